package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody writes in Teams of whom Slack tells something, too. */
class SeveralAccountsIT {

  private static final Account SLACK = new Account(PlatformName.SLACK, new WorkspaceId("T1"), "U1");
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  private final Desk desk = new Desk();

  @AfterEach
  void end() {
    desk.close();
  }

  /** Linked, shown by Slack in Tokyo as a member, and by their own choice in Seoul. */
  private void joinsSlack() {
    Stored<Person> read =
        desk.stores.people().find(desk.person(Activities.ALEX).id()).orElseThrow();
    Person linked = read.value().joinedBy(List.of(SLACK), false, SLACK);
    Sighting inSlack =
        new Sighting(
            SLACK,
            "Alex Wilber",
            "",
            Optional.of(ZoneId.of("Asia/Tokyo")),
            Optional.empty(),
            Optional.empty(),
            Profile.Kind.MEMBER,
            false);
    Person shown = inSlack.on(linked, Desk.NOW).in(SEOUL);
    assertThat(desk.stores.people().replace(read, shown)).isTrue();
  }

  private static ObjectNode withoutZone(ObjectNode message) {
    message.remove(List.of("localTimezone", "entities"));
    return message;
  }

  @Test
  void anActivityWithoutAZoneMovesNobodyToWhereSlackBelievesThem() {
    desk.knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.MEMBER);
    desk.tells(Activities.message("start"));
    desk.texts(1);
    joinsSlack();
    desk.tells(withoutZone(Activities.message("help")));
    desk.texts(2);
    assertThat(desk.person(Activities.ALEX).zone()).isEqualTo(SEOUL);
  }

  @Test
  void aGuestInTeamsStaysOneThereAndIsAMemberAllTheSame() {
    desk.knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.GUEST);
    desk.tells(Activities.message("start"));
    desk.texts(1);
    assertThat(desk.person(Activities.ALEX).belongs()).isFalse();
    joinsSlack();
    desk.tells(Activities.message("help"));
    desk.texts(2);
    Person alex = desk.person(Activities.ALEX);
    assertThat(alex.belongs()).isTrue();
    assertThat(alex.profile().flatMap(told -> told.kindBy(Desk.account(Activities.ALEX))))
        .contains(Profile.Kind.GUEST);
  }
}
