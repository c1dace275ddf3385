package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartIT {

  @TempDir Path folder;

  @Test
  void theClockMovesToWhatIsNextAndFurtherAndEverythingIsThereAfterARestart() {
    Instant moved;
    Map<String, List<JsonNode>> before;
    try (Running praxis = Running.in(folder)) {
      Instant next = Instant.parse(praxis.state().path("next").path("at").asString());
      assertThat(now(praxis.post("clock", "{\"next\":true}").body())).isBetween(next, later(next));

      Instant to = next.plus(Duration.ofDays(8));
      assertThat(now(praxis.post("clock", "{\"to\":\"" + to + "\"}").body()))
          .isBetween(to, later(to));
      Running.Answer advanced = praxis.post("clock", "{\"advance\":\"PT1H\"}");
      moved = now(advanced.body());
      assertThat(moved).isAfterOrEqualTo(to.plus(Duration.ofHours(1)));
      before = conversations(praxis);
    }

    try (Running praxis = Running.in(folder)) {
      assertThat(now(praxis.state())).isAfterOrEqualTo(moved);
      assertThat(conversations(praxis)).isEqualTo(before);
      assertThat(before.get("ana").size()).isGreaterThan(2);
    }
  }

  @Test
  void aDialogueGoesOnAtTheSameQuestionAfterARestart() {
    try (Running praxis = Running.in(folder)) {
      praxis.says("dilan", "start");
      praxis.says("dilan", "goal");
    }
    try (Running praxis = Running.in(folder)) {
      int before = praxis.posts("dilan").size();
      praxis.says("dilan", "learn to plan a whole roof on my own");

      List<JsonNode> posts = praxis.posts("dilan");
      assertThat(posts.size()).isGreaterThan(before + 1);
      assertThat(praxis.pane("dilan").path("enrolment").asString()).isEqualTo("ACTIVE");
    }
  }

  @Test
  void withoutThePlaygroundNothingOfItIsThere() {
    try (Running praxis =
        Running.in(folder, "--PRAXIS_PLAYGROUND=off", "--PRAXIS_BIND=127.0.0.1")) {
      for (String path : List.of("/", "/index.html", "/js/main.js", "/playground/state")) {
        assertThat(praxis.get(path).status()).as(path).isEqualTo(404);
      }
      assertThat(praxis.post("clock", "{\"advance\":\"P1D\"}").status()).isEqualTo(404);
      assertThat(praxis.get("/actuator/health/readiness").status()).isEqualTo(200);
    }
  }

  private static Map<String, List<JsonNode>> conversations(Running praxis) {
    return Map.of("ana", praxis.posts("ana"), "marta", praxis.posts("marta"));
  }

  private static Instant now(JsonNode body) {
    return Instant.parse(body.path("now").asString());
  }

  /** The clock runs on while it is moved. */
  private static Instant later(Instant instant) {
    return instant.plus(Duration.ofHours(1));
  }
}
