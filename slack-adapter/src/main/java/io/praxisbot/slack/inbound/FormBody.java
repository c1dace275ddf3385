package io.praxisbot.slack.inbound;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A body as a web form sends it. */
final class FormBody {

  private FormBody() {}

  /** The first value of each name; empty if it is no form. */
  static Optional<Map<String, String>> read(String body) {
    Map<String, String> values = new LinkedHashMap<>();
    try {
      for (String pair : body.split("&")) {
        int is = pair.indexOf('=');
        if (is < 1) {
          return Optional.empty();
        }
        values.putIfAbsent(decoded(pair.substring(0, is)), decoded(pair.substring(is + 1)));
      }
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    return Optional.of(values);
  }

  static String write(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8);
  }
}
