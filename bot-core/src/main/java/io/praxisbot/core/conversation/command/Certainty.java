package io.praxisbot.core.conversation.command;

/** How sure a reading is, from the surest down. */
enum Certainty {
  /** Nothing else can be meant, not even in the middle of a dialogue. */
  EXACT,
  /** Clear as a command, but the same words could be somebody's answer to a question. */
  LOOSE,
  /** Something was misspelt, missing or out of place. */
  GUESSED;

  Certainty and(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
