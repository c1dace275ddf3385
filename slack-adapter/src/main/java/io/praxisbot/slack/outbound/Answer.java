package io.praxisbot.slack.outbound;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one call of the Web API ended.
 *
 * @param <T> what Slack answers when it took the call
 */
public sealed interface Answer<T> {

  /** Slack took it. */
  record Ok<T>(T value) implements Answer<T> {}

  /** Slack refused it, with its own error code; it had no effect. */
  record Refused<T>(String code) implements Answer<T> {}

  /** Slack wants to be asked later; it had no effect. */
  record Throttled<T>(Duration retryAfter) implements Answer<T> {}

  /** It certainly never left. */
  record NotSent<T>(String reason) implements Answer<T> {}

  /** Nobody knows whether Slack took it. */
  record Unknown<T>(String reason) implements Answer<T> {}

  /** What Slack answered; empty if it didn't take the call. */
  default Optional<T> taken() {
    return this instanceof Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
  }

  /** The error code; empty unless Slack refused the call. */
  default Optional<String> refusal() {
    return this instanceof Refused<T> refused ? Optional.of(refused.code()) : Optional.empty();
  }

  /** The same answer about something that is read from what Slack answered. */
  default <R> Answer<R> map(Function<T, R> reading) {
    return this instanceof Ok<T> ok ? new Ok<>(reading.apply(ok.value())) : as();
  }

  /** What the next call answers, if Slack took this one. */
  default <R> Answer<R> then(Function<T, Answer<R>> next) {
    return this instanceof Ok<T> ok ? next.apply(ok.value()) : as();
  }

  /**
   * The same answer, of a call that Slack did not take, for whatever it was asked.
   *
   * @throws IllegalStateException if Slack took it
   */
  default <R> Answer<R> as() {
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.code());
    }
    if (this instanceof Throttled<T> throttled) {
      return new Throttled<>(throttled.retryAfter());
    }
    if (this instanceof NotSent<T> notSent) {
      return new NotSent<>(notSent.reason());
    }
    if (this instanceof Unknown<T> unknown) {
      return new Unknown<>(unknown.reason());
    }
    throw new IllegalStateException("Slack took it");
  }
}
