package io.praxisbot.core.checkin;

/** What became of a behaviour in a period. Not a grade: each of them is an answer. */
public enum Outcome {
  TRIED,
  PARTLY,
  NOT_YET;

  /** Whether something new was done at all. */
  public boolean tried() {
    return this != NOT_YET;
  }
}
