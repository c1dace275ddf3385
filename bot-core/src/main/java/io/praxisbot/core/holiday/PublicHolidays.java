package io.praxisbot.core.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.praxisbot.core.cadence.Holidays;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The calendars of public holidays that Jollyday has. A calendar is named by its country and, where
 * a region has its own days, the region: {@code pt}, {@code de-by}, {@code us-ca}. What was
 * reckoned once is kept: it never changes while the process runs. Safe for use by many threads.
 */
public final class PublicHolidays {

  private final Map<String, Optional<CalendarHierarchy>> known = new ConcurrentHashMap<>();
  private final Map<String, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  /** The codes of all countries, in lower case and in order. */
  public Set<String> countries() {
    return new TreeSet<>(HolidayManager.getSupportedCalendarCodes());
  }

  /** The holidays of a calendar, named in English; empty if there is no such calendar. */
  public Optional<Holidays> of(String code) {
    return calendar(code)
        .map(known -> day -> Optional.ofNullable(year(code, day.getYear()).get(day)));
  }

  /** What a calendar is called in English: "Germany, Bavaria"; empty if there is no such one. */
  public Optional<String> named(String code) {
    return calendar(code)
        .map(
            region -> {
              String country = country(code);
              return country.equals(code)
                  ? region.getDescription(Locale.ENGLISH)
                  : calendar(country).orElseThrow().getDescription(Locale.ENGLISH)
                      + ", "
                      + region.getDescription(Locale.ENGLISH);
            });
  }

  /** The codes of the regions of a country that have days of their own; none for a region. */
  public List<String> regions(String country) {
    return calendar(country).stream()
        .flatMap(c -> c.getChildren().keySet().stream())
        .map(region -> country + "-" + region)
        .sorted()
        .toList();
  }

  private Optional<CalendarHierarchy> calendar(String code) {
    return known.computeIfAbsent(code, PublicHolidays::find);
  }

  private static Optional<CalendarHierarchy> find(String code) {
    if (!HolidayManager.getSupportedCalendarCodes().contains(country(code))) {
      return Optional.empty();
    }
    CalendarHierarchy found = manager(code).getCalendarHierarchy();
    for (String region : regionOf(code)) {
      CalendarHierarchy child = found.getChildren().get(region);
      if (child == null) {
        return Optional.empty();
      }
      found = child;
    }
    return Optional.of(found);
  }

  private Map<LocalDate, String> year(String code, int year) {
    return years.computeIfAbsent(code + "#" + year, key -> reckoned(code, year));
  }

  private static Map<LocalDate, String> reckoned(String code, int year) {
    return manager(code).getHolidays(Year.of(year), regionOf(code).toArray(String[]::new)).stream()
        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
        .collect(
            Collectors.toUnmodifiableMap(
                Holiday::getDate,
                holiday -> holiday.getDescription(Locale.ENGLISH),
                (first, second) -> first));
  }

  private static HolidayManager manager(String code) {
    return HolidayManager.getInstance(ManagerParameters.create(country(code)));
  }

  private static String country(String code) {
    int dash = code.indexOf('-');
    return dash < 0 ? code : code.substring(0, dash);
  }

  private static List<String> regionOf(String code) {
    int dash = code.indexOf('-');
    return dash < 0 ? List.of() : Arrays.asList(code.substring(dash + 1).split("-", -1));
  }
}
