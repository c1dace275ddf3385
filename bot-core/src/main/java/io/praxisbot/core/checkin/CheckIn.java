package io.praxisbot.core.checkin;

import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One scheduled conversation with one person about one period.
 *
 * @param askedAt when it was opened
 * @param answeredAt when the first outcome came; empty until then
 * @param closedAt when the next one opened; nothing changes after that
 * @param attempts one for each behaviour that was active when it opened
 * @param learning what the person took from it
 */
public record CheckIn(
    CheckInId id,
    PersonId person,
    OrganizationId organization,
    Period period,
    Instant askedAt,
    Optional<Instant> answeredAt,
    Optional<Instant> closedAt,
    List<Attempt> attempts,
    Optional<Learning> learning,
    Help help) {

  /** As long as an answer may be, in characters. */
  public static final int LONGEST_ANSWER = 4_000;

  public CheckIn {
    attempts = List.copyOf(attempts);
  }

  /** Names the one check-in of that person and period. */
  public static CheckInId idFor(PersonId person, Period period) {
    return new CheckInId(person + "." + period.start());
  }

  /** A check-in that has just been opened. */
  public static CheckIn opened(
      PersonId person,
      OrganizationId organization,
      Period period,
      Instant at,
      List<Attempt> attempts) {
    return new CheckIn(
        idFor(person, period),
        person,
        organization,
        period,
        at,
        Optional.empty(),
        Optional.empty(),
        attempts,
        Optional.empty(),
        Help.NONE);
  }

  public boolean answered() {
    return answeredAt.isPresent();
  }

  public boolean closed() {
    return closedAt.isPresent();
  }

  /** Whether anything new was done. */
  public boolean tried() {
    return attempts.stream().anyMatch(a -> a.outcome().map(Outcome::tried).orElse(false));
  }

  public Optional<Attempt> attempt(BehaviourId behaviour) {
    return attempts.stream().filter(a -> a.behaviour().equals(behaviour)).findFirst();
  }

  /**
   * What a learning of it is most likely about: what was tried and told, else what was tried, else
   * the first.
   */
  public Optional<GoalId> learnedFor() {
    List<Attempt> tried =
        attempts.stream().filter(a -> a.outcome().map(Outcome::tried).orElse(false)).toList();
    return tried.stream()
        .filter(a -> a.told().isPresent())
        .findFirst()
        .or(() -> tried.stream().findFirst())
        .or(() -> attempts.stream().findFirst())
        .map(Attempt::goal);
  }

  /**
   * Without what it says about those goals. If nothing is left, what was learned goes, too: it may
   * tell of them.
   */
  public CheckIn without(Set<GoalId> goals) {
    List<Attempt> rest = attempts.stream().filter(a -> !goals.contains(a.goal())).toList();
    boolean gone = rest.isEmpty() && !attempts.isEmpty();
    return having(rest, learning.filter(l -> !gone), help);
  }

  /** The first behaviour that is still to be asked about. */
  public Optional<Attempt> firstOpen() {
    return attempts.stream().filter(a -> a.outcome().isEmpty()).findFirst();
  }

  /** With an answer to one behaviour; another answer than before is an edit. */
  public CheckIn recording(BehaviourId behaviour, Outcome outcome, Instant at) {
    return new CheckIn(
        id,
        person,
        organization,
        period,
        askedAt,
        answeredAt.or(() -> Optional.of(at)),
        closedAt,
        changed(behaviour, a -> a.with(outcome, at)),
        learning,
        help);
  }

  /** With the person's words about one behaviour. */
  public CheckIn telling(BehaviourId behaviour, String words, Instant at) {
    return having(changed(behaviour, a -> a.telling(words, at)), learning, help);
  }

  /** With what was learned, and all words shared or kept. */
  public CheckIn learning(Optional<Learning> learned, boolean share, Instant at) {
    return having(
        attempts.stream().map(a -> a.outcome().isPresent() ? a.sharing(share, at) : a).toList(),
        learned.map(l -> l.sharing(share).after(learning, at)),
        help);
  }

  /** Without the questions about that goal that are still open; what was answered stays. */
  public CheckIn sparing(GoalId goal) {
    return having(
        attempts.stream().filter(a -> !a.goal().equals(goal) || a.outcome().isPresent()).toList(),
        learning,
        help);
  }

  /** With more questions, but for those about behaviours that it asks about already. */
  public CheckIn asking(List<Attempt> more) {
    List<Attempt> fresh = more.stream().filter(a -> attempt(a.behaviour()).isEmpty()).toList();
    return having(Stream.concat(attempts.stream(), fresh.stream()).toList(), learning, help);
  }

  public CheckIn wanting(Help wanted) {
    return having(attempts, learning, wanted);
  }

  public CheckIn closedAt(Instant at) {
    return new CheckIn(
        id,
        person,
        organization,
        period,
        askedAt,
        answeredAt,
        closedAt.or(() -> Optional.of(at)),
        attempts,
        learning,
        help);
  }

  private List<Attempt> changed(BehaviourId which, UnaryOperator<Attempt> change) {
    return attempts.stream().map(a -> a.behaviour().equals(which) ? change.apply(a) : a).toList();
  }

  private CheckIn having(List<Attempt> next, Optional<Learning> learned, Help wanted) {
    return new CheckIn(
        id, person, organization, period, askedAt, answeredAt, closedAt, next, learned, wanted);
  }
}
