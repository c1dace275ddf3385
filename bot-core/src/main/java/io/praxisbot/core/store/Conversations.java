package io.praxisbot.core.store;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The conversations, one for each person. */
public interface Conversations extends Aggregates<PersonId, Conversation> {

  /** Those that have committed something and not applied all of it yet. */
  List<PersonId> unfinished(int limit);

  /** Those that have been silent in the middle of a dialogue until that business time. */
  List<Conversation> stale(Instant now, int limit);

  /** When the next one becomes stale. */
  Optional<Instant> nextStale();
}
