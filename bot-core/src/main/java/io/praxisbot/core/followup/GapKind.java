package io.praxisbot.core.followup;

/**
 * What can need follow-up, and whose move it then is. The order is that of urgency: somebody asked
 * comes before something was promised, and what waits for the manager before what waits for the
 * person.
 */
public enum GapKind {
  /** Wants help and has none yet. The most urgent: somebody asked. */
  HELP_WANTED(Move.MANAGER),
  /** What the manager promised is past its date. */
  PROMISE_OVERDUE(Move.MANAGER),
  /** The manager says that they talked, the person says that they didn't. */
  TALK_MISSED(Move.MANAGER),
  /** New on the team, and no talk yet. */
  NO_FIRST_TALK(Move.MANAGER),
  /** Planned and not tried, twice. */
  NOT_TRIED(Move.MANAGER),
  /** Asked and not answered, twice. */
  NOT_ANSWERED(Move.MANAGER),
  /** A plan that missed and was neither made anew nor tried since. */
  PLAN_NOT_RENEWED(Move.EMPLOYEE),
  /** Tries without targeted learning; told to the manager only if the person shares it. */
  STALLED(Move.EMPLOYEE),
  /** A goal or a behaviour was suggested, and is neither accepted nor declined. */
  PROPOSAL_OPEN(Move.EMPLOYEE),
  /** A goal that is active beyond the date that the person gave it. */
  GOAL_OVERDUE(Move.EMPLOYEE),
  /** A measure without a reading; told to the manager only if the person shares the measure. */
  MEASURE_NOT_READ(Move.EMPLOYEE),
  /** A career goal with nothing concrete to try for it. */
  NO_BEHAVIOUR(Move.EMPLOYEE),
  NO_CAREER_GOAL(Move.EMPLOYEE),
  /** Nothing that the manager did about this person for weeks. */
  NO_FOLLOW_UP(Move.MANAGER),
  /** What was sent to the person doesn't reach them. */
  UNDELIVERED(Move.ADMIN),
  /** Nobody is this person's manager. */
  NO_MANAGER(Move.ADMIN),
  /** Where the person is isn't known, so nothing can come at the right time. */
  NO_TIME_ZONE(Move.ADMIN);

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
