package io.praxisbot.core.cadence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days on which an organization, a team or somebody doesn't work, beyond holidays.
 *
 * @param spans each once, in order of their days
 */
public record ClosingDays(List<Span> spans) {

  private static final Comparator<Span> IN_ORDER =
      Comparator.comparing(Span::first).thenComparing(Span::last);

  /** None at all. */
  public static final ClosingDays NONE = new ClosingDays(List.of());

  /**
   * From one day to another.
   *
   * @param last the last day of it, not before the first
   */
  public record Span(LocalDate first, LocalDate last) {
    public Span {
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("closing days end on their first day or later");
      }
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    private Stream<Span> without(Span gone) {
      if (gone.last.isBefore(first) || gone.first.isAfter(last)) {
        return Stream.of(this);
      }
      Stream<Span> before =
          gone.first.isAfter(first)
              ? Stream.of(new Span(first, gone.first.minusDays(1)))
              : Stream.empty();
      Stream<Span> after =
          gone.last.isBefore(last)
              ? Stream.of(new Span(gone.last.plusDays(1), last))
              : Stream.empty();
      return Stream.concat(before, after);
    }

    private String notation() {
      return first.equals(last) ? first.toString() : first + "/" + last;
    }

    private static Span parse(String notation) {
      String[] days = notation.split("/", 2);
      return new Span(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]));
    }
  }

  public ClosingDays {
    spans = spans.stream().distinct().sorted(IN_ORDER).toList();
  }

  /** Whether that day is one of them. */
  public boolean hold(LocalDate day) {
    for (Span span : spans) {
      if (span.holds(day)) {
        return true;
      }
    }
    return false;
  }

  /** The last day of the longest span that holds that day. */
  Optional<LocalDate> lastOf(LocalDate day) {
    return spans.stream()
        .filter(span -> span.holds(day))
        .map(Span::last)
        .max(Comparator.naturalOrder());
  }

  /** The last of all days. */
  Optional<LocalDate> last() {
    return spans.stream().map(Span::last).max(Comparator.naturalOrder());
  }

  /** With those as well. */
  public ClosingDays and(ClosingDays more) {
    return new ClosingDays(Stream.concat(spans.stream(), more.spans.stream()).toList());
  }

  /** Without those days; what they are taken out of falls into parts. */
  public ClosingDays without(ClosingDays less) {
    List<Span> left = spans;
    for (Span gone : less.spans) {
      left = left.stream().flatMap(span -> span.without(gone)).toList();
    }
    return new ClosingDays(left);
  }

  /** As it is kept, dates as ISO 8601 writes them: {@code 2027-05-14,2027-12-24/2027-12-31}. */
  public String notation() {
    return spans.stream().map(Span::notation).collect(Collectors.joining(","));
  }

  /**
   * The days of a notation; none for an empty one.
   *
   * @throws IllegalArgumentException if it is no notation; it never repeats the text
   */
  public static ClosingDays parse(String notation) {
    try {
      return notation.isEmpty()
          ? NONE
          : new ClosingDays(Arrays.stream(notation.split(",", -1)).map(Span::parse).toList());
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "closing days are written like 2027-05-14,2027-12-24/2027-12-31");
    }
  }
}
