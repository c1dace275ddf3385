package io.praxisbot.teams.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.ChannelAccount;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightingsTest {

  private static final WorkspaceId ACME = new WorkspaceId("3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void readsAllThatTeamsSaysAboutSomebody() {
    assertThat(
            seen(
                """
                "name":"Alex Wilber ","givenName":"Alex","surname":"Wilber","userRole":"user",
                "email":"AlexW@Example.com","userPrincipalName":"alexw@example.com",
                "tenantId":"3F1C2D4E-5b6a-4c7d-8e9f-0a1b2c3d4e5f"\
                """))
        .isEqualTo(
            new Sighting(
                new Account(PlatformName.TEAMS, ACME, "0b0f7a9e"),
                "Alex Wilber",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of("alexw@example.com"),
                Profile.Kind.MEMBER,
                false));
  }

  @Test
  void whoShowsNoAddressIsReachedByTheirSignInName() {
    assertThat(seen("\"name\":\"Ana\",\"userPrincipalName\":\"Ana@Example.com\"").email())
        .contains("ana@example.com");
  }

  @Test
  void aGuestsSignInNameIsNoAddress() {
    String upn = "\"userPrincipalName\":\"ana_other.com#EXT#@acme.onmicrosoft.com\"";
    assertThat(seen("\"name\":\"Ana\"," + upn).email()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"userRole\":\"guest\"",
        "\"userRole\":\"Guest\"",
        "\"userRole\":\"anonymous\"",
        "\"userPrincipalName\":\"ana_other.com#EXT#@acme.onmicrosoft.com\"",
        "\"userRole\":\"user\",\"tenantId\":\"another-tenant\""
      })
  void tellsWhoIsFromOutside(String parts) {
    assertThat(seen(parts).kind()).isEqualTo(Profile.Kind.GUEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"userRole\":\"user\"", "\"userRole\":\"owner\"", "\"name\":\"Ana\""})
  void tellsWhoBelongs(String parts) {
    assertThat(seen(parts).kind()).isEqualTo(Profile.Kind.MEMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"email\":{\"$ne\":null}",
        "\"email\":[\"a@b.c\"]",
        "\"email\":7",
        "\"email\":\"no address\"",
        "\"email\":\" \""
      })
  void whatIsNoAddressIsNone(String parts) {
    assertThat(seen(parts).email()).isEmpty();
  }

  @Test
  void somebodyWithoutANameIsCalledByTheirId() {
    assertThat(seen("\"name\":\"  \"").name()).isEqualTo("0b0f7a9e");
  }

  @Test
  void aBotIsNobody() {
    assertThat(Sightings.of(ACME, member("{\"id\":\"28:bot\",\"name\":\"Praxis\"}"))).isEmpty();
  }

  private static Sighting seen(String parts) {
    return Sightings.of(
            ACME, member("{\"id\":\"29:1\",\"aadObjectId\":\"0b0f7a9e\"," + parts + "}"))
        .orElseThrow();
  }

  private static ChannelAccount member(String json) {
    try {
      return JSON.readValue(json, ChannelAccount.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
