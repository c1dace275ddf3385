package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeSlackUnderLoadIT {

  private static final int PEOPLE = 300;

  private final FakeSlack slack = FakeSlack.start(Manifest.http(), FakeClock.fast(10_000));
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final ExecutorService callers = Executors.newFixedThreadPool(16);

  @AfterEach
  void close() {
    callers.shutdownNow();
    slack.close();
  }

  @Test
  void whateverItTookFromManyAtOnceIsInItsLogOnce() throws Exception {
    List<Future<Caller.Got>> answers = callers.invokeAll(callsToEverybody());
    Map<String, String> ledger = new HashMap<>();
    for (int i = 0; i < PEOPLE; i++) {
      if (answers.get(i).get().outcome().equals("ok")) {
        ledger.put("k" + i, "U" + i);
      }
    }
    assertThat(ledger).hasSize(PEOPLE);
    assertThat(new FakeSlackChecker("key", "part", "parts").check(slack.log(), ledger)).isEmpty();
    assertThat(slack.log().accepted(Entry.Kind.NEW))
        .extracting(Entry.Accepted::ts)
        .doesNotHaveDuplicates();
  }

  private List<Callable<Caller.Got>> callsToEverybody() {
    List<Callable<Caller.Got>> calls = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      String user = "U" + i;
      String key = "k" + i;
      acme.member(user, "Somebody", "UTC");
      calls.add(() -> Caller.of(acme).calls("chat.postMessage", message(user, key)));
    }
    return calls;
  }

  private static Map<String, String> message(String user, String key) {
    String metadata = "{\"event_type\":\"delivery\",\"event_payload\":{\"key\":\"%s\"}}";
    return Map.of("channel", user, "text", "Hi", "metadata", metadata.formatted(key));
  }
}
