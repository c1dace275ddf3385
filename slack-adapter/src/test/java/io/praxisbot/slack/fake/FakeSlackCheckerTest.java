package io.praxisbot.slack.fake;

import static io.praxisbot.slack.fake.FakeSlackChecker.Wrong.LEAKED;
import static io.praxisbot.slack.fake.FakeSlackChecker.Wrong.LOST;
import static io.praxisbot.slack.fake.FakeSlackChecker.Wrong.TWICE;
import static io.praxisbot.slack.fake.FakeSlackChecker.Wrong.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeSlackChecker.Finding;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FakeSlackCheckerTest {

  private static final Map<String, String> LEDGER = Map.of("to-ana", "U1", "to-ben", "U2");

  private final FakeSlackChecker checker = new FakeSlackChecker("key", "part", "parts");
  private final Log log = new Log();

  @Test
  void nothingIsFoundWhenEverythingWentOutOnce() {
    took("to-ana", "U1");
    took("to-ben", "U2");
    assertThat(checker.check(log, LEDGER)).isEmpty();
  }

  @Test
  void aDuplicateIsFound() {
    took("to-ana", "U1");
    took("to-ben", "U2");
    took("to-ana", "U1");
    assertThat(checker.check(log, LEDGER)).containsExactly(new Finding(TWICE, "to-ana"));
  }

  @Test
  void aLossIsFound() {
    took("to-ana", "U1");
    assertThat(checker.check(log, LEDGER)).containsExactly(new Finding(LOST, "to-ben"));
  }

  @Test
  void aLeakIsFound() {
    took("to-ana", "U1");
    took("to-ben", "U1");
    assertThat(checker.check(log, LEDGER)).containsExactly(new Finding(LEAKED, "to-ben"));
  }

  @Test
  void whatNobodyOrderedIsFound() {
    took("to-ana", "U1");
    took("to-ben", "U2");
    took("to-all", "U3");
    log.add(accepted(Optional.empty(), "U1", Entry.Kind.NEW));
    assertThat(checker.check(log, LEDGER))
        .containsExactly(new Finding(UNKNOWN, "to-all"), new Finding(UNKNOWN, "1.0"));
  }

  @Test
  void aMissingPartIsALoss() {
    took("to-ben", "U2");
    tookPart("to-ana", 1, 2);
    assertThat(checker.check(log, LEDGER)).containsExactly(new Finding(LOST, "to-ana"));
    tookPart("to-ana", 2, 2);
    assertThat(checker.check(log, LEDGER)).isEmpty();
    tookPart("to-ana", 2, 2);
    assertThat(checker.check(log, LEDGER)).containsExactly(new Finding(TWICE, "to-ana"));
  }

  @Test
  void updatesRepeatNothing() {
    took("to-ana", "U1");
    took("to-ben", "U2");
    log.add(accepted(Optional.of(metadata("to-ana")), "U1", Entry.Kind.UPDATE));
    assertThat(checker.check(log, LEDGER)).isEmpty();
  }

  private void took(String key, String user) {
    log.add(accepted(Optional.of(metadata(key)), user, Entry.Kind.NEW));
  }

  private void tookPart(String key, int part, int parts) {
    JsonObject metadata = metadata(key);
    metadata.getAsJsonObject("event_payload").addProperty("part", part);
    metadata.getAsJsonObject("event_payload").addProperty("parts", parts);
    log.add(accepted(Optional.of(metadata), "U1", Entry.Kind.NEW));
  }

  private static Entry accepted(Optional<JsonObject> metadata, String user, Entry.Kind kind) {
    return new Entry.Accepted(Instant.EPOCH, "T1", kind, "D" + user, user, "1.0", metadata, "");
  }

  private static JsonObject metadata(String key) {
    JsonObject payload = new JsonObject();
    payload.addProperty("key", key);
    JsonObject metadata = new JsonObject();
    metadata.addProperty("event_type", "delivery");
    metadata.add("event_payload", payload);
    return metadata;
  }
}
