package io.praxisbot.slack.inbound;

import java.util.List;
import java.util.Map;

/**
 * What goes back.
 *
 * @param headers the content type among them
 * @param body empty for none
 */
public record Answered(int status, Map<String, List<String>> headers, String body) {

  public Answered {
    headers = Map.copyOf(headers);
  }

  /** A status alone. */
  public static Answered status(int status) {
    return new Answered(status, Map.of(), "");
  }
}
