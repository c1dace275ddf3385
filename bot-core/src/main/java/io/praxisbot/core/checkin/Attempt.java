package io.praxisbot.core.checkin;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.util.Optional;

/**
 * What a check-in says about one behaviour.
 *
 * @param plan as it was when the question was asked: later plans don't rewrite what was tried
 * @param outcome empty until answered
 * @param told what happened, or what got in the way; private unless shared
 * @param shared whether the manager may read what was told
 */
public record Attempt(
    GoalId goal,
    BehaviourId behaviour,
    Plan plan,
    Optional<Outcome> outcome,
    Optional<String> told,
    boolean shared) {

  /** A question that is still open. */
  public static Attempt asked(GoalId goal, BehaviourId behaviour, Plan plan) {
    return new Attempt(goal, behaviour, plan, Optional.empty(), Optional.empty(), false);
  }

  /** Answered. What was told about another outcome goes. */
  public Attempt with(Outcome next) {
    boolean same = outcome.equals(Optional.of(next));
    return same
        ? this
        : new Attempt(goal, behaviour, plan, Optional.of(next), Optional.empty(), false);
  }

  /** With the person's words; blank takes them away. */
  public Attempt telling(String words) {
    Optional<String> next = words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    return new Attempt(goal, behaviour, plan, outcome, next, shared && next.isPresent());
  }

  /** With the words shared or kept. */
  public Attempt sharing(boolean share) {
    return new Attempt(goal, behaviour, plan, outcome, told, share && told.isPresent());
  }
}
