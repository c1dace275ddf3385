package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that needs follow-up.
 *
 * @param person whose goal it is about
 * @param since since when the facts say so
 * @param goal the goal it is about, if it is about one
 * @param behaviour the behaviour it is about, if it is about one
 * @param subject which one of several it is, where somebody can have several gaps of a kind
 * @param forTheTalk whether the person wants it in their 1:1, where it stands then
 */
public record Gap(
    GapKind kind,
    PersonId person,
    Instant since,
    Optional<CareerGoal> goal,
    Optional<Behaviour> behaviour,
    Optional<Subject> subject,
    boolean forTheTalk) {

  /**
   * What of several things a gap is about.
   *
   * @param id of the behaviour, goal, proposal, measure or follow-up
   * @param words what it is called, as far as whoever the gap is found for may read it; empty if it
   *     has no words
   */
  public record Subject(String id, String words) {}

  /**
   * What a gap's name says.
   *
   * @param subject the id of what it is about; empty for all of the kind
   */
  public record Named(GapKind kind, Optional<String> subject) {}

  /** Whose gap a name names. */
  public record Whose(PersonId person, Named gap) {}

  private static final String OF = "/";

  /** One that is about no more than a goal and a behaviour. */
  public Gap(
      GapKind kind,
      PersonId person,
      Instant since,
      Optional<CareerGoal> goal,
      Optional<Behaviour> behaviour) {
    this(kind, person, since, goal, behaviour, behaviour.map(Gap::subjectOf), false);
  }

  /** Names it within a digest. */
  public String name() {
    return person + "." + which();
  }

  /** Names it among those of its person: its kind, and what it is about where it says so. */
  public String which() {
    return which(kind, subject.map(Subject::id));
  }

  /** The same, of a gap of that kind about that; about all of them if empty. */
  public static String which(GapKind kind, Optional<String> subject) {
    return kind + subject.map(id -> OF + id).orElse("");
  }

  /** What such a name says; empty if it names none. */
  public static Optional<Named> named(String which) {
    String[] parts = which.split(OF, 2);
    Optional<String> subject = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
    return Stream.of(GapKind.values())
        .filter(kind -> kind.name().equals(parts[0]))
        .map(kind -> new Named(kind, subject))
        .findFirst();
  }

  /** Whose gap such a name within a digest names, and which; empty if it names none. */
  public static Optional<Whose> whose(String name) {
    int subject = name.indexOf(OF);
    int kind = name.lastIndexOf('.', subject < 0 ? name.length() : subject);
    return kind < 1
        ? Optional.empty()
        : named(name.substring(kind + 1))
            .map(gap -> new Whose(new PersonId(name.substring(0, kind)), gap));
  }

  /** Whether it is one of that kind, and about that, where something is named. */
  public boolean is(GapKind other, Optional<String> about) {
    return kind == other && (about.isEmpty() || about.equals(subject.map(Subject::id)));
  }

  /** Whether what a manager did about that kind, and perhaps that one of several, is about this. */
  boolean meant(FollowUp followUp) {
    return is(followUp.about(), followUp.subject());
  }

  /** Of which somebody has one at most. */
  static Gap of(GapKind kind, PersonId person, Instant since) {
    return new Gap(kind, person, since, Optional.empty(), Optional.empty());
  }

  /** Of which somebody may have several. */
  static Gap about(Subject subject, GapKind kind, PersonId person, Instant since) {
    return new Gap(
        kind, person, since, Optional.empty(), Optional.empty(), Optional.of(subject), false);
  }

  /** The same, about that goal. */
  Gap within(CareerGoal which) {
    return new Gap(kind, person, since, Optional.of(which), behaviour, subject, forTheTalk);
  }

  /** The same, which stands on the agenda of their 1:1 if that holds. */
  Gap forTheTalk(boolean wanted) {
    return new Gap(kind, person, since, goal, behaviour, subject, wanted);
  }

  private static Subject subjectOf(Behaviour behaviour) {
    return new Subject(behaviour.id().value(), behaviour.plan().action());
  }
}
