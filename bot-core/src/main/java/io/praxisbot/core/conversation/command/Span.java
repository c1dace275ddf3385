package io.praxisbot.core.conversation.command;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A length of time as people write it: 2 weeks, a month, ten days. */
record Span(int amount, ChronoUnit unit) {

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "days", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "weeks", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "months", ChronoUnit.MONTHS);

  /** At least one and at most 999 of a unit; the unit alone is one of it. */
  static Optional<Span> read(List<String> words) {
    if (words.isEmpty() || words.size() > 2) {
      return Optional.empty();
    }
    ChronoUnit unit = UNITS.get(words.get(words.size() - 1));
    OptionalInt amount = words.size() == 1 ? OptionalInt.of(1) : amount(words.get(0));
    return unit == null || amount.isEmpty() || amount.getAsInt() < 1
        ? Optional.empty()
        : Optional.of(new Span(amount.getAsInt(), unit));
  }

  LocalDate after(LocalDate day) {
    return day.plus(amount, unit);
  }

  private static OptionalInt amount(String word) {
    return switch (word) {
      case "a", "an" -> OptionalInt.of(1);
      case "couple" -> OptionalInt.of(2);
      default -> Ordinals.cardinal(word);
    };
  }
}
