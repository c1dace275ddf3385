package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class PlaygroundIT {

  @TempDir static Path folder;
  private static Running praxis;

  @BeforeAll
  static void starts() {
    praxis = Running.in(folder);
    await().atMost(Duration.ofMinutes(1)).until(() -> !praxis.posts("ana").isEmpty());
  }

  @AfterAll
  static void stops() {
    praxis.close();
  }

  @Test
  void showsASmallCompanyInWhichSomethingIsPlanned() {
    JsonNode state = praxis.state();

    List<String> people =
        state.path("panes").valueStream().map(pane -> pane.path("person").asString()).toList();
    assertThat(people)
        .startsWith("nadia", "marta", "ana", "ben", "chitra", "dilan")
        .contains("jonas", "greta", "hugo", "tiago", "kofi")
        .hasSize(20);
    assertThat(praxis.pane("nadia").path("role").asString()).isEqualTo("ADMIN");
    assertThat(praxis.pane("marta").path("role").asString()).isEqualTo("MANAGER");
    assertThat(praxis.pane("dilan").path("enrolment").asString()).isEqualTo("NONE");
    assertThat(praxis.pane("ana").path("enrolment").asString()).isEqualTo("ACTIVE");
    assertThat(praxis.pane("chitra").path("localTime").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
    assertThat(state.path("next").path("what").asString()).contains(" for ");
    assertThat(Instant.parse(state.path("next").path("at").asString()))
        .isAfter(Instant.parse(state.path("now").asString()));
  }

  @Test
  void answersInThePaneBeforeTheRequestIsAnswered() {
    int before = praxis.posts("nadia").size();

    assertThat(praxis.says("nadia", "help").status()).isEqualTo(200);

    List<JsonNode> posts = praxis.posts("nadia");
    assertThat(posts.get(before).path("from").asString()).isEqualTo("PERSON");
    assertThat(posts.get(before).path("text").asString()).isEqualTo("help");
    assertThat(posts.get(before + 1).path("from").asString()).isEqualTo("BOT");
    assertThat(posts.get(before + 1).path("message").path("blocks").path(0).path("is").asString())
        .isNotBlank();
  }

  @Test
  void whatIsSentTwiceUnderOneIdCountsOnce() {
    Map<String, String> said = Map.of("person", "nadia", "text", "help", "id", "the-same");
    praxis.post("say", said);
    int once = praxis.posts("nadia").size();

    assertThat(praxis.post("say", said).status()).isEqualTo(200);

    assertThat(praxis.posts("nadia")).hasSize(once);
  }

  @Test
  void aSecondPressOnTheSameQuestionHasNoEffect() {
    praxis.says("ben", "checkin");
    JsonNode question =
        praxis.posts("ben").stream()
            .filter(post -> Running.tokens(post).stream().anyMatch(t -> t.startsWith("q~")))
            .reduce((a, b) -> b)
            .orElseThrow();
    String token = Running.tokens(question).get(0);
    String post = question.path("id").asString();
    praxis.post("press", Map.of("person", "ben", "post", post, "token", token, "id", "first"));
    JsonNode once = praxis.pane("ben").path("posts");

    Running.Answer again =
        praxis.post("press", Map.of("person", "ben", "post", post, "token", token, "id", "second"));

    assertThat(again.status()).isEqualTo(200);
    assertThat(praxis.pane("ben").path("posts")).isEqualTo(once);
  }

  @Test
  void anAnswerThatIsMuchTooLongIsRefusedInTheConversation() {
    praxis.says("dilan", "x".repeat(40_000));

    List<JsonNode> posts = praxis.posts("dilan");
    assertThat(posts.get(posts.size() - 1).path("from").asString()).isEqualTo("BOT");
  }

  @Test
  void aBodyWithoutEndIsRefusedKindly() {
    Running.Answer refused = praxis.says("dilan", "x".repeat(70_000));

    assertThat(refused.status()).isEqualTo(413);
    assertThat(refused.message()).contains("4,000 characters");
  }

  /** As the README says: up to 64 KB, as they are sent. */
  @Test
  void aTableOfAThousandLinesCanBePasted() {
    String lines = "Somebody Unknown 0000000000000,Marta\n".repeat(1_000);
    assertThat(lines).hasSizeGreaterThan(30_000);

    assertThat(praxis.says("nadia", "import\n" + lines).status()).isEqualTo(200);

    List<JsonNode> posts = praxis.posts("nadia");
    assertThat(posts.get(posts.size() - 1).toString()).contains("Somebody Unknown");
    praxis.says("nadia", "cancel");
  }

  @Test
  void aTableIsTakenAsAFileShownAppliedAndSaidInThePane() {
    int before = praxis.posts("nadia").size();

    assertThat(upload("nadia", "people.csv", "person,manager\nDilan,Marta\n").status())
        .isEqualTo(200);

    List<JsonNode> posts = praxis.posts("nadia");
    assertThat(posts.get(before).path("text").asString()).isEqualTo("File: people.csv");
    assertThat(posts.get(before + 1).toString()).contains("Is this the table of your people?");
  }

  @Test
  void aFileThatIsTooLargeOrNoTableOrForeignIsRefusedKindly() {
    Running.Answer large = upload("nadia", "people.csv", "x".repeat(2_000_001));
    assertThat(large.status()).isEqualTo(413);
    assertThat(large.message()).contains("2 MB");
    upload("nadia", "people.xlsx", "PK");
    List<JsonNode> posts = praxis.posts("nadia");
    assertThat(posts.get(posts.size() - 1).toString()).contains("CSV files only");
    assertThat(upload("mallory", "people.csv", "a").status()).isEqualTo(404);
    String path = "/playground/upload?person=nadia&name=a.csv&id=" + java.util.UUID.randomUUID();
    assertThat(praxis.raw(path, "application/json", "[]").status()).isEqualTo(415);
    assertThat(
            praxis
                .raw(path, "application/octet-stream", "a", "Origin", "http://evil.example")
                .status())
        .isEqualTo(403);
    assertThat(praxis.raw("/playground/upload", "application/octet-stream", "a").status())
        .isEqualTo(400);
  }

  private static Running.Answer upload(String person, String name, String text) {
    String path =
        "/playground/upload?person="
            + person
            + "&name="
            + name
            + "&id="
            + java.util.UUID.randomUUID();
    return praxis.raw(path, "application/octet-stream", text);
  }

  @Test
  void markupAndOperatorsStayTheTextTheyAre() {
    String nasty = "<img src=x onerror=alert(1)> <!channel> {\"$ne\":null}";
    praxis.says("dilan", nasty);

    assertThat(praxis.posts("dilan")).anyMatch(p -> p.path("text").asString().equals(nasty));
  }

  @Test
  void nobodyByThatNameIsNotFound() {
    assertThat(praxis.says("mallory", "help").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "say|{\"person\":\"ana\",\"id\":\"1\"}",
        "say|{\"person\":\"ana\",\"text\":\"hello\"}",
        "say|{\"person\":\"ana\",\"text\":\"hello\",\"id\":\"../1\"}",
        "say|not json",
        "say|[]",
        "say|{\"person\":{\"$ne\":null},\"text\":\"hello\",\"id\":\"1\"}",
        "press|{\"person\":\"ana\",\"post\":\"p\",\"token\":\"forged\",\"id\":\"1\"}",
        "submit|{\"person\":\"ana\",\"post\":\"p\",\"token\":\"forged\",\"id\":\"1\"}",
        "form|{\"person\":\"ana\",\"post\":\"p\",\"token\":\"forged\"}",
        "clock|{}",
        "clock|{\"advance\":\"a week\"}",
        "clock|{\"advance\":\"P7D\",\"next\":true}",
        "clock|{\"advance\":\"-P1D\"}",
        "clock|{\"advance\":\"P3000Y\"}",
        "clock|{\"advance\":\"P999999999Y\"}",
        "clock|{\"to\":\"yesterday\"}",
        "clock|{\"to\":\"2001-01-01T00:00:00Z\"}"
      })
  void whatCannotBeReadIsRefusedInASentence(String path, String body) {
    Running.Answer refused = praxis.post(path, body);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.message()).endsWith(refused.message().contains("{") ? "}." : ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80"})
  void aForeignHostIsRefused(String host) {
    for (String path : List.of("/", "/playground/state", "/js/main.js", "/nowhere")) {
      Running.Answer refused = praxis.get(path, "Host", host);

      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.message()).contains("http://127.0.0.1:" + praxis.port());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void aForeignOriginIsRefused(String origin) {
    assertThat(praxis.post("clock", "{\"advance\":\"P1D\"}", "Origin", origin).status())
        .isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"Forwarded,for=1.2.3.4", "X-Forwarded-For,1.2.3.4", "x-forwarded-host,localhost"})
  void whatCameThroughAProxyIsRefused(String header, String value) {
    assertThat(praxis.get("/playground/state", header, value).status()).isEqualTo(403);
  }

  @Test
  void itsOwnPageIsLetInUnderEitherName() {
    String own = "localhost:" + praxis.port();
    Running.Answer page = praxis.get("/", "Host", own, "Origin", "http://" + own);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.raw().headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'self'");
  }

  @Test
  void operationsAreThereForWhoeverAsks() {
    assertThat(praxis.get("/actuator/health/readiness", "Host", "10.0.0.1").status())
        .isEqualTo(200);
    assertThat(praxis.get("/actuator/health/liveness").status()).isEqualTo(200);
    praxis.says("nadia", "help");
    assertThat(praxis.get("/actuator/prometheus").raw().body())
        .contains("praxis_turns_total{kind=\"typed\"}", "praxis_deliveries_total");
    assertThat(praxis.get("/actuator/env").status()).isEqualTo(404);
  }
}
