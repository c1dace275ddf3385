package io.praxisbot.core.holiday;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayType;
import io.praxisbot.core.cadence.Holidays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days of one calendar, each year reckoned when first asked for and kept while no other one
 * eight years apart is asked for. A day that is moved, such as one on a weekend to the Monday after
 * it, is off twice: on its own date and on the other, because some work on weekends. Safe for use
 * by many threads; two may reckon the same year, and get the same.
 */
final class HolidayCalendar implements Holidays {

  /** The calendars of the Islamic months, which some countries need, reach a bit further. */
  private static final int FIRST_YEAR = 1950;

  private static final int LAST_YEAR = 2150;

  /** Plans reach into next year; what is looked back at, into the last. */
  private static final int MOST_KEPT = 8;

  private final Place place;
  private final AtomicReferenceArray<@Nullable Year> years = new AtomicReferenceArray<>(MOST_KEPT);

  HolidayCalendar(Place place) {
    this.place = place;
  }

  @Override
  public Optional<String> on(LocalDate day) {
    int year = day.getYear();
    return year < FIRST_YEAR || year > LAST_YEAR
        ? Optional.empty()
        : Optional.ofNullable(year(year).get(day));
  }

  /** The days of one year, by date. */
  private record Year(int number, Map<LocalDate, String> days) {}

  /** Kept in the place of the year that was so many years before, or after. */
  private Map<LocalDate, String> year(int number) {
    int place = number % MOST_KEPT;
    Year year = years.get(place);
    if (year == null || year.number() != number) {
      year = new Year(number, reckoned(number));
      years.set(place, year);
    }
    return year.days();
  }

  /** New Year's Day may move to the last day of the year before. */
  private Map<LocalDate, String> reckoned(int year) {
    Map<LocalDate, String> days = new HashMap<>();
    IntStream.rangeClosed(year - 1, year + 1)
        .boxed()
        .flatMap(around -> place.holidays(around).stream())
        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
        .forEach(holiday -> put(holiday, days));
    days.keySet().removeIf(day -> day.getYear() != year);
    return Map.copyOf(days);
  }

  private static void put(Holiday holiday, Map<LocalDate, String> days) {
    String name = holiday.getDescription(Locale.ENGLISH);
    days.merge(holiday.getDate(), name, HolidayCalendar::first);
    days.merge(holiday.getActualDate(), name, HolidayCalendar::first);
  }

  /** Of two on one day, always the same one. */
  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
