package io.praxisbot.core.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands in for a manager. It hangs on the manager and not on each line, so one write says it
 * for a team of any size, and it holds for whoever joins or leaves the team meanwhile.
 *
 * @param id the manager
 * @param current who stands in, or will; may be over
 * @param past who did before, oldest first
 */
public record Deputyship(
    PersonId id, OrganizationId organization, Optional<Deputy> current, List<Deputy> past) {

  public Deputyship {
    past = List.copyOf(past);
  }

  /** Of a manager in whose place nobody ever was. */
  public static Deputyship none(PersonId manager, OrganizationId organization) {
    return new Deputyship(manager, organization, Optional.empty(), List.of());
  }

  /** Who stands in, or will, and isn't through. */
  public Optional<Deputy> standing(Instant now) {
    return current.filter(deputy -> !deputy.over(now));
  }

  /** Who stands in at this moment. */
  public Optional<PersonId> acting(Instant now) {
    return current.filter(deputy -> deputy.standsIn(now)).map(Deputy::person);
  }

  /** Whether that person stood in then, whoever does by now. */
  public boolean stoodIn(PersonId person, Instant at) {
    return everybody().anyMatch(d -> d.person().equals(person) && d.standsIn(at));
  }

  /** Whoever stood in since then, at any time. */
  public List<PersonId> since(Instant then) {
    return everybody()
        .filter(deputy -> deputy.until().isAfter(then))
        .map(Deputy::person)
        .distinct()
        .toList();
  }

  private Stream<Deputy> everybody() {
    return Stream.concat(past.stream(), current.stream());
  }

  /** With that one, and nobody else from now on. */
  public Deputyship naming(Deputy next, Instant now) {
    return new Deputyship(id, organization, Optional.of(next), ended(now));
  }

  /** With nobody from now on. */
  public Deputyship none(Instant now) {
    return new Deputyship(id, organization, Optional.empty(), ended(now));
  }

  /** With that one again, whose time was cut short or made longer by what is taken back. */
  public Deputyship again(Deputy before, Instant now) {
    List<Deputy> others =
        ended(now).stream()
            .filter(d -> !(d.person().equals(before.person()) && d.from().equals(before.from())))
            .toList();
    return new Deputyship(id, organization, Optional.of(before), others);
  }

  private List<Deputy> ended(Instant now) {
    List<Deputy> ended = new ArrayList<>(past);
    current
        .filter(deputy -> deputy.from().isBefore(now))
        .map(deputy -> deputy.over(now) ? deputy : deputy.ended(now))
        .ifPresent(ended::add);
    return ended;
  }

  /** With one of the two in the place of the other, who turned out to be the same. */
  public Deputyship calling(PersonId gone, PersonId stays) {
    return new Deputyship(
        id,
        organization,
        current.map(d -> d.calling(gone, stays)).filter(d -> !d.person().equals(id)),
        past.stream().map(d -> d.calling(gone, stays)).toList());
  }

  /** The same of the manager whom that one turned out to be. */
  public Deputyship of(PersonId stays) {
    return new Deputyship(stays, organization, current, past).calling(stays, stays);
  }

  /** The same in another organization. */
  public Deputyship in(OrganizationId next) {
    return new Deputyship(id, next, current, past);
  }
}
