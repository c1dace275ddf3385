package io.praxisbot.core.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All of one employee's reporting lines. They are kept together so that there is one current
 * manager at any moment, whoever writes at the same time.
 *
 * @param id the employee
 * @param current who is the manager now
 * @param proposed whom the employee named, and who has not accepted yet; gives no sight
 * @param past former managers, oldest first
 */
public record Reporting(
    PersonId id,
    OrganizationId organization,
    Optional<ReportingLine> current,
    Optional<ReportingLine> proposed,
    List<ReportingLine> past) {

  public Reporting {
    past = List.copyOf(past);
  }

  /** An employee without a manager. */
  public static Reporting none(PersonId employee, OrganizationId organization) {
    return new Reporting(employee, organization, Optional.empty(), Optional.empty(), List.of());
  }

  /** The current manager. */
  public Optional<PersonId> manager() {
    return current.map(ReportingLine::manager);
  }

  /** Who was the manager first, from that instant on and before the other; whoever is now. */
  public Optional<PersonId> firstIn(Instant from, Instant until) {
    return Stream.concat(past.stream(), current.stream())
        .filter(line -> line.since().isBefore(until))
        .filter(line -> line.until().map(from::isBefore).orElse(true))
        .min(Comparator.comparing(ReportingLine::since))
        .map(ReportingLine::manager);
  }

  /** With another manager from that instant on; the former one's line ends at that moment. */
  public Reporting under(PersonId manager, ReportingLine.SetBy by, Instant at) {
    if (manager().equals(Optional.of(manager))) {
      return this;
    }
    List<ReportingLine> ended = new ArrayList<>(past);
    current.ifPresent(line -> ended.add(line.ended(at)));
    var line = new ReportingLine(manager, at, Optional.empty(), by);
    return new Reporting(id, organization, Optional.of(line), Optional.empty(), ended);
  }

  /** With a former manager's last line going on as it was; a new one, if there was none. */
  public Reporting resuming(PersonId manager, Instant at) {
    Optional<ReportingLine> former =
        past.stream()
            .filter(line -> line.manager().equals(manager))
            .reduce((earlier, later) -> later);
    return former
        .map(line -> resuming(line, ended(at).past()))
        .orElseGet(() -> under(manager, ReportingLine.SetBy.ADMIN, at));
  }

  private Reporting resuming(ReportingLine line, List<ReportingLine> lines) {
    List<ReportingLine> others = new ArrayList<>(lines);
    others.remove(line);
    return new Reporting(id, organization, Optional.of(line.resumed()), Optional.empty(), others);
  }

  /** Whether the current line is one that had ended in those, and is none that has ended now. */
  public boolean resumes(Reporting before) {
    return current.filter(line -> before.ended(line) > ended(line)).isPresent();
  }

  private long ended(ReportingLine line) {
    return past.stream().filter(ended -> ended.resumed().equals(line)).count();
  }

  /** With a manager whom the employee named and who is still to accept. */
  public Reporting proposing(PersonId manager, Instant at) {
    var line = new ReportingLine(manager, at, Optional.empty(), ReportingLine.SetBy.EMPLOYEE);
    return new Reporting(id, organization, current, Optional.of(line), past);
  }

  /** With one of the two in the place of the other, who turned out to be the same. */
  public Reporting calling(PersonId gone, PersonId stays) {
    boolean own = id.equals(stays) && manager().equals(Optional.of(gone));
    return own
        ? new Reporting(id, organization, Optional.empty(), proposed, past)
        : new Reporting(
            id,
            organization,
            current.map(line -> line.calling(gone, stays)),
            proposed.map(line -> line.calling(gone, stays)),
            past);
  }

  /** With that line, if there is no current one. */
  public Reporting taking(ReportingLine line) {
    return current.isPresent()
        ? this
        : new Reporting(id, organization, Optional.of(line), Optional.empty(), past);
  }

  /** Without a manager from that instant on. */
  public Reporting ended(Instant at) {
    List<ReportingLine> ended = new ArrayList<>(past);
    current.ifPresent(line -> ended.add(line.ended(at)));
    return new Reporting(id, organization, Optional.empty(), Optional.empty(), ended);
  }

  /** The same in another organization. */
  public Reporting in(OrganizationId next) {
    return new Reporting(id, next, current, proposed, past);
  }

  /** With nothing proposed any more. */
  public Reporting withoutProposal() {
    return new Reporting(id, organization, current, Optional.empty(), past);
  }
}
