package io.praxisbot.core.duty;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does one thing after the other, so that one that fails doesn't stop the rest. */
final class Piecework {

  private static final Logger log = LoggerFactory.getLogger(Piecework.class);

  private final String duty;
  private final DutyWatch watch;

  Piecework(String duty, DutyWatch watch) {
    this.duty = duty;
    this.watch = watch;
  }

  /**
   * Works on each piece.
   *
   * @param id names a piece in the log
   * @param work whether it did something
   * @return how many it did something about
   */
  <T> int each(List<T> pieces, Function<T, ?> id, Predicate<T> work) {
    int did = 0;
    for (T piece : pieces) {
      try {
        did += work.test(piece) ? 1 : 0;
      } catch (RuntimeException fault) {
        // Only what kind of fault: the message of one may hold somebody's words.
        log.error("{}: {} failed with {}", duty, id.apply(piece), fault.getClass().getName());
        watch.failed(duty);
      }
    }
    return did;
  }
}
