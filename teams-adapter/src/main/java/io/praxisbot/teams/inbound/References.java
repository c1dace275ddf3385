package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How people are reached, as their personal conversations tell it. Nothing new, no write. */
final class References {

  private final ConversationReferences references;
  private final InstantSource business;

  References(ConversationReferences references, InstantSource business) {
    this.references = references;
    this.business = business;
  }

  /** Whether the bot may write to somebody, as far as is known. */
  boolean open(Account account) {
    return references
        .find(account.key())
        .filter(read -> read.value().standing() == Standing.OPEN)
        .isPresent();
  }

  /**
   * Whether somebody has a conversation with the bot, so that what is said there is surely seen.
   */
  boolean talks(Account account) {
    return references
        .find(account.key())
        .filter(read -> read.value().conversation().isPresent())
        .isPresent();
  }

  /** Somebody has the bot, and this is where they talk with it. */
  ConversationReference seen(Account account, Whereabouts where) {
    Optional<ConversationReference> written = Optional.empty();
    // Each try that is lost is somebody else's that was won, so this ends.
    while (written.isEmpty()) {
      written =
          references
              .find(account.key())
              .map(read -> again(read, where))
              .orElseGet(() -> first(account, where));
    }
    return written.get();
  }

  private Optional<ConversationReference> first(Account account, Whereabouts where) {
    ConversationReference made = opened(account, where, business.instant());
    return references.insert(made) ? Optional.of(made) : Optional.empty();
  }

  private Optional<ConversationReference> again(
      Stored<ConversationReference> read, Whereabouts where) {
    ConversationReference before = read.value();
    Instant since = before.standing() == Standing.OPEN ? before.since() : business.instant();
    ConversationReference next = opened(before.account(), where, since);
    return next.equals(before) || references.replace(read, next)
        ? Optional.of(next)
        : Optional.empty();
  }

  private static ConversationReference opened(Account account, Whereabouts where, Instant since) {
    return ConversationReference.open(
        account, where.serviceUrl(), Optional.of(where.conversation()), where.user(), since);
  }

  /** Somebody removed the bot. */
  void removed(Account account) {
    boolean done = false;
    while (!done) {
      done = references.find(account.key()).map(this::close).orElse(true);
    }
  }

  private boolean close(Stored<ConversationReference> read) {
    ConversationReference next = read.value().standing(Standing.REMOVED, business.instant());
    return next.equals(read.value()) || references.replace(read, next);
  }
}
