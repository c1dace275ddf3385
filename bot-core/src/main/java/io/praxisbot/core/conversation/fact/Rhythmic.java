package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.DayOfMonth;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.command.RhythmWords;
import java.time.DayOfWeek;
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
  public static Cadence of(RhythmWords words, Cadence before, LocalDate firstDay) {
    return with(rule(words, firstDay), words, before);
  }

  private static Cadence with(Rule rule, RhythmWords words, Cadence before) {
    return new Cadence(
        rule, words.time().orElse(before.time()), words.onDayOff().orElse(before.onDayOff()));
  }

  /** A person's "when fri" moves the day and the time; how often stays as it is. */
  public static Cadence keepingPace(RhythmWords words, Cadence before, LocalDate firstDay) {
    boolean plainDay = words.kind() == RhythmWords.Kind.WEEKLY;
    if (!plainDay) {
      return of(words, before, firstDay);
    }
    return with(sameWeeks(before.rule(), words.day().orElseThrow()), words, before);
  }

  private static Rule sameWeeks(Rule before, DayOfWeek day) {
    if (before instanceof Monthly monthly) {
      return new Monthly(monthly.nth(), day);
    }
    // "When fri" can't keep to a day of the month: the week that it is in mostly stays.
    return before instanceof Weekly weekly
        ? new Weekly(weekly.everyWeeks(), day, weekly.anchor())
        : new Monthly(nth((DayOfMonth) before), day);
  }

  private static Rule rule(RhythmWords words, LocalDate firstDay) {
    return switch (words.kind()) {
      case MONTH_DAY -> new DayOfMonth(words.nth());
      case MONTHLY -> new Monthly(words.nth(), words.day().orElseThrow());
      case WEEKLY, EVERY_N_WEEKS ->
          Weekly.aligned(words.everyWeeks(), words.day().orElseThrow(), firstDay);
    };
  }

  private static int nth(DayOfMonth before) {
    int week = (before.day() + 6) / 7;
    return week > 4 ? Monthly.LAST : week;
  }
}
