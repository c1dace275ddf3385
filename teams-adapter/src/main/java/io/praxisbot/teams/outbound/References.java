package io.praxisbot.teams.outbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.store.Stored;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What sending finds out about how people are reached. Whatever else is newer stays. */
final class References {

  private final ConversationReferences kept;
  private final InstantSource business;

  References(ConversationReferences kept, InstantSource business) {
    this.kept = kept;
    this.business = business;
  }

  Optional<ConversationReference> of(Account account) {
    return kept.find(account.key()).map(Stored::value);
  }

  /** The person's direct messages turned out to be this conversation. */
  void opened(ConversationReference used, String conversation) {
    write(used, before -> before.in(conversation));
  }

  /** Teams refused to let Praxis write there; nothing to keep if that is for another reason. */
  void refused(ConversationReference used, Reason reason) {
    standing(reason)
        .ifPresent(
            standing -> write(used, before -> before.standing(standing, business.instant())));
  }

  private static Optional<Standing> standing(Reason reason) {
    return switch (reason) {
      case NOT_INSTALLED -> Optional.of(Standing.REMOVED);
      case BLOCKED -> Optional.of(Standing.BLOCKED);
      default -> Optional.empty();
    };
  }

  /** If it was written since it was used, somebody heard something newer from the person. */
  private void write(ConversationReference used, UnaryOperator<ConversationReference> change) {
    kept.find(used.id())
        .filter(read -> read.value().equals(used))
        .ifPresent(read -> kept.replace(read, change.apply(read.value())));
  }
}
