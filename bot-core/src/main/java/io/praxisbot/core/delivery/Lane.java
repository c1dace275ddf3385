package io.praxisbot.core.delivery;

import java.time.Instant;

/**
 * The leased right to send into one workspace, so that its rate holds over all replicas.
 *
 * @param id the workspace, or {@link #ofUpdates}
 * @param owner which replica holds it
 * @param until wall time at which the lease lapses
 * @param notBefore wall time before which the platform wants no calls
 */
public record Lane(String id, String owner, Instant until, Instant notBefore) {

  private static final String UPDATES = "/updates";

  /**
   * The id under which it is noted when a workspace's platform takes updates again: it may want
   * none for a while and yet take new messages. Nobody ever holds it.
   */
  static String ofUpdates(String workspace) {
    return workspace + UPDATES;
  }
}
