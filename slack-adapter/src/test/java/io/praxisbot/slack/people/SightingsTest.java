package io.praxisbot.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SightingsTest {
  private static final WorkspaceId ACME = new WorkspaceId("T0ACME");

  @Test
  void readsAllThatSlackSaysAboutSomebody() {
    Sighting ana =
        seen(
            """
            {"id":"U0ANA","team_id":"T0ACME","name":"ana","tz":"Europe/Lisbon","locale":"pt-PT",
             "profile":{"real_name":"Ana Silva","display_name":"ana","title":"Sales ",
                        "email":"Ana@Example.com"}}""");

    assertThat(ana)
        .isEqualTo(
            new Sighting(
                new Account(PlatformName.SLACK, ACME, "U0ANA"),
                "Ana Silva",
                "Sales",
                Optional.of(ZoneId.of("Europe/Lisbon")),
                Optional.of(Locale.forLanguageTag("pt-PT")),
                Optional.of("ana@example.com"),
                Profile.Kind.MEMBER,
                false));
  }

  @Test
  void callsSomebodyByWhatTheyAreShownAs() {
    assertThat(named("\"real_name\":\"Old\",\"profile\":{\"real_name\":\"Ana Silva\"}"))
        .isEqualTo("Ana Silva");
    assertThat(named("\"real_name\":\"Ana Silva\",\"profile\":{\"real_name\":\"  \"}"))
        .isEqualTo("Ana Silva");
    assertThat(named("\"profile\":{\"real_name\":\"\",\"display_name\":\"ana\"}")).isEqualTo("ana");
    assertThat(named("\"name\":\"ana.s\"")).isEqualTo("ana.s");
    assertThat(named("\"deleted\":true")).isEqualTo("U0ANA");
  }

  @Test
  void readsSomebodyWhoIsGoneOfWhomLittleIsLeft() {
    Sighting gone = seen("{\"id\":\"U0ANA\",\"team_id\":\"T0ACME\",\"deleted\":true}");

    assertThat(gone.deactivated()).isTrue();
    assertThat(gone.zone()).isEmpty();
    assertThat(gone.locale()).isEmpty();
    assertThat(gone.email()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mars/Olympus", "", "  ", "not a zone", "../../etc"})
  void doesNotGuessAZoneThatItDoesNotKnow(String zone) {
    assertThat(seen("{\"id\":\"U0ANA\",\"tz\":\"" + zone + "\"}").zone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_", "!!", "-"})
  void doesNotGuessALanguage(String locale) {
    assertThat(seen("{\"id\":\"U0ANA\",\"locale\":\"" + locale + "\"}").locale()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"USLACKBOT\",\"team_id\":\"T0ACME\"}",
        "{\"id\":\"U1\",\"is_bot\":true}",
        "{\"id\":\"U1\",\"is_workflow_bot\":true}",
        "{\"id\":\"U1\",\"is_bot\":true,\"is_restricted\":true}"
      })
  void tellsBots(String user) {
    assertThat(seen(user).kind()).isEqualTo(Profile.Kind.BOT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"U1\",\"team_id\":\"T0ACME\",\"is_restricted\":true}",
        "{\"id\":\"U1\",\"team_id\":\"T0ACME\",\"is_ultra_restricted\":true}",
        "{\"id\":\"U1\",\"is_stranger\":true}",
        "{\"id\":\"U1\",\"team_id\":\"T0OTHER\"}",
        "{\"id\":\"U1\",\"team_id\":\"T0OTHER\",\"enterprise_user\":{\"teams\":[\"T0THIRD\"]}}"
      })
  void tellsWhoIsFromOutside(String user) {
    assertThat(seen(user).kind()).isEqualTo(Profile.Kind.GUEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"U1\",\"team_id\":\"T0ACME\",\"is_admin\":true}",
        "{\"id\":\"U1\"}",
        "{\"id\":\"U1\",\"team_id\":\"E0BIG\",\"enterprise_user\":{\"teams\":[\"T0ACME\"]}}"
      })
  void tellsWhoBelongs(String user) {
    assertThat(seen(user).kind()).isEqualTo(Profile.Kind.MEMBER);
  }

  private static String named(String parts) {
    return seen("{\"id\":\"U0ANA\"," + parts + "}").name();
  }

  private static Sighting seen(String json) {
    return Sightings.of(ACME, GsonFactory.createSnakeCase().fromJson(json, User.class));
  }
}
