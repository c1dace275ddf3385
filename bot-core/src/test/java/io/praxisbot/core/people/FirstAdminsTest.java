package io.praxisbot.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstAdminsTest {

  private static final String ENTRA = "0b0f7a9e-1111-4c11-8a11-00000000000a";
  private static final String TENANT = "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f";

  private static Person person(PlatformName platform, String workspace, String user) {
    Account account = new Account(platform, new WorkspaceId(workspace), user);
    Sighting seen =
        new Sighting(
            account,
            "Nadia",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Profile.Kind.MEMBER,
            false);
    return seen.first(new PersonId("p"), new OrganizationId("o"), Instant.EPOCH);
  }

  @Test
  void anEntraIdIsTheSameInEitherCase() {
    Person nadia = person(PlatformName.TEAMS, TENANT, ENTRA);
    String upper = ENTRA.toUpperCase(Locale.ROOT);
    assertThat(FirstAdmins.of(upper).names(nadia)).isTrue();
    assertThat(FirstAdmins.of(TENANT.toUpperCase(Locale.ROOT) + "/" + upper).names(nadia)).isTrue();
    assertThat(FirstAdmins.of("other/" + upper).names(nadia)).isFalse();
  }

  @Test
  void aSlackIdIsItselfAlone() {
    Person nadia = person(PlatformName.SLACK, "T1", "U1");
    assertThat(FirstAdmins.of(" U1 ,").names(nadia)).isTrue();
    assertThat(FirstAdmins.of("T1/U1").names(nadia)).isTrue();
    assertThat(FirstAdmins.of("u1").names(nadia)).isFalse();
  }
}
