package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Managers who are new to somebody see nothing of the goals from before them: before the line gives
 * sight, each goal is kept, until the person says otherwise.
 */
final class Newcomers {

  private final Stores stores;

  Newcomers(Stores stores) {
    this.stores = stores;
  }

  /** Changes somebody's lines; may be applied again after a crash, under the same key. */
  void change(PersonId employee, String key, UnaryOperator<Reporting> how) {
    for (int i = 0; i < Applier.MOST_CONFLICTS; i++) {
      Stored<Reporting> read =
          stores.reportingLines().find(employee).orElseThrow(() -> new Refusal("gone"));
      if (read.applied().contains(key)) {
        return;
      }
      Reporting after = Applier.changed(read.value(), key, how);
      newcomer(read.value(), after)
          .ifPresent(line -> each(employee, key, sight(read.value(), after, line.since())));
      if (stores.reportingLines().replace(read, after, key)) {
        return;
      }
    }
    throw new IllegalStateException("somebody's lines were written by others again and again");
  }

  private static Optional<ReportingLine> newcomer(Reporting before, Reporting after) {
    return after.current().filter(line -> !before.manager().equals(Optional.of(line.manager())));
  }

  /** What a newcomer, or a manager who holds again, sees of a goal. */
  private static UnaryOperator<CareerGoal> sight(Reporting before, Reporting after, Instant line) {
    if (!after.resumes(before)) {
      return goal -> goal.keptFromNewcomer(line);
    }
    return before
        .current()
        .<UnaryOperator<CareerGoal>>map(taken -> goal -> goal.withoutLine(taken.since(), line))
        .orElseGet(() -> goal -> unlessBegunAlone(goal, before, line));
  }

  /** What was begun while nobody saw anything isn't for the manager who comes back to see. */
  private static CareerGoal unlessBegunAlone(CareerGoal goal, Reporting before, Instant line) {
    return before.past().stream()
            .filter(former -> former.since().equals(line))
            .flatMap(former -> former.until().stream())
            .anyMatch(end -> goal.since().isAfter(LocalDate.ofInstant(end, ZoneOffset.UTC)))
        ? goal.keptFromNewcomer(line)
        : goal;
  }

  private void each(PersonId employee, String key, UnaryOperator<CareerGoal> how) {
    for (CareerGoal goal : stores.careerGoals().of(List.of(employee))) {
      Applier.change(stores.careerGoals(), goal.id(), key, how);
    }
  }
}
