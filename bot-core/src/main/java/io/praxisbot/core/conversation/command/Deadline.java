package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.DateScanner.Day;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day until which something is to be done: friday, 3 dec, the end of next week. */
public final class Deadline {

  private static final DayOfWeek LAST = DayOfWeek.FRIDAY;

  static final Pattern BY = Pattern.compile("(?is)^(.*)\\b(?:by|until|till)\\s(.{1,40})$");

  /** A time of that day, which a promise doesn't keep. */
  private static final Pattern TIME =
      Pattern.compile(
          " (?:(?:in the )?(?:morning|afternoon|evening)|night|noon|(?:at )?\\d{1,2}:\\d{2}"
              + "|at \\d{1,2}|(?:at )?\\d{1,2} ?(?:am|pm))$");

  private Deadline() {}

  /** The day that the whole text names, which may be over; empty if it names none for sure. */
  public static Optional<LocalDate> in(String typed, LocalDate today) {
    String day = typed.strip().replaceFirst("(?i)^(?:by|until|on)\\s+", "");
    return read(day, today) instanceof Found<LocalDate> found
        ? Optional.of(found.value())
        : Optional.empty();
  }

  /**
   * What is to be done, and until when, where the words end with a day.
   *
   * @param words without the day; empty if there is nothing else
   */
  public record Dated(String words, LocalDate by) {}

  /**
   * Parts "a chair by friday" at its last "by" or "until"; empty if no day follows that for sure.
   */
  public static Optional<Dated> behind(String words, LocalDate today) {
    Matcher by = BY.matcher(words);
    return by.matches()
        ? in(by.group(2), today)
            .map(day -> new Dated(by.group(1).replaceFirst("[\\s,]+$", ""), day))
        : Optional.empty();
  }

  /** The last day of the week in which that day is. */
  public static LocalDate endOfWeek(LocalDate day) {
    LocalDate last = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(LAST);
    return last.isBefore(day) ? day : last;
  }

  /** The first day of the week after that day's. */
  public static LocalDate nextWeek(LocalDate day) {
    return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }

  static Reading<LocalDate> read(String typed, LocalDate today) {
    List<String> words =
        Token.of(typed.toLowerCase(Locale.ROOT)).stream().map(Token::word).toList();
    String whole = String.join(" ", words);
    String timeless = TIME.matcher(whole).replaceFirst("");
    return period(timeless, today)
        .or(() -> nextWeekday(timeless, today))
        .<Reading<LocalDate>>map(Reading::exactly)
        .orElseGet(() -> day(List.of(timeless.split(" ")), today));
  }

  private static Reading<LocalDate> day(List<String> words, LocalDate today) {
    return new DateScanner(words, today)
        .day(0)
        .then(
            (Day day) ->
                day.words() == words.size()
                    ? Reading.exactly(day.date())
                    : Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  /** "Next friday" is the one of next week, however near this week's is. */
  private static Optional<LocalDate> nextWeekday(String words, LocalDate today) {
    return words.startsWith("next ")
        ? DayWords.SPELLING
            .exact(words.substring(5))
            .map(day -> nextWeek(today).with(TemporalAdjusters.nextOrSame(day)))
        : Optional.empty();
  }

  /** A week or a month has an end, which is what somebody means who promises something by then. */
  private static Optional<LocalDate> period(String words, LocalDate today) {
    return switch (words.replaceFirst("^(?:the )?end of (?:the )?", "")) {
      case "week", "this week" -> Optional.of(endOfWeek(today));
      case "next week" -> Optional.of(endOfWeek(nextWeek(today)));
      case "month", "this month" -> Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
      case "next month" ->
          Optional.of(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
      default -> Optional.empty();
    };
  }
}
