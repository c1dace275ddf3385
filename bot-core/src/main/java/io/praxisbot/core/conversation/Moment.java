package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Person;

/** Everything that a step is made from: the facts, where the conversation stands, and the turn. */
record Moment(Snapshot facts, Conversation conversation, Turn turn) {

  Self self() {
    return facts.self();
  }

  Person me() {
    return facts.self().person();
  }
}
