package io.praxisbot.core.followup;

/** What can need follow-up, and whose move it then is. */
public enum GapKind {
  /** Wants help and has none yet. The most urgent: somebody asked. */
  HELP_WANTED(Move.MANAGER),
  /** Planned and not tried, twice. */
  NOT_TRIED(Move.MANAGER),
  /** Asked and not answered, twice. */
  NOT_ANSWERED(Move.MANAGER),
  /** A career goal with nothing concrete to try for it. */
  NO_BEHAVIOUR(Move.EMPLOYEE),
  NO_CAREER_GOAL(Move.EMPLOYEE);

  /** Whose move it is. */
  public enum Move {
    EMPLOYEE,
    MANAGER,
    ADMIN
  }

  private final Move move;

  GapKind(Move move) {
    this.move = move;
  }

  public Move move() {
    return move;
  }
}
