package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Calendars in which much stands against any moment, around a day; equal seeds, equal calendars.
 */
final class Calendars {

  private static final Set<DayOfWeek> SUNDAY_TO_THURSDAY = Workdays.parse("SU,MO,TU,WE,TH");
  private static final int HOLIDAYS_EVERY = 9;

  private final Random random;
  private final LocalDate around;

  private Calendars(long seed, LocalDate around) {
    this.random = new Random(seed);
    this.around = around;
  }

  static WorkCalendar random(long seed, LocalDate around) {
    Calendars calendars = new Calendars(seed, around);
    return new WorkCalendar(
        calendars.workdays(),
        calendars.holidays(),
        calendars.closing(),
        calendars.quiet(),
        calendars.away());
  }

  private Set<DayOfWeek> workdays() {
    return switch (random.nextInt(4)) {
      case 0 -> Workdays.USUAL;
      case 1 -> SUNDAY_TO_THURSDAY;
      case 2 -> EnumSet.allOf(DayOfWeek.class);
      default -> anyDays();
    };
  }

  private Set<DayOfWeek> anyDays() {
    EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    for (DayOfWeek day : DayOfWeek.values()) {
      if (random.nextBoolean()) {
        days.add(day);
      }
    }
    return days;
  }

  private Holidays holidays() {
    if (random.nextBoolean()) {
      return Holidays.NONE;
    }
    int salt = random.nextInt();
    return day ->
        new Random(31 * day.toEpochDay() + salt).nextInt(HOLIDAYS_EVERY) == 0
            ? Optional.of("Some Day")
            : Optional.empty();
  }

  private ClosingDays closing() {
    List<ClosingDays.Span> spans = new ArrayList<>();
    while (random.nextBoolean()) {
      LocalDate first = around.plusDays(random.nextInt(200) - 30);
      spans.add(new ClosingDays.Span(first, first.plusDays(length())));
    }
    return new ClosingDays(spans);
  }

  private int length() {
    return random.nextInt(5) == 0 ? random.nextInt(300) : random.nextInt(12);
  }

  private Optional<QuietHours> quiet() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new QuietHours(hour(17), hour(6)));
      default -> {
        LocalTime from = LocalTime.MIN.plusMinutes(random.nextInt(24 * 60));
        yield Optional.of(new QuietHours(from, from.plusMinutes(1 + random.nextInt(24 * 60 - 1))));
      }
    };
  }

  private LocalTime hour(int first) {
    return LocalTime.of(first + random.nextInt(4), 30 * random.nextInt(2));
  }

  private Optional<WorkCalendar.Away> away() {
    if (random.nextInt(3) > 0) {
      return Optional.empty();
    }
    LocalDate from = around.plusDays(random.nextInt(120) - 60);
    return Optional.of(
        new WorkCalendar.Away(
            from,
            random.nextInt(6) == 0 ? Optional.empty() : Optional.of(from.plusDays(length()))));
  }
}
