package io.praxisbot.core.goal;

import java.time.LocalDate;

/**
 * One concrete new thing to try for a career goal.
 *
 * @param since the person's day on which it got this state
 */
public record Behaviour(BehaviourId id, Plan plan, State state, LocalDate since) {

  /** Whether it is still asked about. */
  public enum State {
    ACTIVE,
    /** It sits: no need to ask any more. */
    HABIT,
    LET_GO
  }

  /** The same behaviour with another plan. */
  public Behaviour planned(Plan next, LocalDate day) {
    return new Behaviour(id, next, State.ACTIVE, day);
  }

  /** The same behaviour in another state. */
  public Behaviour in(State next, LocalDate day) {
    return new Behaviour(id, plan, next, day);
  }
}
