package io.praxisbot.core.conversation.command;

/** What people do with a goal that they have. */
public enum GoalMove {
  ACHIEVED("achieved"),
  PAUSE("pause"),
  RESUME("resume"),
  LET_GO("let go");

  private final String words;

  GoalMove(String words) {
    this.words = words;
  }

  /** What to type for it, behind {@code goal}. */
  public String words() {
    return words;
  }
}
