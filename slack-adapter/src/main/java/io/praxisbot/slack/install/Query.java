package io.praxisbot.slack.install;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The query of an address. */
final class Query {
  private Query() {}

  /** Its arguments; of one that comes twice the first. What is no query has none. */
  static Map<String, String> of(String query) {
    Map<String, String> arguments = new LinkedHashMap<>();
    try {
      for (String pair : query.split("&", -1)) {
        String[] parts = pair.split("=", 2);
        arguments.putIfAbsent(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
      }
      return arguments;
    } catch (IllegalArgumentException malformed) {
      return Map.of();
    }
  }

  /** The page with those arguments, in the order of their names. */
  static String on(URI page, Map<String, String> arguments) {
    return page
        + "?"
        + new TreeMap<>(arguments)
            .entrySet().stream()
                .map(argument -> argument.getKey() + "=" + encoded(argument.getValue()))
                .collect(Collectors.joining("&"));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
