package io.praxisbot.core.cadence;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cadences in the notation of RFC 5545, sections 3.3.10 (RRULE) and 3.8.2.4 (DTSTART). */
final class Notation {

  private static final String EXAMPLE = "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0";
  private static final Set<String> NAMES =
      Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYSETPOS", "BYHOUR", "BYMINUTE");
  private static final String SKIPS = "\nX-PRAXIS-DAYS-OFF:SKIP";
  private static final Pattern SKIPPING = Pattern.compile("\\RX-PRAXIS-DAYS-OFF:SKIP$");
  private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final Pattern LINES =
      Pattern.compile("(?:DTSTART:([0-9T]+)\\R(?=RRULE:))?(?:RRULE:)?([A-Z0-9=;,-]+)");
  private static final Pattern BYDAY = Pattern.compile("(-1|[1-4])?([A-Z]{2})");
  private static final Pattern FROM_TO =
      Pattern.compile("((?:[01][0-9]|2[0-3]):[0-5][0-9])-((?:[01][0-9]|2[0-3]):[0-5][0-9])");
  private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,2}");
  private static final DateTimeFormatter START =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Map<String, String> parts;
  private final @Nullable String start;

  private Notation(Map<String, String> parts, @Nullable String start) {
    this.parts = parts;
    this.start = start;
  }

  static String of(Cadence cadence) {
    return recurrence(cadence) + (cadence.onDayOff() == OnDayOff.FALLS_OUT ? SKIPS : "");
  }

  private static String recurrence(Cadence cadence) {
    LocalTime time = cadence.time();
    String recurrence =
        "%s;BYHOUR=%s;BYMINUTE=%s"
            .formatted(cadence.rule().recurrence(), time.getHour(), time.getMinute());
    if (cadence.rule() instanceof Weekly weekly && weekly.everyWeeks() > 1) {
      LocalDateTime first = weekly.firstFrom(weekly.anchor()).atTime(time);
      return "DTSTART:" + START.format(first) + "\nRRULE:" + recurrence;
    }
    return recurrence;
  }

  /** The two letters of a weekday. */
  static String code(DayOfWeek day) {
    return CODES.get(day.getValue() - 1);
  }

  static Cadence parse(String notation) {
    String text = notation.strip().toUpperCase(Locale.ROOT);
    String rule = SKIPPING.matcher(text).replaceFirst("");
    Matcher lines = LINES.matcher(rule);
    if (!lines.matches()) {
      throw new IllegalArgumentException("a cadence is written like " + EXAMPLE);
    }
    OnDayOff onDayOff = rule.equals(text) ? OnDayOff.MOVES : OnDayOff.FALLS_OUT;
    return new Notation(parts(lines.group(2)), lines.group(1)).cadence(onDayOff);
  }

  private static Map<String, String> parts(String recurrence) {
    Map<String, String> parts = new HashMap<>();
    for (String part : recurrence.split(";", -1)) {
      String[] pair = part.split("=", -1);
      if (pair.length != 2 || !NAMES.contains(pair[0]) || parts.put(pair[0], pair[1]) != null) {
        throw new IllegalArgumentException(
            "a cadence has FREQ, INTERVAL, BYDAY or BYMONTHDAY, BYHOUR and BYMINUTE, each once"
                + " and nothing else, like "
                + EXAMPLE);
      }
    }
    return parts;
  }

  private Cadence cadence(OnDayOff onDayOff) {
    LocalTime time = LocalTime.of(number("BYHOUR", 0, 23), number("BYMINUTE", 0, 59));
    return new Cadence(rule(time), time, onDayOff);
  }

  private Rule rule(LocalTime time) {
    return switch (part("FREQ")) {
      case "WEEKLY" -> weekly(time);
      case "MONTHLY" -> monthly();
      default -> throw new IllegalArgumentException("FREQ is WEEKLY or MONTHLY");
    };
  }

  private Weekly weekly(LocalTime time) {
    refuse("BYMONTHDAY", "BYSETPOS");
    Matcher byDay = byDay();
    if (byDay.group(1) != null) {
      throw new IllegalArgumentException("BYDAY of a weekly cadence has no number, like FR");
    }
    DayOfWeek day = day(byDay.group(2));
    int everyWeeks = parts.containsKey("INTERVAL") ? number("INTERVAL", 1, 12) : 1;
    if (everyWeeks == 1) {
      refuseStart();
      return Weekly.on(day);
    }
    return Weekly.aligned(
        everyWeeks, day, firstOn(day, time).toLocalDate().minusWeeks(everyWeeks - 1L));
  }

  private Rule monthly() {
    refuseStart();
    if (parts.containsKey("BYMONTHDAY")) {
      return dayOfMonth();
    }
    refuse("BYSETPOS");
    Matcher byDay = byDay();
    if (parts.containsKey("INTERVAL") || byDay.group(1) == null) {
      throw new IllegalArgumentException(
          "a monthly cadence has no INTERVAL and says which weekday of the month,"
              + " BYDAY=1TU for the first Tuesday or BYDAY=-1FR for the last Friday");
    }
    return new Monthly(Integer.parseInt(byDay.group(1)), day(byDay.group(2)));
  }

  /** Only as {@link DayOfMonth#recurrence} writes it: one day, or those that stand for the last. */
  private DayOfMonth dayOfMonth() {
    String[] days = part("BYMONTHDAY").split(",", -1);
    String last = days[days.length - 1];
    int number = SMALL_NUMBER.matcher(last).matches() ? Integer.parseInt(last) : 0;
    if (number < 1 || number > 31) {
      throw new IllegalArgumentException("BYMONTHDAY is a day from 1 to 31");
    }
    DayOfMonth rule = new DayOfMonth(number);
    Map<String, String> own = parts(rule.recurrence());
    if (!parts.entrySet().containsAll(own.entrySet()) || parts.size() != own.size() + 2) {
      throw new IllegalArgumentException(
          "a day that not every month has is written BYMONTHDAY=28,29,30,31;BYSETPOS=-1,"
              + " up to that day");
    }
    return rule;
  }

  private LocalDateTime firstOn(DayOfWeek day, LocalTime time) {
    LocalDateTime first = start();
    if (first.getDayOfWeek() != day || !first.toLocalTime().equals(time)) {
      throw new IllegalArgumentException(
          "DTSTART is the first occurrence: on the weekday of BYDAY, at BYHOUR and BYMINUTE");
    }
    return first;
  }

  private LocalDateTime start() {
    try {
      return LocalDateTime.parse(start == null ? "" : start, START);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "a cadence of several weeks needs its first occurrence, in a line before RRULE:"
              + " like DTSTART:20261204T150000");
    }
  }

  private void refuse(String... names) {
    if (Stream.of(names).anyMatch(parts::containsKey)) {
      throw new IllegalArgumentException(
          "only a monthly cadence on a day has BYMONTHDAY, and BYSETPOS if not every month has it");
    }
  }

  private void refuseStart() {
    if (start != null) {
      throw new IllegalArgumentException("only a cadence of several weeks has a DTSTART");
    }
  }

  private Matcher byDay() {
    Matcher matcher = BYDAY.matcher(part("BYDAY"));
    if (!matcher.matches() || !CODES.contains(matcher.group(2))) {
      throw new IllegalArgumentException(
          "BYDAY is one of MO, TU, WE, TH, FR, SA and SU; monthly with 1 to 4 or -1 before it");
    }
    return matcher;
  }

  /** The weekday of two letters. */
  static DayOfWeek day(String code) {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("a weekday is one of MO, TU, WE, TH, FR, SA and SU");
    }
    return DayOfWeek.of(CODES.indexOf(code) + 1);
  }

  /**
   * Two times of the day in whole minutes, like {@code 18:00-08:00}.
   *
   * @throws IllegalArgumentException that doesn't repeat the text
   */
  static LocalTime[] fromTo(String notation) {
    Matcher times = FROM_TO.matcher(notation);
    if (!times.matches()) {
      throw new IllegalArgumentException("hours are written like 18:00-08:00");
    }
    return new LocalTime[] {LocalTime.parse(times.group(1)), LocalTime.parse(times.group(2))};
  }

  private int number(String name, int min, int max) {
    String text = part(name);
    int number = SMALL_NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (number < min || number > max) {
      throw new IllegalArgumentException(
          "%s is a whole number from %s to %s".formatted(name, min, max));
    }
    return number;
  }

  private String part(String name) {
    String text = parts.get(name);
    if (text == null) {
      throw new IllegalArgumentException("a cadence needs " + name + ", like " + EXAMPLE);
    }
    return text;
  }
}
