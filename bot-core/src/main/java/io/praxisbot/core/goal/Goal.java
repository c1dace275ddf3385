package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;

/** What a person answers for, or wants to become better at. */
public sealed interface Goal permits CareerGoal, BusinessGoal {

  GoalId id();

  PersonId person();

  OrganizationId organization();

  /** In the person's words, or the company's. */
  String wish();

  Life life();

  Origin origin();

  default State state() {
    return life().now().state();
  }

  /** The person's day on which it got this state. */
  default LocalDate since() {
    return life().now().since();
  }

  /**
   * Whether it is a goal at all: the person's own, or one that they accepted. A proposal that was
   * declined never was one.
   */
  default boolean accepted() {
    return origin().by() == Origin.By.PERSON || life().everTakenUp();
  }

  /** Who is in the driving seat: once the person has accepted, always the person. */
  default Origin.By driver() {
    return accepted() ? Origin.By.PERSON : origin().by();
  }

  /** Whether somebody else than the person may take it back: only their own open proposal. */
  default boolean withdrawableBy(PersonId somebody) {
    return state() == State.PROPOSED && origin().who().filter(somebody::equals).isPresent();
  }

  /** Where a goal is in its life. */
  enum State {
    /** Somebody else's idea, until the person accepts, changes or declines it. */
    PROPOSED,
    ACTIVE,
    PAUSED,
    ACHIEVED,
    /** Given up, or declined. */
    LET_GO;

    /**
     * Whether a goal may go from here to there. Nothing becomes a proposal again, and a proposal
     * becomes a goal by being accepted only.
     */
    public boolean mayBecome(State next) {
      return switch (this) {
        case PROPOSED -> next == ACTIVE || next == LET_GO;
        case ACTIVE -> next == PAUSED || next == ACHIEVED || next == LET_GO;
        case PAUSED -> next == ACTIVE || next == ACHIEVED || next == LET_GO;
        case ACHIEVED, LET_GO -> next == ACTIVE;
      };
    }
  }
}
