package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.command.RhythmWords;
import java.time.LocalDate;

/** Makes cadences of the words for them, and words of cadences. */
public final class Rhythmic {

  private Rhythmic() {}

  /**
   * The cadence that an admin's words mean.
   *
   * @param before gives the time, if the words name none
   * @param firstDay a day of the first period: blocks of several weeks start in its week
   */
  static Cadence of(RhythmWords words, Cadence before, LocalDate firstDay) {
    return new Cadence(rule(words, firstDay), words.time().orElse(before.time()));
  }

  /** A person's "when fri" moves the day and the time; how often stays as it is. */
  static Cadence keepingPace(RhythmWords words, Cadence before, LocalDate firstDay) {
    boolean plainDay = words.kind() == RhythmWords.Kind.WEEKLY;
    if (!plainDay) {
      return of(words, before, firstDay);
    }
    Rule rule =
        before.rule() instanceof Monthly monthly
            ? new Monthly(monthly.nth(), words.day())
            : new Weekly(
                ((Weekly) before.rule()).everyWeeks(),
                words.day(),
                ((Weekly) before.rule()).anchor());
    return new Cadence(rule, words.time().orElse(before.time()));
  }

  static Cadence everyTwoWeeks(Cadence before, LocalDate firstDay) {
    return before.rule() instanceof Weekly weekly
        ? new Cadence(Weekly.aligned(2, weekly.day(), firstDay), before.time())
        : before;
  }

  private static Rule rule(RhythmWords words, LocalDate firstDay) {
    return words.kind() == RhythmWords.Kind.MONTHLY
        ? new Monthly(words.nth(), words.day())
        : Weekly.aligned(words.everyWeeks(), words.day(), firstDay);
  }
}
