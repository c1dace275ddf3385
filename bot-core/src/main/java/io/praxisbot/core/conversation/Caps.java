package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much is too much: at most three proactive messages for a person in a week. What others cause
 * is told in any case and counts, so that all that weighs less than the check-in gives way to it.
 * The check-in itself gives way to nothing that others cause: it is what Praxis is for, and at most
 * one in a week. Only in a week of three such tells a person gets more than three messages. One
 * that has nothing to ask about is no more than a hint, and gives way to the mornings.
 */
public final class Caps {

  /** All of them together; a manager's digest apart. */
  private static final int MOST = 3;

  /**
   * The most important first: of those that compete, the last ones give way. What comes in a
   * morning, agenda and promises, is one message.
   */
  private static final List<Set<OccurrenceKind>> BY_WEIGHT =
      List.of(
          Set.of(OccurrenceKind.CHECK_IN),
          Set.of(OccurrenceKind.ONE_ON_ONE, OccurrenceKind.PROMISE),
          Set.of(OccurrenceKind.REMINDER),
          Set.of(OccurrenceKind.RETURN),
          Set.of(OccurrenceKind.PLAN));

  /** After so many unanswered check-ins there are fewer messages, not more. */
  public static final int QUIET_AFTER = 2;

  /** After twice as many unanswered ones a check-in comes every two weeks at the most. */
  private static final int RARE_AFTER = 2 * QUIET_AFTER;

  /** And after so many, every four weeks at the most. */
  private static final int SELDOM_AFTER = 2 * RARE_AFTER;

  /** An hour's change of the clocks must not cost a week. */
  private static final Duration SLACK = Duration.ofDays(1);

  private Caps() {}

  /** Whether it is time for a check-in again, for somebody who has left several unanswered. */
  static boolean askedLongEnoughAgo(Moment moment) {
    int silent = moment.self().silent();
    if (silent < RARE_AFTER) {
      return true;
    }
    Duration least = Duration.ofDays(silent < SELDOM_AFTER ? 14 : 28).minus(SLACK);
    return moment.self().checkIns().stream()
        .findFirst()
        .map(latest -> !latest.askedAt().plus(least).isAfter(moment.facts().now()))
        .orElse(true);
  }

  /**
   * Whether there is room in the person's week, Monday to Sunday, for one more of that kind, and
   * for whatever is planned in it and weighs more. For a check-in counts only what was planned.
   */
  static boolean hasRoom(OccurrenceKind kind, Moment moment) {
    int before = kind == OccurrenceKind.CHECK_IN ? cameByPlan(moment) : came(moment);
    return before + weightier(kind, moment) < MOST;
  }

  /** Whether what comes in this morning is the last that this week has room for. */
  public static boolean isLast(Moment moment) {
    return came(moment) + 1 + weightier(OccurrenceKind.ONE_ON_ONE, moment) >= MOST;
  }

  private static int came(Moment moment) {
    return moment.self().standing().proactive();
  }

  private static int cameByPlan(Moment moment) {
    LocalDate monday =
        moment.facts().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return (int)
        moment.self().plans().stream()
            .filter(planned -> BY_WEIGHT.stream().anyMatch(kinds -> kinds.contains(planned.kind())))
            .flatMap(planned -> planned.past().stream())
            .filter(p -> p.verdict().came() && !moment.me().today(p.at()).isBefore(monday))
            .count();
  }

  private static int weightier(OccurrenceKind kind, Moment moment) {
    return BY_WEIGHT.stream()
        .takeWhile(kinds -> !kinds.contains(kind))
        .mapToInt(kinds -> coming(kinds, moment))
        .sum();
  }

  /** Whether a check-in that only says that there is nothing to ask about has room. */
  static boolean hasRoomForAHint(Moment moment) {
    return came(moment) + new Coming(moment).mornings() < MOST;
  }

  /** How many of those come in what is left of the week. */
  private static int coming(Set<OccurrenceKind> kinds, Moment moment) {
    if (kinds.contains(OccurrenceKind.ONE_ON_ONE)) {
      return new Coming(moment).mornings();
    }
    LocalDate sunday = moment.facts().today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return (int)
        kinds.stream()
            .flatMap(other -> days(other, moment))
            .filter(day -> !day.isAfter(sunday))
            .count();
  }

  /** When something of that kind comes; of a check-in, if it has something to ask about. */
  private static Stream<LocalDate> days(OccurrenceKind kind, Moment moment) {
    return moment.self().planned(kind).flatMap(Occurrence::dueAt).map(moment.me()::today).stream()
        .filter(
            day ->
                kind != OccurrenceKind.CHECK_IN || !new Asking(moment, day).attempts().isEmpty());
  }
}
