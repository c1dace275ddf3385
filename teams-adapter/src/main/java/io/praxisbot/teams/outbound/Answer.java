package io.praxisbot.teams.outbound;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one call of the connector ended.
 *
 * @param <T> what Teams answers when it took the call
 */
public sealed interface Answer<T> {

  /** Teams took it. */
  record Ok<T>(T value) implements Answer<T> {}

  /**
   * Teams refused it; it had no effect.
   *
   * @param code Teams' own, or {@code http-} and the status if it gave none
   */
  record Refused<T>(int status, String code) implements Answer<T> {}

  /** Teams wants to be asked later; it had no effect. */
  record Throttled<T>(Duration retryAfter) implements Answer<T> {}

  /** It certainly never was taken, and may be made again. */
  record NotSent<T>(String reason) implements Answer<T> {}

  /** Nobody knows whether Teams took it. */
  record Unknown<T>(String reason) implements Answer<T> {}

  /** What Teams answered; empty if it didn't take the call. */
  default Optional<T> taken() {
    return this instanceof Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
  }

  /** The refusal; empty unless Teams refused the call. */
  default Optional<Refused<T>> refusal() {
    return this instanceof Refused<T> refused ? Optional.of(refused) : Optional.empty();
  }

  /** What the next call answers, if Teams took this one. */
  default <R> Answer<R> then(Function<T, Answer<R>> next) {
    return this instanceof Ok<T> ok ? next.apply(ok.value()) : as();
  }

  /**
   * The same answer, of a call that Teams did not take, for whatever it was asked.
   *
   * @throws IllegalStateException if Teams took it
   */
  default <R> Answer<R> as() {
    if (this instanceof Refused<T> refused) {
      return new Refused<>(refused.status(), refused.code());
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
    throw new IllegalStateException("Teams took it");
  }

  /** Names what became of the call, for logs and the ledger: a code, never content. */
  default String why() {
    if (this instanceof Refused<T> refused) {
      return Reason.of(refused.code()).with(refused.code());
    }
    if (this instanceof NotSent<T> notSent) {
      return notSent.reason();
    }
    if (this instanceof Unknown<T> unknown) {
      return unknown.reason();
    }
    return this instanceof Throttled<T> ? Reason.THROTTLED.word() : "taken";
  }
}
