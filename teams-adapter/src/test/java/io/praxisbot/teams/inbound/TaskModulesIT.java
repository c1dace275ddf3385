package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.message.Button;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody opens a form, and sends it. */
class TaskModulesIT {

  private final Desk desk = new Desk();

  @BeforeEach
  void begin() {
    desk.tells(Activities.message("start"));
    desk.texts(1);
    desk.tells(Activities.message("goal lead a small project team"));
    desk.texts(2);
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private static JsonNode data(Button button, Map<String, String> fields) {
    return Activities.data(button.token(), "submit", fields);
  }

  private Button form() {
    return desk.teams.log().stream()
        .flatMap(accepted -> accepted.message().buttons().stream())
        .filter(button -> button.kind() == Button.Kind.FORM)
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new AssertionError("no form in " + desk.teams.texts()));
  }

  @Test
  void aFormOpens() {
    JsonNode task = desk.invokes(Activities.task("fetch", data(form(), Map.of()))).path("task");
    assertThat(task.path("type").asText()).isEqualTo("continue");
    assertThat(task.path("value").path("title").asText()).isNotBlank();
    assertThat(task.path("value").path("width").asText()).isEqualTo("medium");
    assertThat(task.path("value").path("card").path("contentType").asText())
        .isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(task.path("value").path("card").path("content").toString())
        .contains("AdaptiveCard", "f.");
  }

  @Test
  void aFormThatCannotBeTakenStaysOpenAndSaysWhy() {
    Map<String, ?> before = desk.kept();
    JsonNode task =
        desk.invokes(Activities.task("submit", data(form(), Map.of("nothing", "kept words"))))
            .path("task");
    assertThat(task.path("type").asText()).isEqualTo("continue");
    assertThat(desk.kept()).isEqualTo(before);
  }

  @Test
  void aFormThatIsNotThereIsSaidSoAndAnsweredInTheChat() {
    Button form = form();
    desk.tells(Activities.message("cancel"));
    desk.texts(3);
    JsonNode task = desk.invokes(Activities.task("fetch", data(form, Map.of()))).path("task");
    if (task.path("type").asText().equals("message")) {
      assertThat(task.path("value").asText()).contains("written to you");
      assertThat(desk.texts(4)).hasSize(4);
    }
  }
}
