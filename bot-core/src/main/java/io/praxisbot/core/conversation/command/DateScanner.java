package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds dates, and spans from one to another, among words. */
final class DateScanner {

  /**
   * From one day to another; the same one twice for a single day.
   *
   * @param last before the first if it was typed so
   * @param words how many words it took
   */
  record Range(LocalDate first, LocalDate last, int words) {
    boolean ordered() {
      return !last.isBefore(first);
    }
  }

  /** A day, and how many words it took. */
  record Day(LocalDate date, int words) {}

  static final Set<String> TO = Set.of("to", "until", "till", "til", "through");

  /** What tells a day by today, whatever was named before. */
  private static final Set<String> FROM_TODAY = Set.of("today", "tomorrow", "yesterday", "in");

  private static final int LONGEST_DATE = 5;

  /** A second date without a year is in the next one, or the first's, rather than before it. */
  private static final int LIKELY_DAYS = 180;

  private final List<String> words;
  private final LocalDate today;

  DateScanner(List<String> words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** The longest date that starts at a word. */
  Reading<Day> day(int at) {
    return day(at, today);
  }

  private Reading<Day> day(int at, LocalDate from) {
    Reading<Day> missed = Reading.missed(Problem.NOT_UNDERSTOOD);
    for (int length = Math.min(LONGEST_DATE, undivided(at)); length > 0; length--) {
      int taken = length;
      Reading<Day> day =
          new DateWords(from)
              .anyDay(words.subList(at, at + length))
              .map(date -> new Day(date, taken));
      if (day instanceof Found<Day>) {
        return day.atMost(isPeriod(at, length) ? Certainty.GUESSED : Certainty.EXACT);
      }
      if (day instanceof Missed<Day> said && said.problem() != Problem.NOT_UNDERSTOOD) {
        missed = day;
      }
    }
    return missed;
  }

  /** How many words follow up to the next "to". */
  private int undivided(int at) {
    int end = at;
    while (end < words.size() && !TO.contains(words.get(end))) {
      end++;
    }
    return end - at;
  }

  /** "Next week" names its first day only for want of a better one. */
  private boolean isPeriod(int at, int length) {
    String last = words.get(at + length - 1);
    return last.equals("week") || last.equals("month");
  }

  /** What starts at a word: a day, or two with a "to" between them. */
  Reading<Range> range(int at) {
    OptionalInt number = number(at);
    if (number.isPresent() && isTo(at + 1)) {
      return day(at + 2).then(last -> from(last, inMonthOf(last.date(), number.getAsInt()), 2));
    }
    return day(at)
        .then(
            first ->
                isTo(at + first.words())
                    ? last(first, at + first.words() + 1)
                    : Reading.exactly(new Range(first.date(), first.date(), first.words())));
  }

  private static Reading<Range> from(Day last, Reading<LocalDate> first, int more) {
    return first.map(date -> new Range(date, last.date(), last.words() + more));
  }

  private Reading<Range> last(Day first, int at) {
    OptionalInt number = number(at);
    boolean alone = number.isPresent() && !(day(at) instanceof Found<Day>);
    Reading<Day> last =
        alone
            ? inMonthOf(first.date(), number.getAsInt()).map(date -> new Day(date, 1))
            : lastAfter(first.date(), at);
    return last.map(day -> new Range(first.date(), day.date(), first.words() + 1 + day.words()));
  }

  private Reading<Day> lastAfter(LocalDate first, int at) {
    Reading<Day> plainly = day(at);
    boolean before = plainly instanceof Found<Day> day && day.value().date().isBefore(first);
    if (!before || FROM_TODAY.contains(words.get(at))) {
      return plainly;
    }
    Reading<Day> after = day(at, first);
    boolean likely =
        after instanceof Found<Day> day
            && !day.value().date().isBefore(first)
            && (day.value().date().isBefore(first.plusDays(LIKELY_DAYS))
                || (first.getYear() > today.getYear()
                    && day.value().date().getYear() == first.getYear()));
    return likely ? after : plainly;
  }

  private OptionalInt number(int at) {
    if (at >= words.size() || words.get(at).equals("last")) {
      return OptionalInt.empty();
    }
    OptionalInt number = Ordinals.cardinal(words.get(at));
    return number.isPresent() ? number : Ordinals.ordinal(words.get(at));
  }

  private static Reading<LocalDate> inMonthOf(LocalDate date, int day) {
    return day >= 1 && day <= date.lengthOfMonth()
        ? Reading.exactly(date.withDayOfMonth(day))
        : Reading.missed(Problem.IMPOSSIBLE_DATE);
  }

  boolean isTo(int at) {
    return at < words.size() && TO.contains(words.get(at));
  }
}
