package io.praxisbot.core.holiday;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All countries and regions that the library has days for. */
final class Places {

  /** Stock exchanges, which the library has too, have longer codes. */
  private static final int LETTERS = 2;

  private Places() {}

  /** Not read before somebody asks for a holiday. */
  private static final class Countries {
    private static final SortedSet<String> CODES =
        Collections.unmodifiableSortedSet(
            HolidayManager.getSupportedCalendarCodes().stream()
                .map(code -> code.toLowerCase(Locale.ROOT))
                .filter(code -> code.length() == LETTERS)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  static SortedSet<String> countries() {
    return Countries.CODES;
  }

  /** Whatever has that code, in lower case. */
  static Optional<Place> find(String code) {
    List<String> parts = List.of(code.split("-", -1));
    if (!countries().contains(parts.get(0))) {
      return Optional.empty();
    }
    Optional<Place> found = Optional.of(country(parts.get(0)));
    for (String region : parts.subList(1, parts.size())) {
      found = found.flatMap(place -> place.region(region));
    }
    return found;
  }

  static Stream<Place> all() {
    return countries().stream().map(Places::country).flatMap(Place::all);
  }

  static HolidayManager manager(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }

  private static Place country(String code) {
    return Place.of(code, manager(code).getCalendarHierarchy());
  }
}
