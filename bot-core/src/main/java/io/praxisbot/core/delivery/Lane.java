package io.praxisbot.core.delivery;

import java.time.Instant;

/**
 * The leased right to send into one workspace, so that its rate holds over all replicas.
 *
 * @param id the workspace
 * @param owner which replica holds it
 * @param until wall time at which the lease lapses
 * @param notBefore wall time before which the platform wants no calls
 */
public record Lane(String id, String owner, Instant until, Instant notBefore) {}
