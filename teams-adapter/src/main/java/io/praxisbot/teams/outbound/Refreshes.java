package io.praxisbot.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Hands a card, as it was just replaced, to the request that waits for it: whoever presses in a
 * card sees it change at once. Nothing hangs on it, for the card is replaced in Teams as well.
 */
public final class Refreshes {

  private final Map<String, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();

  /** A request that waits; one at a time for each address. */
  public final class Waiting implements AutoCloseable {

    private final String address;
    private final CompletableFuture<JsonNode> card = new CompletableFuture<>();

    private Waiting(String address) {
      this.address = address;
    }

    /** The card; empty if it didn't come in that time, or this thread is to stop. */
    public Optional<JsonNode> await(Duration longest) {
      try {
        return Optional.of(card.get(longest.toMillis(), TimeUnit.MILLISECONDS));
      } catch (TimeoutException late) {
        return Optional.empty();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a card is only ever handed over", e);
      }
    }

    @Override
    public void close() {
      expected.remove(address, card);
    }
  }

  /** From now on until it is closed, a card that is offered at that address is kept for it. */
  public Waiting expect(String address) {
    Waiting waiting = new Waiting(address);
    expected.put(address, waiting.card);
    return waiting;
  }

  /** Hands it over, if anybody waits for it in this process. */
  void offer(String address, JsonNode card) {
    CompletableFuture<JsonNode> waiting = expected.get(address);
    if (waiting != null) {
      waiting.complete(card);
    }
  }
}
