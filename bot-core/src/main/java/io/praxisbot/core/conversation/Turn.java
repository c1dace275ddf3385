package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One incoming thing to handle.
 *
 * @param id the platform's event id, or for an answer the question's nonce: what comes twice has
 *     one effect
 * @param receivedAt business time
 * @param aside where to answer, if the person didn't write or press in their direct messages
 * @param from the account it came from; empty if it came by itself
 */
public record Turn(
    String id,
    PersonId person,
    Instant receivedAt,
    Input input,
    Optional<Aside> aside,
    Optional<Account> from) {

  /** One that came in the direct messages, or that nobody typed or pressed. */
  public Turn(String id, PersonId person, Instant receivedAt, Input input) {
    this(id, person, receivedAt, input, Optional.empty(), Optional.empty());
  }

  /** The same turn, as if that had been typed. */
  public Turn typing(String text) {
    return new Turn(id, person, receivedAt, new Input.Typed(text), aside, from);
  }
}
