package io.praxisbot.core.conversation.command;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Time off that a word or two name from its first day to its last: today, tomorrow, next week.
 *
 * @param back the first day that isn't off any more
 */
record Occasion(LocalDate first, LocalDate back) {

  private static final Set<String> FILLERS = Set.of("for", "the", "on", "only", "just");

  static Optional<Occasion> in(List<String> typed, LocalDate today) {
    List<String> words = typed.stream().filter(word -> !FILLERS.contains(word)).toList();
    return switch (String.join(" ", words)) {
      case "today" -> Optional.of(dayOf(today));
      case "tomorrow" -> Optional.of(dayOf(today.plusDays(1)));
      case "next week" -> typed.contains("the") ? Optional.empty() : Optional.of(weekAfter(today));
      default -> Optional.empty();
    };
  }

  private static Occasion dayOf(LocalDate day) {
    return new Occasion(day, day.plusDays(1));
  }

  private static Occasion weekAfter(LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return new Occasion(monday, monday.plusWeeks(1));
  }

  PauseReader.Off off() {
    return new PauseReader.Off(Optional.of(first), Optional.of(new PauseEnd.On(back)));
  }
}
