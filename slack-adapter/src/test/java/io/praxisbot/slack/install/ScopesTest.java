package io.praxisbot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.Manifest;
import org.junit.jupiter.api.Test;

class ScopesTest {

  @Test
  void asksForWhatTheManifestsListAndNoMore() {
    assertThat(Manifest.http().scopes()).containsExactlyInAnyOrderElementsOf(Scopes.NEEDED);
    assertThat(Manifest.overSocket().scopes()).containsExactlyInAnyOrderElementsOf(Scopes.NEEDED);
  }

  @Test
  void namesWhatIsMissing() {
    assertThat(Scopes.missing(Scopes.listed("chat:write, commands,,files:read,im:history,extra")))
        .containsExactly("im:write", "users:read", "users:read.email");
    assertThat(Scopes.missing(Scopes.NEEDED)).isEmpty();
  }
}
