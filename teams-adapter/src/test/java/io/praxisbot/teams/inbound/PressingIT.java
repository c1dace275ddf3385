package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Profile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody presses a button of a card. */
class PressingIT {

  private static final String MESSAGE = "application/vnd.microsoft.activity.message";

  private final Desk desk = new Desk();

  @AfterEach
  void end() {
    desk.close();
  }

  private static ObjectNode press(Button button) {
    return Activities.execute("press", Activities.data(button.token(), "press", Map.of()));
  }

  private void starts() {
    desk.tells(Activities.installation("add"));
    desk.invokes(press(desk.button("Start on my own")));
    desk.texts(2);
  }

  @Test
  void aPressIsTakenAndSaidSo() {
    desk.tells(Activities.installation("add"));
    JsonNode answer = desk.invokes(press(desk.button("Start on my own")));
    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("type").asText()).isEqualTo(MESSAGE);
    assertThat(answer.path("value").asText()).isEqualTo("Got it.");
    assertThat(desk.person(Activities.ALEX).enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @Test
  void theCardIsAnsweredAsItIsAfterwards() {
    desk.refreshing = true;
    reachesThePlan();
    desk.invokes(sent(plan(), Map.of("cue", "I plan my week", "action", "run one meeting")));
    desk.texts(8);
    desk.tells(Activities.message("checkin"));
    desk.texts(9);
    JsonNode answer = desk.invokes(press(desk.button("Tried it")));
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("value").path("type").asText()).isEqualTo("AdaptiveCard");
    assertThat(answer.path("value").toString()).contains("What happened?");
  }

  @Test
  void aPressRepeatedTenTimesHasOneEffect() {
    startsAGoal();
    Button skip = desk.button("Skip");
    for (int i = 0; i < 10; i++) {
      desk.invokes(press(skip));
    }
    assertThat(desk.textsAfterAll()).hasSize(5);
  }

  @Test
  void whatStandsInTheFieldsOfACardIsSent() {
    reachesThePlan();
    String plan = plan();
    Map<String, String> whole = Map.of("cue", "I plan my week", "action", "run one meeting");
    JsonNode missed = desk.invokes(sent(plan, Map.of("cue", "I plan my week")));
    assertThat(missed.path("type").asText()).isEqualTo(MESSAGE);
    assertThat(missed.path("value").asText()).isNotBlank().isNotEqualTo("Got it.");
    assertThat(desk.invokes(sent(plan, whole)).path("value").asText()).isEqualTo("Got it.");
    assertThat(desk.kept().get("careerGoals")).hasSize(1);
  }

  @Test
  void whatIsWrongInTheFieldsOfACardThatIsSentAsAMessageIsSaidInTheChat() {
    reachesThePlan();
    desk.tells(Activities.submit(Activities.data(plan(), "send", Map.of("cue", ""))));
    assertThat(desk.remarksAfterAll()).singleElement().asString().startsWith("a:1personal-alex ");
    assertThat(desk.kept()).doesNotContainKey("careerGoals");
  }

  private static ObjectNode sent(String token, Map<String, String> fields) {
    return Activities.execute("send", Activities.data(token, "send", fields));
  }

  private void startsAGoal() {
    starts();
    desk.tells(Activities.message("goal"));
    desk.texts(3);
    desk.tells(Activities.message("lead a small project"));
    desk.texts(4);
  }

  private void reachesThePlan() {
    startsAGoal();
    desk.invokes(press(desk.button("Skip")));
    desk.texts(5);
    desk.invokes(press(desk.button("Skip")));
    desk.texts(6);
    desk.tells(Activities.message("run one meeting"));
    desk.texts(7);
  }

  /** The token of the fields that the latest message asks for. */
  private String plan() {
    return desk.teams.posts().stream()
        .flatMap(accepted -> accepted.message().blocks().stream())
        .filter(Block.Inputs.class::isInstance)
        .map(block -> ((Block.Inputs) block).submit().token())
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  @Test
  void aClientThatSendsMessagesInsteadHasTheSameEffect() {
    desk.tells(Activities.installation("add"));
    Button start = desk.button("Start on my own");
    desk.tells(Activities.submit(Activities.data(start.token(), "press", Map.of())));
    assertThat(desk.texts(2).get(1)).contains("I ask you one thing");
    assertThat(desk.person(Activities.ALEX).enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"f.what\":{\"$ne\":null}}",
        "{\"f.what\":[\"secret\"]}",
        "{\"f.what\":7}",
        "{\"verb\":{\"$gt\":\"\"}}",
        "{\"praxis\":[\"secret\"]}"
      })
  void valuesThatAreNoTextAreRefusedWithASentence(String changed) {
    starts();
    ObjectNode data = Activities.data(desk.button("Set a goal").token(), "send", Map.of());
    data.setAll(Json.object(changed.getBytes(StandardCharsets.UTF_8)));
    Map<String, ?> before = desk.kept();
    JsonNode answer = desk.invokes(Activities.execute("send", data));
    assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.error");
    assertThat(answer.path("value").path("message").asText()).contains("wasn't text");
    assertThat(desk.invokes(Activities.task("submit", data)).at("/task/value").asText())
        .contains("wasn't text");
    desk.tells(Activities.submit(data));
    assertThat(desk.kept()).isEqualTo(before);
    assertThat(desk.remarksAfterAll()).singleElement().asString().contains("wasn't text");
  }

  @Test
  void operatorsInTextAreText() {
    starts();
    desk.invokes(press(desk.button("Set a goal")));
    desk.texts(3);
    desk.tells(Activities.message("{\"$ne\": null} <!channel> @everyone"));
    assertThat(desk.texts(4)).hasSize(4);
  }

  @Test
  void whatIsNotOursIsSaidKindlyAndNotKept() {
    starts();
    Map<String, ?> before = desk.kept();
    ObjectNode foreign = Json.object().put("kind", "submit").put("note", "secret");
    assertThat(desk.invokes(Activities.execute("snooze", foreign)).path("value").asText())
        .contains("isn't one of mine");
    assertThat(desk.invokes(Activities.task("fetch", foreign)).at("/task/type").asText())
        .isEqualTo("message");
    desk.tells(Activities.submit(foreign));
    desk.invokes(Activities.invoke("adaptiveCard/action"));
    assertThat(desk.kept()).isEqualTo(before);
    assertThat(desk.remarksAfterAll()).singleElement().asString().contains("isn't one of mine");
  }

  @Test
  void wordsThatAnothersButtonSendsCountAsWords() {
    starts();
    ObjectNode said = Activities.message("help");
    said.putObject("value").put("kind", "theirs");
    desk.tells(said);
    assertThat(desk.texts(3).get(2)).contains("For you");
  }

  @Test
  void aBotPressesInVain() {
    starts();
    ObjectNode press = press(desk.button("Set a goal"));
    JsonNode answer = desk.invokes(Activities.from(press, "28:other", "", "Other bot"));
    assertThat(answer.path("value").asText()).contains("people only");
  }

  @Test
  void aGuestIsToldWhyNot() {
    starts();
    desk.knows("29:1b-megan", Activities.MEGAN, "Megan Bowen", Profile.Kind.GUEST);
    desk.invokes(Activities.megan(press(desk.button("Set a goal"))));
    assertThat(desk.texts(3).get(2)).contains("you're a guest here");
  }
}
