package io.praxisbot.core.checkin;

import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import java.time.Instant;
import java.util.Optional;

/**
 * What a check-in says about one behaviour.
 *
 * @param plan as it was when the question was asked: later plans don't rewrite what was tried
 * @param outcome empty until answered
 * @param told what happened, or what got in the way; private unless shared
 * @param shared whether the manager may read what was told
 * @param editedAt when what the manager may read of it last changed, after the first answer
 */
public record Attempt(
    GoalId goal,
    BehaviourId behaviour,
    Plan plan,
    Optional<Outcome> outcome,
    Optional<String> told,
    boolean shared,
    Optional<Instant> editedAt) {

  /** A question that is still open. */
  public static Attempt asked(GoalId goal, BehaviourId behaviour, Plan plan) {
    return new Attempt(
        goal, behaviour, plan, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** Answered. What was told about another outcome goes; another outcome than before is an edit. */
  public Attempt with(Outcome next, Instant at) {
    if (outcome.equals(Optional.of(next))) {
      return this;
    }
    Optional<Instant> edited = outcome.isPresent() ? Optional.of(at) : editedAt;
    return new Attempt(goal, behaviour, plan, Optional.of(next), Optional.empty(), false, edited);
  }

  /** With the person's words; blank takes them away. */
  public Attempt telling(String words, Instant at) {
    Optional<String> next = words.isBlank() ? Optional.empty() : Optional.of(words.strip());
    return saying(next, shared && next.isPresent(), at);
  }

  /** With the words shared or kept. */
  public Attempt sharing(boolean share, Instant at) {
    return saying(told, share && told.isPresent(), at);
  }

  /** What only the person reads may change as it likes. */
  private Attempt saying(Optional<String> next, boolean share, Instant at) {
    boolean seen = !told.filter(words -> shared).equals(next.filter(words -> share));
    Optional<Instant> edited = seen ? Optional.of(at) : editedAt;
    return new Attempt(goal, behaviour, plan, outcome, next, share, edited);
  }
}
