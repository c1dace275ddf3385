package io.praxisbot.core.people;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A Slack workspace or Teams tenant in which the bot is, or was, installed.
 *
 * @param id the platform's own id
 * @param organization the organization that its people belong to
 * @param name as the platform shows it
 * @param installed whether the bot may act in it now
 * @param installedBy the platform's id of who installed it; empty if nobody did by OAuth
 * @param since when it was last installed or removed, wall time
 * @param grants what the adapter keeps for it, by the adapter's own names: ids, and tokens only
 *     encrypted
 * @param refresh how far the people of the workspace have been read
 */
public record Workspace(
    WorkspaceId id,
    PlatformName platform,
    OrganizationId organization,
    String name,
    boolean installed,
    Optional<String> installedBy,
    Instant since,
    Map<String, String> grants,
    Refresh refresh) {

  /**
   * How far the people of a workspace have been read.
   *
   * @param cursor the platform's mark of the next page; empty at the beginning
   * @param dueAt wall time from which the next page is to be read
   */
  public record Refresh(Optional<String> cursor, Instant dueAt) {}

  public Workspace {
    Objects.requireNonNull(platform, "platform");
    grants = Map.copyOf(grants);
  }

  /** The same workspace, in which the bot may act, or may not. */
  public Workspace installed(boolean now, Instant at, Map<String, String> held) {
    return new Workspace(id, platform, organization, name, now, installedBy, at, held, refresh);
  }

  /** The same workspace in another organization. */
  public Workspace in(OrganizationId next) {
    return new Workspace(id, platform, next, name, installed, installedBy, since, grants, refresh);
  }

  /** The same workspace, its people read that far. */
  public Workspace refreshed(Refresh next) {
    return new Workspace(
        id, platform, organization, name, installed, installedBy, since, grants, next);
  }
}
