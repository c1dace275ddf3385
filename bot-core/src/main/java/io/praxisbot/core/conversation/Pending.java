package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.delivery.Delivery;

/** What a turn has committed and what is still to be applied, each under its own key. */
public sealed interface Pending {

  /** A change of an aggregate. */
  record ToChange(String key, Change change) implements Pending {}

  /** A message to write into the ledger. */
  record ToSend(Delivery delivery) implements Pending {}
}
