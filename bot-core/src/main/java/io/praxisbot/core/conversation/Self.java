package io.praxisbot.core.conversation;

import io.praxisbot.core.agenda.Rhythm;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the person whose turn it is.
 *
 * @param goals all career goals
 * @param checkIns the latest ones, newest first
 * @param plans what is planned next, of every kind
 * @param standing the rest
 */
public record Self(
    Person person,
    List<CareerGoal> goals,
    List<CheckIn> checkIns,
    List<Occurrence> plans,
    Standing standing) {

  /**
   * How the person stands in the organization.
   *
   * @param rules that hold for their cadence
   * @param manager who answers for them now
   * @param leads whether somebody reports to them
   * @param proactive how many proactive messages they got this week
   */
  public record Standing(
      Rules rules, Reporting reporting, Optional<Person> manager, boolean leads, int proactive) {

    /** The rhythm of their check-ins. */
    Rhythm rhythm() {
      return rules.checkInRhythm();
    }
  }

  public Self {
    goals = List.copyOf(goals);
    checkIns = List.copyOf(checkIns);
    plans = List.copyOf(plans);
  }

  PersonId id() {
    return person.id();
  }

  public List<CareerGoal> activeGoals() {
    return goals.stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
  }

  public Optional<CareerGoal> goalOf(BehaviourId behaviour) {
    return goals.stream().filter(g -> g.behaviour(behaviour).isPresent()).findFirst();
  }

  boolean hasBehaviour() {
    return !tried().isEmpty();
  }

  /** What is tried now, for whichever goal. */
  public List<Behaviour> tried() {
    return activeGoals().stream().flatMap(g -> g.active().stream()).toList();
  }

  /** Whether there is room for one more thing to try: at most three, over all goals. */
  public boolean hasRoomToTry() {
    return hasRoomToTry(1);
  }

  /** Whether there is room for so many more. */
  public boolean hasRoomToTry(int more) {
    return tried().size() + more <= CareerGoal.MOST_ACTIVE;
  }

  /** The check-in whose answers still count. */
  public Optional<CheckIn> openCheckIn() {
    return checkIns.stream().findFirst().filter(c -> !c.closed());
  }

  public Optional<CheckIn> checkIn(String id) {
    return checkIns.stream().filter(c -> c.id().value().equals(id)).findFirst();
  }

  /** How many of the latest check-ins in a row went without an answer. */
  public int silent() {
    return Hush.unanswered(person, checkIns);
  }

  /** Time off that is over by that day, and that no message of ours has come after. */
  public Optional<Pause> unwelcomed(LocalDate today) {
    return person
        .pause()
        .filter(p -> p.overOn(today))
        .filter(p -> !welcomed(p.until().orElseThrow()));
  }

  private boolean welcomed(LocalDate back) {
    boolean asked = checkIns.stream().anyMatch(c -> !person.today(c.askedAt()).isBefore(back));
    return asked
        || plans.stream()
            .filter(o -> o.kind() == OccurrenceKind.RETURN)
            .flatMap(o -> o.past().stream())
            .anyMatch(p -> p.verdict().came() && !person.today(p.at()).isBefore(back));
  }

  public Optional<Occurrence> planned(OccurrenceKind kind) {
    return plans.stream().filter(o -> o.kind() == kind && o.dueAt().isPresent()).findFirst();
  }
}
