package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them: 2027-01-10, 10.1.2027, 10 jan, January 10th, tomorrow, next friday,
 * in 2 weeks, end of march. Day and month between slashes are read differently across the world, so
 * they are read only where one of them can be no month. A day without a year is the next one; "next
 * monday" is the first Monday after today.
 */
final class DateWords {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d\\d)?)?");
  private static final Pattern SLASHED =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d\\d))?");
  private static final Pattern DASHED = Pattern.compile("(\\d{1,2})-(\\p{L}+)(?:-(\\d{4}))?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> FILLERS = Set.of("the", "of", "on", ",");
  private static final Map<String, Integer> NEARBY =
      Map.of("yesterday", -1, "today", 0, "tomorrow", 1);
  private static final Set<String> NEXT = Set.of("next", "this", "coming");
  private static final int LONGEST = 6;
  private static final int LEAP_CYCLE_YEARS = 8;

  /** In months. */
  private static final int QUARTER = 3;

  private static final Spelling<Month> MONTHS =
      Spelling.of(
          Map.ofEntries(
              Map.entry(Month.JANUARY, List.of("jan", "january")),
              Map.entry(Month.FEBRUARY, List.of("feb", "february")),
              Map.entry(Month.MARCH, List.of("mar", "march")),
              Map.entry(Month.APRIL, List.of("apr", "april")),
              Map.entry(Month.MAY, List.of("may")),
              Map.entry(Month.JUNE, List.of("jun", "june")),
              Map.entry(Month.JULY, List.of("jul", "july")),
              Map.entry(Month.AUGUST, List.of("aug", "august")),
              Map.entry(Month.SEPTEMBER, List.of("sep", "sept", "september")),
              Map.entry(Month.OCTOBER, List.of("oct", "october")),
              Map.entry(Month.NOVEMBER, List.of("nov", "november")),
              Map.entry(Month.DECEMBER, List.of("dec", "december"))));

  private final LocalDate today;

  DateWords(LocalDate today) {
    this.today = today;
  }

  /** The date that all of the words together name, today or later. */
  Reading<LocalDate> read(List<String> typed) {
    return anyDay(typed).then(this::notPast);
  }

  /** The date that all of the words together name, which may be over if they say the year. */
  Reading<LocalDate> anyDay(List<String> typed) {
    List<String> words = typed.stream().filter(word -> !FILLERS.contains(word)).toList();
    if (words.isEmpty() || words.size() > LONGEST) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    return words.size() == 1 ? oneWord(words.get(0)) : manyWords(words);
  }

  private Reading<LocalDate> notPast(LocalDate date) {
    return date.isBefore(today) ? Reading.missed(Problem.DATE_IN_THE_PAST) : Reading.exactly(date);
  }

  private Reading<LocalDate> oneWord(String word) {
    Integer away = NEARBY.get(word);
    if (away != null) {
      return Reading.exactly(today.plusDays(away));
    }
    return numeric(word).or(() -> dashed(word)).orElseGet(() -> next(word));
  }

  private Optional<Reading<LocalDate>> numeric(String word) {
    Matcher iso = YEAR_FIRST.matcher(word);
    if (iso.matches()) {
      return Optional.of(date(number(iso, 1), number(iso, 2), number(iso, 3)));
    }
    Matcher dotted = DOTTED.matcher(word);
    if (dotted.matches()) {
      return Optional.of(dayOfMonth(number(dotted, 1), number(dotted, 2), dotted.group(3)));
    }
    Matcher slashed = SLASHED.matcher(word);
    return slashed.matches() ? Optional.of(slashed(slashed)) : Optional.empty();
  }

  private Reading<LocalDate> slashed(Matcher slashed) {
    int first = number(slashed, 1);
    int second = number(slashed, 2);
    if (first <= 12 && second <= 12 && first != second) {
      return Reading.missed(Problem.EITHER_DATE);
    }
    return second > 12
        ? dayOfMonth(second, first, slashed.group(3))
        : dayOfMonth(first, second, slashed.group(3));
  }

  private Reading<LocalDate> dayOfMonth(int day, int month, @Nullable String year) {
    if (year != null) {
      int said = Integer.parseInt(year);
      return date(said < 100 ? 2000 + said : said, month, day);
    }
    return month < 1 || month > 12
        ? Reading.missed(Problem.IMPOSSIBLE_DATE)
        : nextSuch(Month.of(month), day);
  }

  private Optional<Reading<LocalDate>> dashed(String word) {
    Matcher dashed = DASHED.matcher(word);
    if (!dashed.matches()) {
      return Optional.empty();
    }
    String year = dashed.group(3);
    List<String> day = List.of(dashed.group(1), dashed.group(2));
    return Optional.of(dayAndMonth(year == null ? day : List.of(day.get(0), day.get(1), year)));
  }

  private Reading<LocalDate> manyWords(List<String> words) {
    if (words.get(0).equals("in")) {
      return later(words.subList(1, words.size()));
    }
    if (words.get(0).equals("end")) {
      return end(words.subList(1, words.size()));
    }
    return NEXT.contains(words.get(0)) && words.size() == 2
        ? next(words.get(1))
        : dayAndMonth(words);
  }

  /** "monday", "week", "month", "january": the start of the next one. */
  private Reading<LocalDate> next(String word) {
    if (word.equals("week")) {
      return Reading.exactly(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }
    if (word.equals("month")) {
      return Reading.exactly(today.with(TemporalAdjusters.firstDayOfNextMonth()));
    }
    return DayWords.SPELLING
        .nearest(word)
        .<Reading<LocalDate>>map(this::nextDay)
        .or(
            () ->
                MONTHS
                    .nearest(word)
                    .map(month -> nextSuch(month.value(), 1).atMost(Certainty.GUESSED)))
        .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private Reading<LocalDate> nextDay(Found<DayOfWeek> day) {
    return new Found<>(today.with(TemporalAdjusters.next(day.value())), day.certainty());
  }

  /** What "in" is followed by: "2 weeks", "a month". */
  private Reading<LocalDate> later(List<String> words) {
    return Span.read(words)
        .<Reading<LocalDate>>map(span -> Reading.exactly(span.after(today)))
        .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  /** What "the end of" is followed by: "march", "march 2027", "the month", "next month", "2027". */
  private Reading<LocalDate> end(List<String> words) {
    boolean turn = words.size() == 2 && NEXT.contains(words.get(0));
    boolean next = turn && words.get(0).equals("next");
    return turn || words.size() == 1
        ? endOfTurn(words.get(words.size() - 1), next ? 1 : 0)
            .<Reading<LocalDate>>map(Reading::exactly)
            .orElseGet(() -> endOfNamed(words))
        : endOfNamed(words);
  }

  /** Of this one, or of that many after it. */
  private Optional<LocalDate> endOfTurn(String turn, int later) {
    return switch (turn) {
      case "month" -> Optional.of(lastOf(today.plusMonths(later)));
      case "quarter" -> Optional.of(endOfQuarter(today.plusMonths((long) later * QUARTER)));
      case "year" -> Optional.of(today.plusYears(later).with(TemporalAdjusters.lastDayOfYear()));
      default -> Optional.empty();
    };
  }

  private Reading<LocalDate> endOfNamed(List<String> words) {
    boolean withYear = YEAR.matcher(words.get(words.size() - 1)).matches();
    int named = words.size() - (withYear ? 1 : 0);
    if (named == 0) {
      return date(Integer.parseInt(words.get(0)), 12, 31);
    }
    Optional<Found<Month>> month = MONTHS.nearest(words.get(0));
    if (named != 1 || month.isEmpty()) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    int year = withYear ? Integer.parseInt(words.get(1)) : yearOfNext(month.get().value());
    return Reading.exactly(lastOf(LocalDate.of(year, month.get().value(), 1)))
        .atMost(month.get().certainty());
  }

  /** Of a month that isn't over. */
  private int yearOfNext(Month month) {
    return today.getYear() + (month.compareTo(today.getMonth()) < 0 ? 1 : 0);
  }

  private static LocalDate endOfQuarter(LocalDate day) {
    return lastOf(day.withMonth((day.getMonthValue() + QUARTER - 1) / QUARTER * QUARTER));
  }

  private static LocalDate lastOf(LocalDate month) {
    return month.with(TemporalAdjusters.lastDayOfMonth());
  }

  private Reading<LocalDate> dayAndMonth(List<String> words) {
    boolean monthFirst = day(words.get(0)).isEmpty();
    OptionalInt day = day(words.get(monthFirst ? 1 : 0));
    Optional<Found<Month>> month = MONTHS.nearest(words.get(monthFirst ? 0 : 1));
    boolean withYear = words.size() == 3 && YEAR.matcher(words.get(2)).matches();
    if (day.isEmpty() || month.isEmpty() || (words.size() > 2 && !withYear)) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    Month named = month.get().value();
    Reading<LocalDate> date =
        withYear
            ? date(Integer.parseInt(words.get(2)), named.getValue(), day.getAsInt())
            : nextSuch(named, day.getAsInt());
    return date.atMost(month.get().certainty());
  }

  private static OptionalInt day(String word) {
    OptionalInt digits = Ordinals.cardinal(word);
    return digits.isPresent() ? digits : Ordinals.ordinal(word);
  }

  /** The first such day after today. */
  private Reading<LocalDate> nextSuch(Month month, int day) {
    if (day < 1 || day > month.maxLength()) {
      return Reading.missed(Problem.IMPOSSIBLE_DATE);
    }
    for (int years = 0; years <= LEAP_CYCLE_YEARS; years++) {
      int year = today.getYear() + years;
      if (day <= month.length(Year.isLeap(year)) && LocalDate.of(year, month, day).isAfter(today)) {
        return Reading.exactly(LocalDate.of(year, month, day));
      }
    }
    return Reading.missed(Problem.IMPOSSIBLE_DATE);
  }

  private static Reading<LocalDate> date(int year, int month, int day) {
    boolean real =
        month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
    return real
        ? Reading.exactly(LocalDate.of(year, month, day))
        : Reading.missed(Problem.IMPOSSIBLE_DATE);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
