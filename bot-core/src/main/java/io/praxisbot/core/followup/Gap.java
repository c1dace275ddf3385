package io.praxisbot.core.followup;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that needs follow-up.
 *
 * @param person whose goal it is about
 * @param since since when the facts say so
 * @param goal the goal it is about, if it is about one
 * @param behaviour the behaviour it is about, if it is about one
 * @param subject which one of several it is, where somebody can have several gaps of a kind
 */
public record Gap(
    GapKind kind,
    PersonId person,
    Instant since,
    Optional<CareerGoal> goal,
    Optional<Behaviour> behaviour,
    Optional<Subject> subject) {

  /**
   * What of several things a gap is about.
   *
   * @param id of the behaviour, goal, proposal, measure or follow-up
   * @param words what it is called, as far as whoever the gap is found for may read it; empty if it
   *     has no words
   */
  public record Subject(String id, String words) {}

  /** One that is about no more than a goal and a behaviour. */
  public Gap(
      GapKind kind,
      PersonId person,
      Instant since,
      Optional<CareerGoal> goal,
      Optional<Behaviour> behaviour) {
    this(kind, person, since, goal, behaviour, behaviour.map(Gap::subjectOf));
  }

  /** Names it within a digest; those of a kind share what is said about them. */
  public String name() {
    return person + "." + kind;
  }

  /** Whether what a manager did about that kind, and perhaps that one of several, is about this. */
  boolean meant(FollowUp followUp) {
    return followUp.about() == kind
        && followUp
            .subject()
            .map(id -> subject.filter(about -> about.id().equals(id)).isPresent())
            .orElse(true);
  }

  /** Of which somebody has one at most. */
  static Gap of(GapKind kind, PersonId person, Instant since) {
    return new Gap(kind, person, since, Optional.empty(), Optional.empty());
  }

  /** Of which somebody may have several. */
  static Gap about(Subject subject, GapKind kind, PersonId person, Instant since) {
    return new Gap(kind, person, since, Optional.empty(), Optional.empty(), Optional.of(subject));
  }

  /** The same, about that goal. */
  Gap within(CareerGoal which) {
    return new Gap(kind, person, since, Optional.of(which), behaviour, subject);
  }

  private static Subject subjectOf(Behaviour behaviour) {
    return new Subject(behaviour.id().value(), behaviour.plan().action());
  }
}
