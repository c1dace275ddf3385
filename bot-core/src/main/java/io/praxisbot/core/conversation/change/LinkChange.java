package io.praxisbot.core.conversation.change;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;

/** What has to do with linking accounts or organizations by a code. */
public sealed interface LinkChange extends Change {

  /** A code was asked for. */
  record CodeMade(LinkCode code) implements LinkChange {}

  /** Something was typed that only begins like the code. */
  record CodeMissed(String code) implements LinkChange {}

  /**
   * Two people turn out to be one; refused if the code was used, if the one who is to go takes part
   * by now, or if one of the two has been linked by another code.
   *
   * @param gone whose accounts move
   * @param stays whose they are from then on
   * @param accounts those that move
   * @param heardOn the account on which it was said
   * @param admin whether the one who goes may run the admin commands
   */
  record AccountsLinked(
      String code,
      PersonId gone,
      PersonId stays,
      List<Account> accounts,
      Account heardOn,
      boolean admin,
      Instant at)
      implements LinkChange {
    public AccountsLinked {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * Somebody turns out to be who was invited by an address: the invitation and what it brings, such
   * as a manager, are theirs. Without effect if nobody is awaited by it any more.
   */
  record Redeemed(PersonId invited, PersonId person, Instant at) implements LinkChange {
    public Person on(Person before) {
      return before.enrolment() == Enrolment.NONE ? before.enrolled(Enrolment.ACTIVE, at) : before;
    }
  }

  /** All of one organization come to another; refused if the code was used, or one takes part. */
  record OrganizationsLinked(String code, OrganizationId from, OrganizationId to)
      implements LinkChange {}
}
