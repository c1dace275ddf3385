package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code timezone}: an id, a city, or an abbreviation that people use for a region. */
final class ZoneReader {

  /** Regions with cities and daylight saving. Fixed offsets would be an hour off half the year. */
  private static final Pattern REGIONAL =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"
              + "|UTC|GMT|CET|EET|WET");

  private static final Map<String, String> ABBREVIATIONS =
      Map.of(
          "est", "America/New_York",
          "edt", "America/New_York",
          "cst", "America/Chicago",
          "cdt", "America/Chicago",
          "mst", "America/Denver",
          "mdt", "America/Denver",
          "pst", "America/Los_Angeles",
          "pdt", "America/Los_Angeles",
          "bst", "Europe/London",
          "cest", "Europe/Berlin");

  private static final Map<String, String> IDS = ids();
  private static final Map<String, String> CITIES = cities();
  private static final int LONGEST = 60;

  private ZoneReader() {}

  static Reading<Command> read(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.TimeZone(Optional.empty()));
    }
    return zone(spelled(rest)).map(zone -> new Command.TimeZone(Optional.of(zone)));
  }

  private static String spelled(Rest rest) {
    return rest.tokens().stream()
        .filter(token -> !token.is("to", "is", "="))
        .map(Token::word)
        .collect(Collectors.joining("_"));
  }

  private static Reading<String> zone(String typed) {
    if (typed.length() > LONGEST) {
      return Reading.missed(Problem.UNKNOWN_ZONE);
    }
    return exact(typed)
        .map(Reading::exactly)
        .or(() -> likely(typed).map(zone -> new Found<>(zone, Certainty.GUESSED)))
        .orElseGet(() -> Reading.missed(Problem.UNKNOWN_ZONE));
  }

  private static Optional<String> exact(String typed) {
    return Optional.ofNullable(IDS.get(typed)).or(() -> Optional.ofNullable(CITIES.get(typed)));
  }

  private static Optional<String> likely(String typed) {
    return Optional.ofNullable(ABBREVIATIONS.get(typed))
        .or(() -> Closest.to(typed, IDS.keySet()).map(IDS::get))
        .or(() -> Closest.to(typed, CITIES.keySet()).map(CITIES::get));
  }

  private static Map<String, String> ids() {
    Map<String, String> ids = new TreeMap<>();
    ZoneId.getAvailableZoneIds().stream()
        .filter(id -> REGIONAL.matcher(id).matches())
        .forEach(id -> ids.put(id.toLowerCase(Locale.ROOT), id));
    return ids;
  }

  /** Cities by name; one that names places with different clocks means none of them. */
  private static Map<String, String> cities() {
    Map<String, List<String>> byCity =
        IDS.values().stream().collect(Collectors.groupingBy(ZoneReader::city));
    Map<String, String> cities = new TreeMap<>();
    byCity.forEach(
        (city, ids) -> {
          if (rules(ids).size() == 1) {
            cities.put(city, ids.get(ids.size() - 1));
          }
        });
    return cities;
  }

  private static Set<Object> rules(List<String> ids) {
    return ids.stream().map(id -> (Object) ZoneId.of(id).getRules()).collect(Collectors.toSet());
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }
}
