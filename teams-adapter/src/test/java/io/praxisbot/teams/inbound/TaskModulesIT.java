package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.people.Profile;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody opens a form, and sends it. */
class TaskModulesIT {

  private static final Map<String, String> GOAL =
      Map.of(
          "wish",
          "lead a small team",
          "focus",
          "experience",
          "cue",
          "a job is assigned",
          "action",
          "offer an hour");

  private final Desk desk = new Desk();

  @BeforeEach
  void begin() {
    desk.tells(Activities.message("start"));
    desk.texts(1);
    desk.tells(Activities.message("goal"));
    desk.texts(2);
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private static JsonNode data(Button button, Map<String, String> fields) {
    return Activities.data(button.token(), "submit", fields);
  }

  private JsonNode task(String what, Button button, Map<String, String> fields) {
    return desk.invokes(Activities.task(what, data(button, fields)));
  }

  @Test
  void aFormOpens() {
    JsonNode task = task("fetch", desk.button("All in one form"), Map.of()).path("task");
    assertThat(task.path("type").asText()).isEqualTo("continue");
    JsonNode value = task.path("value");
    assertThat(value.path("title").asText()).isNotBlank();
    assertThat(value.path("width").asText()).isEqualTo("medium");
    assertThat(value.path("height").asText()).isEqualTo("large");
    assertThat(value.path("card").path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(value.path("card").path("content").toString())
        .contains("AdaptiveCard", "f.wish", "f.cue");
  }

  @Test
  void aFormThatIsSentIsTakenOnceAndCloses() {
    Button form = desk.button("All in one form");
    for (int i = 0; i < 3; i++) {
      assertThat(task("submit", form, GOAL)).isEqualTo(Json.object());
    }
    assertThat(desk.texts(3).get(2)).contains("Your goal: lead a small team");
    assertThat(desk.textsAfterAll()).hasSize(3);
  }

  @Test
  void whatIsMissingIsSaidInTheFormWithWhatWasTyped() {
    Map<String, ?> before = desk.kept();
    JsonNode task =
        task("submit", desk.button("All in one form"), Map.of("wish", "kept words")).path("task");
    assertThat(task.path("type").asText()).isEqualTo("continue");
    String card = task.path("value").path("card").path("content").toString();
    assertThat(card).contains("kept words");
    assertThat(desk.kept()).isEqualTo(before);
    assertThat(task("submit", desk.button("All in one form"), GOAL)).isEqualTo(Json.object());
  }

  @Test
  void aFormThatIsNotThereAnyMoreIsSaidSoThereAndNowhereElse() {
    Button form = desk.button("All in one form");
    task("submit", form, GOAL);
    desk.texts(3);
    JsonNode task = task("fetch", form, Map.of()).path("task");
    assertThat(task.path("type").asText()).isEqualTo("message");
    assertThat(task.path("value").asText()).contains("nothing to fill in there any more");
    assertThat(desk.textsAfterAll()).hasSize(3);
  }

  @Test
  void aGuestAndABotOpenNothing() {
    Button form = desk.button("All in one form");
    desk.knows("29:1b-megan", Activities.MEGAN, "Megan Bowen", Profile.Kind.GUEST);
    JsonNode guests = Activities.megan(Activities.task("fetch", data(form, Map.of())));
    assertThat(desk.invokes(guests).at("/task/type").asText()).isEqualTo("message");
    assertThat(desk.texts(3).get(2)).contains("you're a guest here");
    JsonNode bots =
        Activities.from(Activities.task("submit", data(form, GOAL)), "28:x", "", "Other bot");
    assertThat(desk.invokes(bots).at("/task/value").asText()).contains("people only");
    assertThat(desk.kept()).doesNotContainKey("careerGoals");
  }
}
