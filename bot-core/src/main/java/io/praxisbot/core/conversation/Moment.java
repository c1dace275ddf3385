package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Person;

/**
 * Everything that a step is made from: the facts, where the conversation stands, and the turn.
 *
 * @param between whether it is no answer: a question that it leaves open is asked again below
 */
public record Moment(Snapshot facts, Conversation conversation, Turn turn, boolean between) {

  public Moment(Snapshot facts, Conversation conversation, Turn turn) {
    this(facts, conversation, turn, false);
  }

  /** The same, for what came in between. */
  public Moment inBetween() {
    return new Moment(facts, conversation, turn, true);
  }

  public Self self() {
    return facts.self();
  }

  public Person me() {
    return facts.self().person();
  }
}
