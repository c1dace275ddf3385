package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Habits;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days on which somebody tried something new, and on which they learned something for it.
 *
 * @param tried those of check-ins; what sits is done without trying
 */
public record GrowthDays(List<LocalDate> tried, List<LocalDate> learned) {

  /**
   * Of all that a person was asked and told.
   *
   * @param goals all of theirs, whoever may see them
   * @param told outside of check-ins
   */
  public static GrowthDays of(
      Person person, List<CareerGoal> goals, List<CheckIn> checkIns, List<LearningEntry> told) {
    return new GrowthDays(
        checkIns.stream()
            .filter(checkIn -> triedAnew(checkIn, goals, person))
            .map(checkIn -> person.today(checkIn.askedAt()))
            .toList(),
        learned(person, checkIns, told).toList());
  }

  private static boolean triedAnew(CheckIn checkIn, List<CareerGoal> goals, Person person) {
    return checkIn.attempts().stream()
        .filter(a -> a.outcome().filter(Outcome::tried).isPresent())
        .anyMatch(a -> !Habits.asked(checkIn, a.behaviour(), goals, person.zone()));
  }

  private static Stream<LocalDate> learned(
      Person person, List<CheckIn> checkIns, List<LearningEntry> told) {
    Stream<LocalDate> within =
        checkIns.stream()
            .filter(c -> c.learning().filter(Learning::targeted).isPresent())
            .map(c -> person.today(c.askedAt()));
    Stream<LocalDate> outside =
        told.stream()
            .filter(entry -> entry.learning().targeted())
            .map(entry -> person.today(entry.at()));
    return Stream.concat(within, outside);
  }
}
