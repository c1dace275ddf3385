package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of a person's measures a check-in is about. */
public final class DueMeasures {

  private DueMeasures() {}

  /**
   * Those that it asks for, and those that were noted in it already. What belongs to a goal that
   * rests or is over isn't asked.
   *
   * @param goals all of the person's
   * @param checkIns the person's latest, newest first
   * @param today the person's day
   */
  public static List<Measure> of(
      List<Measure> measures,
      List<CareerGoal> goals,
      CheckIn checkIn,
      List<CheckIn> checkIns,
      LocalDate today) {
    Optional<LocalDate> previous = previous(checkIns, checkIn);
    return measures.stream()
        .filter(m -> m.state() == Measure.State.ACTIVE)
        .filter(m -> isNoted(m, checkIn) || (isCurrent(m, goals) && m.due(previous, today)))
        .toList();
  }

  /** Whether it stands alone, or belongs to a goal that is active. */
  public static boolean isCurrent(Measure measure, List<CareerGoal> goals) {
    return measure
        .goal()
        .map(
            id -> goals.stream().anyMatch(g -> g.id().equals(id) && g.state() == Goal.State.ACTIVE))
        .orElse(true);
  }

  /** Whether the check-in has got its reading. */
  public static boolean isNoted(Measure measure, CheckIn checkIn) {
    return measure.of(checkIn.period().start()).isPresent();
  }

  /** The first day of the period of the check-in before that one. */
  private static Optional<LocalDate> previous(List<CheckIn> checkIns, CheckIn checkIn) {
    return checkIns.stream()
        .map(c -> c.period().start())
        .filter(day -> day.isBefore(checkIn.period().start()))
        .findFirst();
  }
}
