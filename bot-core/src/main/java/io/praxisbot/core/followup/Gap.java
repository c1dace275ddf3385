package io.praxisbot.core.followup;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that needs follow-up.
 *
 * @param person whose goal it is about
 * @param since since when the facts say so
 * @param goal the goal it is about, if it is about one
 * @param behaviour the behaviour it is about, if it is about one
 */
public record Gap(
    GapKind kind,
    PersonId person,
    Instant since,
    Optional<CareerGoal> goal,
    Optional<Behaviour> behaviour) {

  /** Names it within a digest. */
  public String name() {
    return person + "." + kind;
  }

  static Gap of(GapKind kind, PersonId person, Instant since) {
    return new Gap(kind, person, since, Optional.empty(), Optional.empty());
  }
}
