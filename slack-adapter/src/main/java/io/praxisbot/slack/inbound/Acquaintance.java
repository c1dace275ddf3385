package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import java.util.Optional;

/** Who stands behind an account, asked from Slack if the bot hasn't met them yet. */
public interface Acquaintance {

  /**
   * The person of a Slack account, guests and bots included if they are known as such.
   *
   * @return empty if that is nobody to talk with: a bot, somebody gone, somebody Slack doesn't know
   * @throws NotNowException if it can't be told at the moment, so that Slack's own retry may
   */
  Optional<Person> of(Account account);
}
