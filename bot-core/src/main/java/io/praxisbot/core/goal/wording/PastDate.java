package io.praxisbot.core.goal.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether words name a day that is over, and none that is to come: "on 3 March 2024" in 2026. A
 * date without a year is never over, for it comes again.
 */
public final class PastDate {

  /** In full or by their first three letters, and "sept". */
  private static final Map<String, Month> MONTHS =
      Stream.concat(
              Stream.of(Month.values())
                  .flatMap(
                      m -> Stream.of(Map.entry(name(m), m), Map.entry(name(m).substring(0, 3), m))),
              Stream.of(Map.entry("sept", Month.SEPTEMBER)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

  private static final String MONTH =
      "\\b("
          + String.join(
              "|", MONTHS.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList())
          + ")\\b\\.?";

  private static final String YEAR = "((?:19|20)\\d{2})\\b(?!-\\d)";

  /** A way to write a date, and the last day that it may mean. */
  private record Way(Pattern pattern, Function<MatchResult, Optional<LocalDate>> last) {

    Stream<LocalDate> days(String words) {
      return pattern.matcher(words).results().flatMap(found -> last.apply(found).stream());
    }
  }

  private static final List<Way> WAYS =
      List.of(
          way(
              "\\b((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})\\b",
              found -> day(number(found, 1), number(found, 2), number(found, 3))),
          way(
              "\\b(\\d{1,2})\\s?\\.\\s?(\\d{1,2})\\s?\\.\\s?" + YEAR,
              found -> day(number(found, 3), number(found, 2), number(found, 1))),
          way("\\b(\\d{1,2})/(\\d{1,2})/" + YEAR, PastDate::eitherWay),
          way(
              "\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? " + MONTH + ",? " + YEAR,
              found -> day(number(found, 3), month(found, 2).getValue(), number(found, 1))),
          way(
              MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
              found -> day(number(found, 3), month(found, 1).getValue(), number(found, 2))),
          way(
              "(?<!\\d )(?<!\\d(?:st|nd|rd|th) )(?<! of )" + MONTH + ",? " + YEAR,
              found -> Optional.of(YearMonth.of(number(found, 2), month(found, 1)).atEndOfMonth())),
          way(
              "\\b(?:in|by|until|till|before|during|end of) " + YEAR,
              found ->
                  Optional.of(Year.of(number(found, 1)).atMonth(Month.DECEMBER).atEndOfMonth())));

  private static final Pattern OVER =
      Pattern.compile(
          "(?:on |in |by )?(?:yesterday|the day before yesterday|last (?:week|month|year|monday|tuesday"
              + "|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)"
              + "|(?:\\d+|a|one|two|three) (?:days?|weeks?|months?|years?) ago)");

  private PastDate() {}

  /** Whether they do, on that day. */
  public static boolean isIn(String words, LocalDate today) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean over = WAYS.stream().flatMap(w -> w.days(plain)).anyMatch(today::isAfter);
    boolean toCome = WAYS.stream().flatMap(w -> w.days(plain)).anyMatch(day -> !today.isAfter(day));
    return (over && !toCome) || OVER.matcher(plain).matches();
  }

  private static Way way(String pattern, Function<MatchResult, Optional<LocalDate>> last) {
    return new Way(Pattern.compile(pattern), last);
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Month month(MatchResult found, int group) {
    return Optional.ofNullable(MONTHS.get(found.group(group))).orElse(Month.JANUARY);
  }

  /** Day or month first, whichever is later. */
  private static Optional<LocalDate> eitherWay(MatchResult found) {
    int year = number(found, 3);
    return Stream.of(
            day(year, number(found, 1), number(found, 2)),
            day(year, number(found, 2), number(found, 1)))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** No day at all is no day that is over. */
  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
