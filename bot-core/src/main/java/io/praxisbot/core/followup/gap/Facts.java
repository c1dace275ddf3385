package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Habits;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.Reminding;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a person, with or without a manager, for finding gaps.
 *
 * @param shown what of their goals and check-ins may be seen: by the person, all of it
 * @param reminding how long they have for an answer
 * @param circumstances what else may be known
 */
public record Facts(Person person, Shown shown, Reminding reminding, Circumstances circumstances) {

  PersonId id() {
    return person.id();
  }

  List<CareerGoal> goals() {
    return shown.goals();
  }

  /** Since they take part: what somebody left behind doesn't count when they come back. */
  List<CheckIn> checkIns() {
    return shown.checkIns().stream()
        .filter(c -> isSince(c.askedAt()) || c.answeredAt().filter(this::isSince).isPresent())
        .toList();
  }

  private boolean isSince(Instant at) {
    return !at.isBefore(person.since());
  }

  List<CareerGoal> activeGoals() {
    return goals().stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
  }

  /** Whether that check-in asked anything that reached the person. */
  boolean asked(CheckIn checkIn) {
    return !checkIn.attempts().isEmpty() && !circumstances.undelivered().contains(checkIn.id());
  }

  /** Those that asked something and for which the time of a reminder has gone by. */
  List<CheckIn> reminded(Instant now) {
    return checkIns().stream().filter(c -> asked(c) && reminded(c, now)).toList();
  }

  boolean reminded(CheckIn checkIn, Instant now) {
    return reminding.isOver(checkIn, person, now);
  }

  /** Whether the day on which they would have been reminded of it was a day off. */
  boolean leftBefore(CheckIn checkIn) {
    return person
        .pause()
        .filter(pause -> reminding.day(checkIn, person).filter(pause::covers).isPresent())
        .isPresent();
  }

  boolean askedAsHabit(CheckIn checkIn, BehaviourId behaviour) {
    return Habits.asked(checkIn, behaviour, goals(), person.zone());
  }

  Optional<Outcome> outcome(CheckIn checkIn, Behaviour behaviour) {
    return checkIn.attempt(behaviour.id()).flatMap(Attempt::outcome);
  }

  /** The first moment of that day, where the person is. */
  Instant begin(LocalDate day) {
    return day.atStartOfDay(person.zone()).toInstant();
  }
}
