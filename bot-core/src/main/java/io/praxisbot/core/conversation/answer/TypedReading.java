package io.praxisbot.core.conversation.answer;

/** What a typed text says as a reading of a measure. */
public sealed interface TypedReading {

  /** A value that the measure can have. */
  record Value(int value) implements TypedReading {}

  /** No such value, and why: each gets a sentence of its own that says what to type. */
  record Unread(Problem problem) implements TypedReading {}

  /** Why a text can't be taken as a reading. */
  enum Problem {
    /** There is no number in it, or neither a yes nor a no. */
    NONE,
    /** "a few", "many": about how many? */
    ROUGH,
    /** More than one number: which one counts? */
    SEVERAL,
    /** "7.5", "seven and a half": whole ones only. */
    NOT_WHOLE,
    /** "3/5" for what goes from 1 to 10. */
    OTHER_SCALE,
    TOO_LOW,
    TOO_HIGH
  }
}
