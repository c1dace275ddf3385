package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.people.Profile;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The app comes to people and teams, and goes. */
class ComingsIT {

  private final Desk desk = new Desk();

  @AfterEach
  void end() {
    desk.close();
  }

  private static ObjectNode botInTeam(String members) {
    return Activities.inTeam(Activities.members(members, Activities.BOT));
  }

  private Standing standing() {
    return desk.reference(Activities.ALEX).orElseThrow().standing();
  }

  @Test
  void whoInstallsItIsToldWhatItIsAndHowToStart() {
    desk.tells(Activities.installation("add"));
    assertThat(desk.texts(1).get(0)).contains("[Start on my own]");
    assertThat(standing()).isEqualTo(Standing.OPEN);
    assertThat(desk.person(Activities.ALEX).admin()).isFalse();
  }

  @Test
  void isToldOnceHoweverOftenTeamsSaysSo() {
    desk.tells(Activities.installation("add"));
    desk.tells(Activities.members("membersAdded", Activities.BOT, "29:1a-alex"));
    desk.tells(Activities.installation("add"));
    desk.tells(Activities.installation("add-upgrade"));
    assertThat(desk.textsAfterAll()).hasSize(1);
  }

  @Test
  void whoTakesPartBeforeTheyHaveItIsWelcomedWhenTheyGetIt() {
    desk.tells(Activities.message("start"));
    desk.texts(1);
    desk.tells(Activities.installation("remove"));
    desk.tells(Activities.installation("add"));
    assertThat(desk.texts(2).get(1)).contains("I'm Praxis.", "[Set a goal]");
    desk.tells(Activities.installation("add"));
    assertThat(desk.textsAfterAll()).hasSize(2);
    assertThat(standing()).isEqualTo(Standing.OPEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove", "conversationUpdate"})
  void whoRemovesItIsNotWrittenToAndIsGreetedWhenTheyComeBack(String how) {
    desk.tells(Activities.installation("add"));
    desk.texts(1);
    desk.tells(
        how.equals("remove")
            ? Activities.installation("remove")
            : Activities.members("membersRemoved", Activities.BOT));
    assertThat(standing()).isEqualTo(Standing.REMOVED);
    assertThat(desk.reference(Activities.ALEX).orElseThrow().since())
        .isEqualTo(desk.wall.instant().plus(Desk.AHEAD));
    desk.wall.advance(Duration.ofDays(1));
    desk.tells(Activities.installation("add"));
    assertThat(standing()).isEqualTo(Standing.OPEN);
    assertThat(desk.texts(2)).hasSize(2);
  }

  @Test
  void anUpgradeTakesNobodyAway() {
    desk.tells(Activities.installation("add"));
    assertThat(desk.sends(Activities.installation("remove-upgrade")).status()).isEqualTo(200);
    assertThat(standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void whereSomebodyIsReachedIsKeptInStep() {
    desk.tells(Activities.installation("add"));
    ObjectNode moved = Activities.message("help").put("serviceUrl", "http://127.0.0.1:1/amer");
    Activities.conversation(moved).put("id", "a:2personal-alex");
    desk.tells(moved);
    assertThat(desk.reference(Activities.ALEX).orElseThrow().serviceUrl())
        .isEqualTo("http://127.0.0.1:1/amer");
    assertThat(desk.reference(Activities.ALEX).orElseThrow().conversation())
        .contains("a:2personal-alex");
  }

  @Test
  void whoBringsItToATeamReadsNothingThere() {
    desk.tells(botInTeam("membersAdded"));
    desk.tells(Activities.inTeam(Activities.installation("add")));
    assertThat(desk.tenant().orElseThrow().grants())
        .isEqualTo(Map.of("team:19:team@thread.tacv2", Activities.SERVICE));
    assertThat(desk.tenant().orElseThrow().refresh().dueAt()).isEqualTo(Desk.NOW);
    assertThat(desk.reference(Activities.ALEX)).isEmpty();
    assertThat(desk.textsAfterAll()).isEmpty();
    assertThat(desk.remarks).isEmpty();
  }

  @Test
  void aTeamThatTakesItAwayIsReadNoMore() {
    desk.tells(botInTeam("membersAdded"));
    desk.tells(botInTeam("membersRemoved"));
    assertThat(desk.tenant().orElseThrow().grants()).isEmpty();
    assertThat(desk.tenant().orElseThrow().installed()).isTrue();
  }

  @Test
  void aTeamThatIsDeletedIsReadNoMoreUntilItIsBack() {
    desk.tells(botInTeam("membersAdded"));
    desk.tells(event("teamDeleted"));
    assertThat(desk.tenant().orElseThrow().grants()).isEmpty();
    desk.tells(event("teamRestored"));
    assertThat(desk.tenant().orElseThrow().grants()).hasSize(1);
  }

  private static ObjectNode event(String type) {
    ObjectNode activity = Activities.inTeam(Activities.members("membersAdded"));
    ((ObjectNode) activity.path("channelData")).put("eventType", type);
    return activity;
  }

  @Test
  void whoJoinsATeamCanBeNamedAtOnce() {
    desk.knows("29:1b-megan", Activities.MEGAN, "Megan Bowen", Profile.Kind.MEMBER);
    ObjectNode joined = Activities.inTeam(Activities.members("membersAdded"));
    joined
        .withArray("membersAdded")
        .addObject()
        .put("id", "29:1b-megan")
        .put("aadObjectId", Activities.MEGAN);
    desk.tells(joined);
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> desk.stores.people().byAccount(Desk.account(Activities.MEGAN)).isPresent());
    assertThat(desk.person(Activities.MEGAN).name()).isEqualTo("Megan Bowen");
  }
}
