package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.followup.oneonone.Points;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** With whom somebody has a 1:1 by the lines that there are now. */
public final class Pairs {

  private final Moment moment;

  public Pairs(Moment moment) {
    this.moment = moment;
  }

  /**
   * Two who talk.
   *
   * @param other whoever isn't the person of the turn
   * @param line by which they do
   */
  public record Pair(Person other, PersonId manager, PersonId employee, ReportingLine line) {
    public OneOnOneId id() {
      return OneOnOneId.of(manager, employee);
    }

    public boolean led() {
      return employee.equals(other.id());
    }
  }

  /** Their own manager first, then their people. */
  public List<Pair> all() {
    return Stream.concat(own().stream(), led()).toList();
  }

  public Optional<Pair> own() {
    var standing = moment.self().standing();
    return standing
        .reporting()
        .current()
        .flatMap(line -> standing.manager().map(m -> new Pair(m, m.id(), moment.me().id(), line)));
  }

  private Stream<Pair> led() {
    return moment.facts().team().stream()
        .filter(m -> m.deputy().isEmpty())
        .map(m -> new Pair(m.person(), moment.me().id(), m.person().id(), m.line()));
  }

  public Optional<Pair> with(PersonId other) {
    return all().stream().filter(pair -> pair.other().id().equals(other)).findFirst();
  }

  /** Whoever of them is meant. */
  public Found found(PersonRef ref) {
    List<Person> others = all().stream().map(Pair::other).toList();
    return Found.of(ref, new Directory(others, List.of(), List.of(), List.of()));
  }

  /** Whoever is meant of those whose manager they only stand in for. */
  public Optional<Person> elsewhere(PersonRef ref) {
    List<Person> others =
        moment.facts().team().stream()
            .filter(m -> m.deputy().isPresent())
            .map(Member::person)
            .toList();
    return Found.of(ref, new Directory(others, List.of(), List.of(), List.of())).person();
  }

  /** What is kept of these two; nothing yet if nobody said anything. */
  public OneOnOne kept(Pair pair) {
    return moment
        .facts()
        .talks()
        .of(pair.id())
        .orElseGet(
            () -> OneOnOne.none(moment.me().organization(), pair.manager(), pair.employee()));
  }

  /** What the person of the turn sees of it. */
  public Points points(Pair pair) {
    return pair.led()
        ? Points.ofManager(
            pair.manager(),
            pair.employee(),
            moment.facts().talks().all(),
            Optional.of(pair.line()),
            morning())
        : points(Optional.of(pair.line()));
  }

  /** What is left of somebody's own without a manager. */
  public Points left() {
    return points(Optional.empty());
  }

  private Points points(Optional<ReportingLine> line) {
    return Points.ofEmployee(moment.me().id(), moment.facts().talks().all(), line, morning());
  }

  private Instant morning() {
    return moment.facts().today().atStartOfDay(moment.me().zone()).toInstant();
  }
}
