package io.praxisbot.core.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing after the other, or some at once, so that one that fails doesn't stop the rest.
 */
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
      did += done(piece, id, work) ? 1 : 0;
    }
    return did;
  }

  /**
   * Works on some pieces at once, as many as there are hands; on those of one row one after the
   * other, in their order.
   *
   * @param row what must not be worked on at once has the same
   */
  <T> int eachByRow(
      List<T> pieces, Function<T, ?> row, Function<T, ?> id, Predicate<T> work, Executor hands) {
    List<CompletableFuture<Integer>> rows =
        pieces.stream()
            .collect(Collectors.groupingBy(row, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(mine -> CompletableFuture.supplyAsync(() -> each(mine, id, work), hands))
            .toList();
    return rows.stream().mapToInt(Piecework::joined).sum();
  }

  /** What ends a process ends it from any thread, as what it is. */
  private static int joined(CompletableFuture<Integer> row) {
    try {
      return row.join();
    } catch (CompletionException wrapped) {
      if (wrapped.getCause() instanceof Error fatal) {
        throw fatal;
      }
      throw wrapped;
    }
  }

  private <T> boolean done(T piece, Function<T, ?> id, Predicate<T> work) {
    try {
      return work.test(piece);
    } catch (RuntimeException fault) {
      // Only what kind of fault: the message of one may hold somebody's words.
      log.error("{}: {} failed with {}", duty, id.apply(piece), fault.getClass().getName());
      watch.failed(duty);
      return false;
    }
  }
}
