package io.praxisbot.core.delivery;

import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Lanes;
import java.time.Instant;
import java.time.InstantSource;

/** One workspace's lane while a round sends into it. Ends with {@link #close()}, or lapses. */
final class LaneLease implements AutoCloseable {

  private final Lanes lanes;
  private final String workspace;
  private final String owner;
  private final InstantSource wall;
  private Instant until = Instant.MIN;

  LaneLease(Lanes lanes, WorkspaceId workspace, String owner, InstantSource wall) {
    this.lanes = lanes;
    this.workspace = workspace.value();
    this.owner = owner;
    this.wall = wall;
  }

  /** Whether the lane is this replica's for at least one more call; renews it where needed. */
  boolean holdsForACall() {
    Instant now = wall.instant();
    return until.isAfter(now.plus(Claims.CALL)) || take(now);
  }

  /** Whether the platform takes updates in the workspace just now. */
  boolean takesUpdates() {
    return lanes.open(Lane.ofUpdates(workspace), wall.instant());
  }

  @Override
  public void close() {
    if (until.isAfter(Instant.MIN)) {
      lanes.release(workspace, owner);
    }
  }

  private boolean take(Instant now) {
    Instant next = now.plus(Claims.LEASE);
    boolean taken = lanes.take(workspace, owner, now, next);
    until = taken ? next : Instant.MIN;
    return taken;
  }
}
