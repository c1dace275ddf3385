package io.praxisbot.core.conversation.answer;

/** What a typed answer says about a behaviour. */
public enum TypedOutcome {
  TRIED,
  PARTLY,
  NOT_YET
}
