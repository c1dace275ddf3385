package io.praxisbot.core.store;

import io.praxisbot.core.delivery.Lane;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The lanes in memory. */
public final class InMemoryLanes implements Lanes {

  private final Map<String, Lane> lanes = new HashMap<>(); // guarded by this

  @Override
  public synchronized boolean take(String workspace, String owner, Instant wallNow, Instant until) {
    Lane lane = lane(workspace);
    boolean free = lane.owner().equals(owner) || !lane.until().isAfter(wallNow);
    if (!free || !open(workspace, wallNow)) {
      return false;
    }
    lanes.put(workspace, new Lane(workspace, owner, until, lane.notBefore()));
    return true;
  }

  @Override
  public synchronized void holdUntil(String workspace, Instant notBefore) {
    Lane lane = lane(workspace);
    lanes.put(workspace, new Lane(workspace, lane.owner(), lane.until(), notBefore));
  }

  @Override
  public synchronized boolean open(String workspace, Instant wallNow) {
    return !lane(workspace).notBefore().isAfter(wallNow);
  }

  @Override
  public synchronized void release(String workspace, String owner) {
    Lane lane = lane(workspace);
    if (lane.owner().equals(owner)) {
      lanes.put(workspace, new Lane(workspace, "", Instant.MIN, lane.notBefore()));
    }
  }

  private Lane lane(String workspace) {
    return lanes.getOrDefault(workspace, new Lane(workspace, "", Instant.MIN, Instant.MIN));
  }
}
