package io.praxisbot.core.delivery;

import io.praxisbot.core.people.Account;

/**
 * A message as its platform names it.
 *
 * @param account whose direct messages it stands in
 * @param channel the platform's conversation id
 * @param message the platform's message id
 */
public record PostRef(Account account, String channel, String message) {

  /** No platform has a conversation of that name. */
  private static final String ASIDE = "aside";

  /**
   * A message that was said aside, seen by the person alone. Platforms don't tell the id of such a
   * message, so it goes by the key of its delivery, and only a press in it gives a way back to it.
   */
  public static PostRef aside(Account account, DeliveryKey key) {
    return new PostRef(account, ASIDE, key.value());
  }

  /** Whether it was said aside: it can be replaced only by way of a press in it. */
  public boolean standsAside() {
    return channel.equals(ASIDE);
  }
}
