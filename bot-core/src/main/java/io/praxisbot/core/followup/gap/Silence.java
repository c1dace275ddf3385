package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.GapKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asked and not answered, several times in a row. What never reached the person was not asked, and
 * whoever was off on the day of the reminder was not silent.
 */
final class Silence implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return is(look)
        ? Stream.of(Gap.of(GapKind.NOT_ANSWERED, look.facts().id(), since(look)))
        : Stream.empty();
  }

  static boolean is(Look look) {
    return silent(look).size() >= look.thresholds().misses();
  }

  private static Instant since(Look look) {
    List<CheckIn> silent = silent(look);
    return silent.get(silent.size() - 1).askedAt();
  }

  private static List<CheckIn> silent(Look look) {
    return look.facts().reminded(look.now()).stream()
        .takeWhile(c -> !c.answered())
        .filter(c -> !look.facts().leftBefore(c))
        .toList();
  }
}
