package io.praxisbot.core.store;

import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.WorkspaceId;
import java.util.List;

/** How accounts are reached, by their {@linkplain io.praxisbot.core.people.Account#key() key}. */
public interface ConversationReferences extends Aggregates<String, ConversationReference> {

  /** At most so many of a workspace by which the bot may not write any more, ordered by id. */
  List<ConversationReference> closed(WorkspaceId workspace, int limit);
}
