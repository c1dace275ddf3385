package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RefreshesTest {

  private static final JsonNode CARD = new TextNode("card");

  private final Refreshes refreshes = new Refreshes();

  @Test
  void aCardGoesToWhoeverWaitsForItThere() {
    try (Refreshes.Waiting here = refreshes.expect("1|a");
        Refreshes.Waiting there = refreshes.expect("1|b")) {
      CompletableFuture<Void> offered =
          CompletableFuture.runAsync(() -> refreshes.offer("1|a", CARD));

      assertThat(here.await(Duration.ofSeconds(10))).contains(CARD);
      offered.join();
      assertThat(there.await(Duration.ZERO)).isEmpty();
    }
  }

  @Test
  void aCardThatCameBeforeItWasWaitedForIsKept() {
    try (Refreshes.Waiting waiting = refreshes.expect("1|a")) {
      refreshes.offer("1|a", CARD);
      assertThat(waiting.await(Duration.ZERO)).contains(CARD);
    }
  }

  @Test
  void nobodyWaitsAfterTheEnd() {
    Refreshes.Waiting over = refreshes.expect("1|a");
    over.close();
    refreshes.offer("1|a", CARD);

    assertThat(over.await(Duration.ZERO)).isEmpty();
  }

  @Test
  void theEndOfARequestDoesNotEndTheNextOneAtItsAddress() {
    Refreshes.Waiting first = refreshes.expect("1|a");
    try (Refreshes.Waiting second = refreshes.expect("1|a")) {
      first.close();
      refreshes.offer("1|a", CARD);
      assertThat(second.await(Duration.ZERO)).contains(CARD);
    }
  }
}
