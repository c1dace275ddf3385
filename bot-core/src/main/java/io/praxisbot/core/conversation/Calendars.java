package io.praxisbot.core.conversation;

import io.praxisbot.core.holiday.PublicHolidays;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the calendar of public holidays that somebody means, by its code or by its name. */
final class Calendars {

  /** What never changes while the process runs is listed once. */
  private static final Calendars ALL = new Calendars(new PublicHolidays());

  private static final int MOST_SLIPS = 2;
  private static final int LONGEST = 60;

  private final PublicHolidays holidays;
  private final Map<String, String> names;

  private Calendars(PublicHolidays holidays) {
    this.holidays = holidays;
    this.names =
        holidays.countries().stream()
            .flatMap(country -> Stream.concat(Stream.of(country), regions(country)))
            .collect(Collectors.toUnmodifiableMap(code -> code, this::called));
  }

  private Stream<String> regions(String country) {
    return holidays.regions(country).stream();
  }

  private String called(String code) {
    return plain(holidays.named(code).orElse(code));
  }

  /** The code of the calendar that is typed exactly: as a code, or by its whole name. */
  static Optional<String> exactly(String typed) {
    String plain = plain(typed);
    String code = plain.replace(' ', '-');
    return ALL.names.containsKey(code)
        ? Optional.of(code)
        : ALL.only(entry -> entry.getValue().equals(plain));
  }

  /** The one that was probably meant; empty if nothing is near. */
  static Optional<String> closest(String typed) {
    String plain = plain(typed);
    if (plain.length() > LONGEST) {
      return Optional.empty();
    }
    String code = plain.replace(' ', '-');
    return ALL.only(entry -> region(entry.getValue()).equals(plain))
        .or(() -> ALL.nearest(code, entry -> List.of(entry.getKey()), code.length() > 3 ? 1 : 0))
        .or(() -> ALL.nearest(plain, e -> List.of(e.getValue(), region(e.getValue())), MOST_SLIPS))
        .or(() -> ALL.country(code));
  }

  /** What is typed of a country that is known, before a region that isn't. */
  private Optional<String> country(String code) {
    int dash = code.indexOf('-');
    return dash < 0
        ? Optional.empty()
        : Optional.of(code.substring(0, dash)).filter(names::containsKey);
  }

  private Optional<String> only(java.util.function.Predicate<Map.Entry<String, String>> fits) {
    List<String> codes = names.entrySet().stream().filter(fits).map(Map.Entry::getKey).toList();
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private Optional<String> nearest(
      String typed,
      java.util.function.Function<Map.Entry<String, String>, List<String>> spelled,
      int most) {
    return names.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), slips(typed, spelled.apply(entry))))
        .filter(entry -> entry.getValue() <= most && entry.getValue() < typed.length() / 2)
        .min(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static int slips(String typed, List<String> spellings) {
    return spellings.stream().mapToInt(word -> slips(typed, word)).min().orElseThrow();
  }

  /** Insertions, deletions and replacements that lead from one to the other. */
  private static int slips(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = corner + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }

  private static String region(String name) {
    return name.substring(name.lastIndexOf(',') + 1).strip();
  }

  /** Letters without their marks or what stands between words. */
  private static String plain(String text) {
    return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N},-]+", " ")
        .replaceAll("\\s*,\\s*", ", ")
        .strip();
  }
}
