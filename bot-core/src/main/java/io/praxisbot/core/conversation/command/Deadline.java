package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.DateScanner.Day;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The day until which something is to be done: friday, 3 dec, the end of next week. */
public final class Deadline {

  private static final DayOfWeek LAST = DayOfWeek.FRIDAY;

  private Deadline() {}

  /** The day that the whole text names, which may be over; empty if it names none for sure. */
  public static Optional<LocalDate> in(String typed, LocalDate today) {
    String day = typed.strip().replaceFirst("(?i)^(?:by|until|on)\\s+", "");
    return read(day, today) instanceof Found<LocalDate> found
        ? Optional.of(found.value())
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
    return period(String.join(" ", words), today)
        .<Reading<LocalDate>>map(Reading::exactly)
        .orElseGet(() -> day(words, today));
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
