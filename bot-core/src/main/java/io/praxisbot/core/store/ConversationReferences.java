package io.praxisbot.core.store;

import io.praxisbot.core.people.ConversationReference;

/** How accounts are reached, by their {@linkplain io.praxisbot.core.people.Account#key() key}. */
public interface ConversationReferences extends Aggregates<String, ConversationReference> {}
