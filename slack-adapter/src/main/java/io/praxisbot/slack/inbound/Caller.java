package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import java.util.Locale;

/** Who wrote, pressed or sent something, as far as it matters whether the core is told. */
sealed interface Caller {

  /** Somebody whom the core knows, and tells what they may do here. */
  sealed interface Known extends Caller {
    Account account();

    Person person();
  }

  /** Somebody of the organization, who may talk with the bot. */
  record Member(Account account, Person person) implements Known {}

  /** Somebody who may not take part, and is told so. */
  record Guest(Account account, Person person) implements Known {}

  /**
   * Somebody whom the core isn't told of.
   *
   * @param sentence the one in our bundle that says why
   */
  record Outsider(String sentence, Locale locale) implements Caller {}
}
