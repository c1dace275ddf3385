package io.praxisbot.core.conversation.command;

import java.util.Optional;
import java.util.function.Function;

/** What became of some words. */
sealed interface Reading<T> {

  /** They mean this. */
  record Found<T>(T value, Certainty certainty) implements Reading<T> {}

  /** They can't be meant; the example says what to type instead, when there is a better one. */
  record Missed<T>(Problem problem, Optional<String> example) implements Reading<T> {}

  /** They are a sentence, not the rest of a command. */
  record Prose<T>() implements Reading<T> {}

  static <T> Reading<T> exactly(T value) {
    return new Found<>(value, Certainty.EXACT);
  }

  static <T> Reading<T> missed(Problem problem) {
    return new Missed<>(problem, Optional.empty());
  }

  /** The same reading of another value. */
  default <R> Reading<R> map(Function<T, R> change) {
    return then(value -> exactly(change.apply(value)));
  }

  /** What follows from the value, no surer than the value itself. */
  default <R> Reading<R> then(Function<T, Reading<R>> next) {
    if (this instanceof Found<T> found) {
      return next.apply(found.value()).atMost(found.certainty());
    }
    return this instanceof Missed<T> missed
        ? new Missed<>(missed.problem(), missed.example())
        : new Prose<>();
  }

  /** The same reading, no surer than given. */
  default Reading<T> atMost(Certainty limit) {
    return this instanceof Found<T> found
        ? new Found<>(found.value(), found.certainty().and(limit))
        : this;
  }

  /** The same reading; when it missed without an example, with this one. */
  default Reading<T> orExample(String example) {
    return this instanceof Missed<T> missed && missed.example().isEmpty()
        ? new Missed<>(missed.problem(), Optional.of(example))
        : this;
  }
}
