package io.praxisbot.core.followup.oneonone;

import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing to talk about.
 *
 * @param by who put it there
 * @param shared whether the other one sees it, too
 * @param at since when it stands there as it does; whoever becomes a manager later sees nothing
 *     that was shared before
 * @param tickedAt when one of the two ticked it; empty while it is open
 */
public record Point(
    PointId id, PersonId by, Topic topic, boolean shared, Instant at, Optional<Instant> tickedAt) {

  /** Characters of somebody's own words. */
  public static final int LONGEST = 300;

  public static Point open(PointId id, PersonId by, Topic topic, boolean shared, Instant at) {
    return new Point(id, by, topic, shared, at, Optional.empty());
  }

  public boolean open() {
    return tickedAt.isEmpty();
  }

  /** Whether somebody wrote it; what was put there for another reason goes with that reason. */
  public boolean own() {
    return topic instanceof Topic.Own;
  }

  Point ticked(Optional<Instant> when) {
    return new Point(id, by, topic, shared, at, when);
  }

  Point sharing(boolean share, Instant when) {
    return new Point(id, by, topic, share, when, tickedAt);
  }

  Point calling(PersonId gone, PersonId stays) {
    return by.equals(gone) ? new Point(id, stays, topic, shared, at, tickedAt) : this;
  }
}
