package io.praxisbot.core.roster;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Organizations;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.Workspaces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * In which workspaces the bot is. A workspace that it comes to for the first time gets an
 * organization of its own; one to which it comes back finds everything as it was.
 */
public final class Register {
  private final PlatformName platform;
  private final Organizations organizations;
  private final Workspaces workspaces;
  private final InstantSource wall;

  /**
   * One platform's.
   *
   * @param wall says since when the bot is where it is
   */
  public Register(PlatformName platform, Stores stores, InstantSource wall) {
    this.platform = platform;
    this.organizations = stores.organizations();
    this.workspaces = stores.workspaces();
    this.wall = wall;
  }

  /** The workspace, if the bot ever was in it. */
  public Optional<Workspace> find(WorkspaceId id) {
    return workspaces.find(id).map(Stored::value).filter(this::isHere);
  }

  /**
   * The bot is gone from the workspace, or may no longer act in it: nothing by which it could be
   * called is kept. What its people have said and planned stays.
   *
   * @param kept what of the grants stays
   * @param at when the platform says it happened, in whole seconds: what is told so late that the
   *     bot has come back in between changes nothing
   */
  public void removed(WorkspaceId id, Instant at, UnaryOperator<Map<String, String>> kept) {
    boolean done = false;
    while (!done) {
      done =
          workspaces
              .find(id)
              .filter(read -> concerns(read.value(), at))
              .map(read -> left(read, kept))
              .orElse(true);
    }
  }

  /** The workspace to which it came; the same twice has one effect. */
  public Workspace arrived(Arrival arrival) {
    Optional<Workspace> written = Optional.empty();
    // Each try that is lost is somebody else's that was won, so this ends.
    while (written.isEmpty()) {
      written =
          workspaces
              .find(arrival.workspace())
              .map(r -> again(r, arrival))
              .orElseGet(() -> first(arrival));
    }
    seekAdmin(written.get().organization());
    return written.get();
  }

  /** At every arrival, and so at every start by a token, it is seen whether there is an admin. */
  private void seekAdmin(OrganizationId id) {
    boolean done = false;
    while (!done) {
      done =
          organizations
              .find(id)
              .map(read -> organizations.replace(read, read.value().seekingAdmin()))
              .orElse(true);
    }
  }

  /** The organization first: whoever finds the workspace finds it, too. */
  private Optional<Workspace> first(Arrival arrival) {
    var organization = organizationOf(arrival.workspace());
    organizations.insert(
        new Organization(organization, arrival.name(), List.of(arrival.workspace())));
    Workspace workspace = workspace(arrival, organization, arrival.installedBy());
    return workspaces.insert(workspace) ? Optional.of(workspace) : Optional.empty();
  }

  private Optional<Workspace> again(Stored<Workspace> read, Arrival arrival) {
    Workspace before = read.value();
    if (nothingNew(before, arrival)) {
      return Optional.of(before);
    }
    Workspace next =
        workspace(arrival, before.organization(), arrival.installedBy().or(before::installedBy));
    return workspaces.replace(read, next) ? Optional.of(next) : Optional.empty();
  }

  /** So it is at every start by a token, on every replica: nobody has to be read anew. */
  private static boolean nothingNew(Workspace before, Arrival arrival) {
    return before.installed()
        && before.name().equals(arrival.name())
        && before.grants().equals(arrival.grants());
  }

  private Workspace workspace(
      Arrival arrival, OrganizationId organization, Optional<String> installedBy) {
    Instant now = wall.instant();
    return new Workspace(
        arrival.workspace(),
        platform,
        organization,
        arrival.name(),
        true,
        installedBy,
        now,
        arrival.grants(),
        new Refresh(Optional.empty(), now));
  }

  private boolean left(Stored<Workspace> read, UnaryOperator<Map<String, String>> kept) {
    Workspace before = read.value();
    Map<String, String> held = kept.apply(before.grants());
    return workspaces.replace(read, before.installed(false, wall.instant(), held));
  }

  private boolean concerns(Workspace workspace, Instant at) {
    return isHere(workspace)
        && workspace.installed()
        && !workspace.since().truncatedTo(ChronoUnit.SECONDS).isAfter(at);
  }

  private boolean isHere(Workspace workspace) {
    return workspace.platform() == platform;
  }

  private OrganizationId organizationOf(WorkspaceId workspace) {
    return new OrganizationId((platform + "-" + workspace.value()).toLowerCase(Locale.ROOT));
  }
}
