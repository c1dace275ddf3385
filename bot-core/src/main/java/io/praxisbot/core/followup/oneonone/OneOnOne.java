package io.praxisbot.core.followup.oneonone;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a manager and one of their people want to talk about, and when. Holds on to what was said
 * after their ways have parted; who sees what of it then is for {@link #seenBy} to say.
 *
 * @param points in the order in which they were put there
 * @param next when they talk; empty if nobody said so
 */
public record OneOnOne(
    OneOnOneId id,
    OrganizationId organization,
    PersonId manager,
    PersonId employee,
    List<Point> points,
    Optional<Meeting> next) {

  /** So many open points in one of the two's own words at once. */
  public static final int MOST = 20;

  /** So many that are ticked are kept, the latest. */
  static final int MOST_TICKED = 20;

  public OneOnOne {
    points = List.copyOf(points);
  }

  /** With nothing to talk about yet. */
  public static OneOnOne none(OrganizationId organization, PersonId manager, PersonId employee) {
    return new OneOnOne(
        OneOnOneId.of(manager, employee),
        organization,
        manager,
        employee,
        List.of(),
        Optional.empty());
  }

  public Optional<Point> point(PointId wanted) {
    return points.stream().filter(p -> p.id().equals(wanted)).findFirst();
  }

  /**
   * Whether that one sees so many open points of their own that they'd better tick some first. What
   * a gap or a wish for help put there is bounded by its kinds.
   *
   * @param line the employee's line at this moment
   */
  public boolean isFull(PersonId author, Optional<ReportingLine> line) {
    return seenBy(author, line).stream()
            .filter(p -> p.open() && p.own() && p.by().equals(author))
            .count()
        >= MOST;
  }

  /** Whether both see an open point about the same by that line, so that one more says nothing. */
  public boolean awaits(Topic topic, ReportingLine line) {
    return seenBy(manager, Optional.of(line)).stream()
        .anyMatch(p -> p.open() && p.shared() && p.topic().isLike(topic));
  }

  /** When they talk by that line; what was set under a former one is over. */
  public Optional<Meeting> next(Optional<ReportingLine> line) {
    return next.filter(
        m -> line.filter(l -> stands(line) && !m.setAt().isBefore(l.since())).isPresent());
  }

  /** Whether these two are manager and employee by that line. */
  public boolean stands(Optional<ReportingLine> line) {
    return line.filter(l -> l.manager().equals(manager)).isPresent();
  }

  /**
   * What one of the two may see, in their order: what is shared under the line that there is now,
   * and what they wrote for themselves. Whoever isn't the manager any more sees nothing; the
   * employee keeps their own.
   *
   * @param line the employee's line at this moment
   */
  public List<Point> seenBy(PersonId reader, Optional<ReportingLine> line) {
    return points.stream().filter(p -> sees(reader, p, line)).toList();
  }

  private boolean sees(PersonId reader, Point point, Optional<ReportingLine> line) {
    boolean mine = point.by().equals(reader) && !point.shared();
    boolean together =
        line.filter(l -> stands(line) && !point.at().isBefore(l.since())).isPresent();
    if (reader.equals(employee)) {
      return mine || (together && point.shared());
    }
    return reader.equals(manager) && together && (mine || point.shared());
  }

  /** With one more; one of that name that is there stays as it is. */
  public OneOnOne with(Point point) {
    return point(point.id()).isPresent()
        ? this
        : having(Stream.concat(points.stream(), Stream.of(point)).toList());
  }

  /** Without it. */
  public OneOnOne without(PointId gone) {
    return having(points.stream().filter(p -> !p.id().equals(gone)).toList());
  }

  /** Without what goes with its reason, unless it was talked about. */
  public OneOnOne withdrawing(PointId gone) {
    return point(gone).filter(Point::open).isPresent() ? without(gone) : this;
  }

  /** With it ticked then, or open again. */
  public OneOnOne ticking(PointId which, Optional<Instant> when) {
    return changing(which, p -> p.ticked(when));
  }

  /** With it for both, or for its author alone, from then on. */
  public OneOnOne sharing(PointId which, boolean share, Instant when) {
    return changing(which, p -> p.sharing(share, when));
  }

  private OneOnOne changing(PointId which, UnaryOperator<Point> how) {
    return having(points.stream().map(p -> p.id().equals(which) ? how.apply(p) : p).toList());
  }

  /** With that as the time when they talk. */
  public OneOnOne meeting(Optional<Meeting> when) {
    return new OneOnOne(id, organization, manager, employee, points, when);
  }

  /** The same of whoever one of the two turned out to be. */
  public OneOnOne calling(PersonId gone, PersonId stays) {
    PersonId leads = manager.equals(gone) ? stays : manager;
    PersonId led = employee.equals(gone) ? stays : employee;
    return new OneOnOne(
        OneOnOneId.of(leads, led),
        organization,
        leads,
        led,
        points.stream().map(p -> p.calling(gone, stays)).toList(),
        next);
  }

  /** With all that stands in the other one, too. */
  public OneOnOne joining(OneOnOne other) {
    OneOnOne all = this;
    for (Point point : other.points()) {
      all = all.with(point);
    }
    return all.meeting(next.or(other::next));
  }

  private OneOnOne having(List<Point> all) {
    List<Point> ticked = all.stream().filter(p -> !p.open()).toList();
    List<Point> kept = new ArrayList<>(all);
    kept.removeAll(ticked.subList(0, Math.max(0, ticked.size() - MOST_TICKED)));
    return new OneOnOne(id, organization, manager, employee, kept, next);
  }
}
