package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.ReportingLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody lets their manager see: their career goals but those that they keep to themselves,
 * and what was tried for these. Whatever is made for a manager is made of this, so that a goal that
 * is kept leaves no trace, not even as a gap.
 *
 * @param checkIns the latest ones, newest first, without what they say about goals that are kept
 * @param keeping whether the person works on a goal that isn't among these
 */
public record Shown(List<CareerGoal> goals, List<CheckIn> checkIns, boolean keeping) {

  public Shown {
    goals = List.copyOf(goals);
    checkIns = List.copyOf(checkIns);
  }

  /**
   * As {@link #of(List, List)}, for a manager whose line began then: they start from there. What
   * was asked and answered before was between the person and somebody else.
   */
  public static Shown of(List<CareerGoal> goals, List<CheckIn> checkIns, ReportingLine line) {
    return of(goals, checkIns.stream().filter(c -> isOf(line, c)).toList());
  }

  private static boolean isOf(ReportingLine line, CheckIn checkIn) {
    return !checkIn.askedAt().isBefore(line.since()) || Member.said(checkIn, line);
  }

  /** Of all their goals, and of all that they were asked, newest first. */
  public static Shown of(List<CareerGoal> goals, List<CheckIn> checkIns) {
    Set<GoalId> kept =
        goals.stream().filter(CareerGoal::kept).map(CareerGoal::id).collect(Collectors.toSet());
    return new Shown(
        goals.stream().filter(g -> !g.kept()).toList(),
        checkIns.stream().map(c -> c.without(kept)).toList(),
        goals.stream().anyMatch(g -> g.kept() && g.current()));
  }
}
