package io.praxisbot.slack.inbound;

import java.io.InputStream;
import java.util.Map;

/**
 * One HTTP request of Slack's, or of somebody who says so.
 *
 * @param path below the host, such as {@code /slack/events}
 * @param query without the question mark; empty if there is none
 * @param headers by lower-cased name, the first value of each
 * @param body unread: only so much of it is read as is allowed
 */
public record Asked(
    String method, String path, String query, Map<String, String> headers, InputStream body) {

  public Asked {
    headers = Map.copyOf(headers);
  }

  /** A header's value; empty if it wasn't sent. */
  public String header(String lowerCased) {
    return headers.getOrDefault(lowerCased, "");
  }
}
