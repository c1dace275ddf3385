package io.praxisbot.core.delivery;

import java.util.Objects;

/**
 * A way to answer right where somebody typed or pressed: Slack's {@code response_url}. It is good
 * for a short while and a few answers only, and nothing sent this way can be looked up afterwards,
 * so it is used at most once for a delivery.
 *
 * @param address the platform's own, unread by anybody else
 * @param elsewhere whether that is outside of the direct messages, so that new messages go there
 *     too, seen by the person alone
 * @param replaces whether it can replace the message that was pressed
 */
public record Aside(String address, boolean elsewhere, boolean replaces) {

  public Aside {
    Objects.requireNonNull(address, "address");
    if (address.isBlank()) {
      throw new IllegalArgumentException("an address is never blank");
    }
  }
}
