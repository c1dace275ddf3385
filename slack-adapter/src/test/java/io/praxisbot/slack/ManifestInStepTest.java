package io.praxisbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.install.Scopes;
import org.junit.jupiter.api.Test;

class ManifestInStepTest {

  @Test
  void theAppAsksForTheScopesThatTheManifestDeclares() {
    assertThat(Manifest.http().scopes()).containsExactlyInAnyOrderElementsOf(Scopes.NEEDED);
  }
}
