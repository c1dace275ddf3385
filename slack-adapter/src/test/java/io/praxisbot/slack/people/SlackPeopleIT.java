package io.praxisbot.slack.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.inbound.NotNowException;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackPeopleIT {
  private Acme acme;
  private SlackPeople people;

  @BeforeEach
  void open() throws IOException {
    acme = new Acme();
    people = acme.slackPeople();
    acme.directory.lists(
        "U0ANA", "\"real_name\":\"Ana Silva\",\"tz\":\"Europe/Lisbon\",\"locale\":\"pt-PT\"");
  }

  @AfterEach
  void close() {
    acme.close();
  }

  @Test
  void asksSlackOnceAboutSomebodyNew() {
    Person ana = people.of(Acme.account("U0ANA")).orElseThrow();

    assertThat(ana.name()).isEqualTo("Ana Silva");
    assertThat(ana.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(ana.locale()).isEqualTo(Locale.forLanguageTag("pt-PT"));
    assertThat(people.of(Acme.account("U0ANA"))).contains(ana);
    assertThat(acme.directory.asked())
        .singleElement()
        .asString()
        .contains("user=U0ANA", "include_locale=1");
  }

  @Test
  void nobodyStandsBehindAnAccountThatSlackDoesNotKnow() {
    assertThat(people.of(Acme.account("U0GONE"))).isEmpty();
  }

  @Test
  void nobodyStandsBehindOneWhoWasGoneBefore() {
    acme.directory.lists("U0OLD", "\"deleted\":true");

    assertThat(people.of(Acme.account("U0OLD"))).isEmpty();
  }

  @Test
  void nobodyStandsBehindAnAccountWhereTheBotNeverWas() {
    Account elsewhere = new Account(PlatformName.SLACK, new WorkspaceId("T0OTHER"), "U0ANA");

    assertThat(people.of(elsewhere)).isEmpty();
  }

  @Test
  void saysNotNowWhenSlackDoesNotAnswer() {
    acme.directory.failsOnce(503, "internal");
    assertThatThrownBy(() -> people.of(Acme.account("U0ANA")))
        .isInstanceOf(NotNowException.class)
        .hasMessageContaining("http_503");

    acme.directory.failsOnce(429, "ratelimited");
    assertThatThrownBy(() -> people.of(Acme.account("U0ANA"))).isInstanceOf(NotNowException.class);

    assertThat(people.of(Acme.account("U0ANA"))).isPresent();
  }

  @Test
  void learnsFromWhatSlackTellsOfItself() {
    people.of(Acme.account("U0ANA"));

    people.seen(Acme.ID, user("U0ANA", "\"tz\":\"Asia/Tokyo\""));
    people.seen(Acme.ID, user("U0NEW", "\"tz\":\"Asia/Tokyo\""));

    assertThat(acme.person("U0ANA").map(Person::zone)).contains(ZoneId.of("Asia/Tokyo"));
    assertThat(acme.person("U0NEW")).isPresent();
  }

  private static User user(String id, String parts) {
    return GsonFactory.createSnakeCase()
        .fromJson("{\"id\":\"" + id + "\"," + parts + "}", User.class);
  }
}
