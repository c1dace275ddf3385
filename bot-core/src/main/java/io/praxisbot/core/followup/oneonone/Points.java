package io.praxisbot.core.followup.oneonone;

import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one of two people sees of their agenda, in the order in which it is numbered: what both see
 * first, then their own.
 *
 * @param open what is still to be talked about
 * @param ticked what was ticked lately, so that a slip can be mended
 */
public record Points(List<Listed> open, List<Listed> ticked) {

  /** A point, and in whose agenda it is kept: somebody's own may come from before. */
  public record Listed(OneOnOneId pair, Point point) {}

  public Points {
    open = List.copyOf(open);
    ticked = List.copyOf(ticked);
  }

  /**
   * Of an employee who looks: what stands with the manager of that line, if there is one, and their
   * own from before.
   *
   * @param all the agendas that the employee has or had a part in
   * @param tickedSince what was ticked before then isn't shown any more
   */
  public static Points ofEmployee(
      PersonId employee,
      Collection<OneOnOne> all,
      Optional<ReportingLine> line,
      Instant tickedSince) {
    return of(employee, all, pair -> pair.employee().equals(employee), line, tickedSince);
  }

  /** Of a manager who looks at what stands with one of their people, by that person's line. */
  public static Points ofManager(
      PersonId manager,
      PersonId employee,
      Collection<OneOnOne> all,
      Optional<ReportingLine> line,
      Instant tickedSince) {
    OneOnOneId id = OneOnOneId.of(manager, employee);
    return of(manager, all, pair -> pair.id().equals(id), line, tickedSince);
  }

  private static Points of(
      PersonId reader,
      Collection<OneOnOne> all,
      Predicate<OneOnOne> which,
      Optional<ReportingLine> line,
      Instant tickedSince) {
    List<Listed> seen =
        all.stream()
            .filter(which)
            .flatMap(pair -> pair.seenBy(reader, line).stream().map(p -> new Listed(pair.id(), p)))
            .sorted(Comparator.comparing(listed -> !listed.point().shared()))
            .toList();
    return new Points(
        seen.stream().filter(listed -> listed.point().open()).toList(),
        seen.stream()
            .filter(l -> l.point().tickedAt().filter(at -> !at.isBefore(tickedSince)).isPresent())
            .toList());
  }

  /** What both of them are to talk about. */
  public List<Point> shared() {
    return open.stream().map(Listed::point).filter(Point::shared).toList();
  }

  public boolean isEmpty() {
    return open.isEmpty() && ticked.isEmpty();
  }

  /** The one of that number, from 1. */
  public Optional<Listed> number(int n) {
    return n >= 1 && n <= open.size() ? Optional.of(open.get(n - 1)) : Optional.empty();
  }
}
