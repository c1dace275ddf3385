package io.praxisbot.teams.outbound;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teams by the SDK's connector, at the pace that it allows. */
public final class PacedConnector implements Connector {

  private static final Logger log = LoggerFactory.getLogger(PacedConnector.class);

  private static final int UNAUTHORIZED = 401;
  private static final String NOWHERE = "bad-service-url";

  private final TeamsConnection connection;
  private final Pace pace;
  private final Backoff backoff;
  private final InstantSource wall;

  /**
   * Calls over that connection, at that pace.
   *
   * @param backoff after throttles that name no time
   * @param wall the wall clock, by which a throttle may name its end
   */
  public PacedConnector(
      TeamsConnection connection, Pace pace, Backoff backoff, InstantSource wall) {
    this.connection = connection;
    this.pace = pace;
    this.backoff = backoff;
    this.wall = wall;
  }

  @Override
  public <T> Answer<T> call(Place place, Duration longestWait, Call<T> call) {
    return entered(place, longestWait, client -> call.on(client).thenApply(PacedConnector::ok));
  }

  @Override
  public <T> Answer<Boolean> change(Place place, Duration longestWait, Call<T> call) {
    Answer<Boolean> answer =
        entered(
            place, longestWait, client -> call.on(client).thenApply(said -> new Answer.Ok<>(true)));
    return answer.equals(Verdict.UNREADABLE) ? new Answer.Ok<>(true) : answer;
  }

  private static <T> Answer<T> ok(T value) {
    return value == null ? Verdict.unreadable() : new Answer.Ok<>(value);
  }

  private <T> Answer<T> entered(
      Place place,
      Duration longestWait,
      Function<RestConnectorClient, CompletableFuture<Answer<T>>> call) {
    Optional<RestConnectorClient> client = connection.at(place.serviceUrl());
    if (client.isEmpty()) {
      return new Answer.Refused<>(0, NOWHERE);
    }
    Optional<Pace.Held> held = pace.enter(place, longestWait);
    return held.isPresent()
        ? waitsLonger(held.get())
        : heard(place, outcome(call.apply(client.get())));
  }

  /** One conversation's pace is nobody else's, so it holds nobody else up. */
  private static <T> Answer<T> waitsLonger(Pace.Held held) {
    return held.everybody()
        ? new Answer.Throttled<>(held.longer())
        : new Answer.NotSent<>(Reason.THROTTLED.word());
  }

  private <T> Answer<T> outcome(CompletableFuture<Answer<T>> made) {
    try {
      return made.get(connection.longestCall().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      return Verdict.of(e.getCause(), wall.instant());
    } catch (TimeoutException e) {
      return new Answer.Unknown<>(Verdict.TIMEOUT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer.Unknown<>("interrupted");
    }
  }

  private <T> Answer<T> heard(Place place, Answer<T> answer) {
    if (answer instanceof Answer.Refused<T> refused && refused.status() == UNAUTHORIZED) {
      connection.notLetIn();
      log.warn("Teams doesn't take the bot's token in {}: {}", place.workspace(), refused.code());
      return new Answer.NotSent<>(Reason.NO_TOKEN.with(refused.code()));
    }
    Answer<T> heard = backoff.heard(place.workspace(), answer);
    if (heard instanceof Answer.Throttled<T> throttled) {
      pace.close(place, throttled.retryAfter());
    }
    return heard;
  }
}
