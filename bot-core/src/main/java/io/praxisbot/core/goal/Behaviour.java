package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * One concrete new thing to try for a career goal.
 *
 * @param since the person's day on which it got this plan or this state
 * @param past the latest {@value #REMEMBERED} plans and states before, oldest first
 */
public record Behaviour(
    BehaviourId id, Plan plan, State state, LocalDate since, List<Former> past) {

  /** So many earlier plans and states are kept. */
  public static final int REMEMBERED = 20;

  /** A habit is asked about as rarely as that. */
  public static final Period HABIT_RHYTHM = Period.ofWeeks(4);

  /** Whether it is still asked about. */
  public enum State {
    ACTIVE,
    /** It sits: asked about less often. */
    HABIT,
    LET_GO
  }

  /** How it was before, from that day on. */
  public record Former(Plan plan, State state, LocalDate since) {}

  public Behaviour {
    past = Latest.of(past, REMEMBERED);
  }

  /** A behaviour with nothing behind it. */
  public Behaviour(BehaviourId id, Plan plan, State state, LocalDate since) {
    this(id, plan, state, since, List.of());
  }

  /** The same behaviour with another plan, to be tried. */
  public Behaviour planned(Plan next, LocalDate day) {
    return become(next, State.ACTIVE, day);
  }

  /** The same behaviour in another state. */
  public Behaviour in(State next, LocalDate day) {
    return become(plan, next, day);
  }

  /** Since when the plan has been this one, whatever the states in between. */
  public LocalDate plannedSince() {
    LocalDate day = since;
    for (int i = past.size() - 1; i >= 0 && past.get(i).plan().equals(plan); i--) {
      day = past.get(i).since();
    }
    return day;
  }

  /**
   * The state in which that day began; what it became on the day itself doesn't count yet. As far
   * as is remembered: before that, the oldest that is known.
   */
  public State stateBefore(LocalDate day) {
    if (since.isBefore(day) || past.isEmpty()) {
      return state;
    }
    for (int i = past.size() - 1; i > 0; i--) {
      if (past.get(i).since().isBefore(day)) {
        return past.get(i).state();
      }
    }
    return past.get(0).state();
  }

  /**
   * Whether a check-in asks about it: always while it is tried; a habit at most every four weeks;
   * never once it is let go.
   *
   * @param lastAsked the day of the latest check-in that did; empty if none has
   */
  public boolean asksAgain(Optional<LocalDate> lastAsked, LocalDate today) {
    return switch (state) {
      case ACTIVE -> true;
      case HABIT -> !lastAsked.orElse(since).plus(HABIT_RHYTHM).isAfter(today);
      case LET_GO -> false;
    };
  }

  private Behaviour become(Plan nextPlan, State nextState, LocalDate day) {
    if (nextPlan.equals(plan) && nextState == state) {
      return this;
    }
    Former former = new Former(plan, state, since);
    return new Behaviour(id, nextPlan, nextState, day, Latest.with(past, former, REMEMBERED));
  }
}
