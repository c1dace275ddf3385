package io.praxisbot.core.holiday;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A country, or a region of one.
 *
 * @param country its code, in lower case
 * @param path the library's names of the regions, from the country down; empty for the country
 * @param titles what it and the places around it are called in English, from the country down
 */
record Place(String country, List<String> path, List<String> titles, CalendarHierarchy calendar) {

  Place {
    path = List.copyOf(path);
    titles = List.copyOf(titles);
  }

  static Place of(String country, CalendarHierarchy calendar) {
    return new Place(country, List.of(), List.of(title(calendar, Locale.ENGLISH)), calendar);
  }

  String code() {
    return Stream.concat(Stream.of(country), path.stream())
        .map(part -> part.toLowerCase(Locale.ROOT))
        .reduce((whole, part) -> whole + "-" + part)
        .orElseThrow();
  }

  String name() {
    return String.join(", ", titles);
  }

  /** What it is called, without the places around it; English where that language is unknown. */
  String title(Locale language) {
    return title(calendar, language);
  }

  Stream<Place> regions() {
    return calendar.getChildren().entrySet().stream()
        .map(region -> inside(region.getKey(), region.getValue()));
  }

  /** The region of that code inside this place, in lower case. */
  Optional<Place> region(String code) {
    return calendar.getChildren().entrySet().stream()
        .filter(region -> region.getKey().toLowerCase(Locale.ROOT).equals(code))
        .map(region -> inside(region.getKey(), region.getValue()))
        .findFirst();
  }

  /** It and all regions in it. */
  Stream<Place> all() {
    return Stream.concat(Stream.of(this), regions().flatMap(Place::all));
  }

  Set<Holiday> holidays(int year) {
    return Places.manager(country).getHolidays(Year.of(year), path.toArray(String[]::new));
  }

  private Place inside(String region, CalendarHierarchy inner) {
    return new Place(
        country, with(path, region), with(titles, title(inner, Locale.ENGLISH)), inner);
  }

  private static String title(CalendarHierarchy calendar, Locale language) {
    return calendar.getDescription(language);
  }

  private static List<String> with(List<String> some, String more) {
    List<String> all = new ArrayList<>(some);
    all.add(more);
    return all;
  }
}
