package io.praxisbot.slack.outbound;

import java.util.Optional;

/**
 * Slack's {@code response_url}, as an {@link io.praxisbot.core.delivery.Aside} keeps it.
 *
 * @param message Slack's id ("ts") of the message that was pressed; empty if none was, as by a
 *     slash command
 */
public record ResponseUrl(Optional<String> message, String url) {

  private static final String NO_MESSAGE = "-";
  private static final String THEN = "|";

  /**
   * The address of an aside.
   *
   * @param messageTs of the message that was pressed; empty, or a hyphen, if none was
   */
  public static String address(String messageTs, String url) {
    return (messageTs.isEmpty() ? NO_MESSAGE : messageTs) + THEN + url;
  }

  /** What the address says; empty if it is none of ours. */
  static Optional<ResponseUrl> parse(String address) {
    int end = address.indexOf(THEN);
    return end < 1
        ? Optional.empty()
        : Optional.of(
            new ResponseUrl(
                Optional.of(address.substring(0, end)).filter(ts -> !ts.equals(NO_MESSAGE)),
                address.substring(end + 1)));
  }
}
