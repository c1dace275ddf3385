package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;
import java.util.Objects;

/**
 * A way to answer right where somebody typed or pressed: Slack's {@code response_url}. It is good
 * for a short while and a few answers only, and nothing sent this way can be looked up afterwards,
 * so it is used at most once for a delivery.
 *
 * @param account who typed or pressed there; as anybody else, and on any other platform, it leads
 *     nowhere
 * @param address the platform's own, unread by anybody else
 * @param elsewhere whether that is outside of the direct messages, so that new messages go there
 *     too, seen by the person alone
 * @param replaces whether it can replace the message that was pressed
 */
public record Aside(Account account, String address, boolean elsewhere, boolean replaces) {

  /** The address that is the direct messages themselves. */
  public static final String DIRECT = "direct";

  /** Leads to the direct messages of that account, whichever the person is asked on. */
  public static Aside directly(Account account) {
    return new Aside(account, DIRECT, false, false);
  }

  public Aside {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(address, "address");
    if (address.isBlank()) {
      throw new IllegalArgumentException("an address is never blank");
    }
  }
}
