package io.praxisbot.core.conversation;

import io.praxisbot.core.checkin.Advice;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Habits;
import io.praxisbot.core.conversation.answer.HabitReader;
import io.praxisbot.core.conversation.answer.OutcomeReader;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a check-in asks about, and what the ones before say of it. */
public final class Asking {

  /** A check-in stays short: of several habits, the one that was asked about longest ago. */
  private static final int MOST_HABITS = 1;

  private final Self self;
  private final LocalDate today;

  public Asking(Moment moment) {
    this(moment, moment.facts().today());
  }

  /** What it would ask about on a day to come, as things stand. */
  Asking(Moment moment, LocalDate day) {
    this.self = moment.self();
    this.today = day;
  }

  /** All that is tried for active goals, and then a habit, if it is time to ask about one. */
  public List<Attempt> attempts() {
    List<Attempt> all = new ArrayList<>(asked(Behaviour.State.ACTIVE).map(this::open).toList());
    asked(Behaviour.State.HABIT)
        .sorted(Comparator.comparing(asked -> lastTouched(asked.behaviour())))
        .limit(MOST_HABITS)
        .map(this::open)
        .forEach(all::add);
    return all;
  }

  /** Whether something for an active goal sits. */
  public boolean hasHabit() {
    return self.activeGoals().stream()
        .flatMap(goal -> goal.behaviours().stream())
        .anyMatch(behaviour -> behaviour.state() == Behaviour.State.HABIT);
  }

  private record Asked(CareerGoal goal, Behaviour behaviour) {}

  private Stream<Asked> asked(Behaviour.State state) {
    return self.activeGoals().stream()
        .flatMap(goal -> goal.behaviours().stream().map(b -> new Asked(goal, b)))
        .filter(asked -> asked.behaviour().state() == state)
        .filter(asked -> asked.behaviour().asksAgain(lastAsked(asked.behaviour()), today));
  }

  private Attempt open(Asked asked) {
    return Attempt.asked(asked.goal().id(), asked.behaviour().id(), asked.behaviour().plan());
  }

  private LocalDate lastTouched(Behaviour behaviour) {
    return lastAsked(behaviour).orElse(behaviour.since());
  }

  private Optional<LocalDate> lastAsked(Behaviour behaviour) {
    return self.checkIns().stream()
        .filter(checkIn -> checkIn.attempt(behaviour.id()).isPresent())
        .findFirst()
        .map(checkIn -> self.person().today(checkIn.askedAt()));
  }

  /** Whether that check-in asks whether it is still done, and not whether it was tried. */
  public boolean isHabit(CheckIn checkIn, BehaviourId behaviour) {
    return Habits.asked(checkIn, behaviour, self.goals(), self.person().zone());
  }

  /** What somebody typed about a behaviour, in the words of an outcome; empty if it isn't clear. */
  public Optional<OutcomeReader.Reading> read(String text, CheckIn checkIn, BehaviourId behaviour) {
    return isHabit(checkIn, behaviour) ? HabitReader.read(text) : OutcomeReader.read(text);
  }

  /**
   * What to suggest for a behaviour, from this check-in and those before; what was asked of it as a
   * habit, and all before that, doesn't count.
   *
   * @param latest the check-in that goes on, with its answers so far
   */
  public Advice advice(CheckIn latest, BehaviourId behaviour) {
    return Advice.after(attempts(latest, behaviour));
  }

  /** How often its plan wasn't tried in a row, this check-in's answer included. */
  public int misses(CheckIn latest, BehaviourId behaviour) {
    return Advice.misses(attempts(latest, behaviour));
  }

  private List<Attempt> attempts(CheckIn latest, BehaviourId behaviour) {
    return Stream.concat(Stream.of(latest), before(latest))
        .filter(checkIn -> checkIn.attempt(behaviour).isPresent())
        .takeWhile(checkIn -> !isHabit(checkIn, behaviour))
        .flatMap(checkIn -> checkIn.attempt(behaviour).stream())
        .toList();
  }

  private Stream<CheckIn> before(CheckIn latest) {
    return self.checkIns().stream().filter(checkIn -> !checkIn.id().equals(latest.id()));
  }
}
