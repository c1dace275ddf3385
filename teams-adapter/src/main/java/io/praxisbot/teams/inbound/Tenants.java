package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Arrival;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.store.Workspaces;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The tenants in which the bot is, and the teams that have it. */
final class Tenants {

  /** Begins the name under which a team's conversation is kept with its tenant. */
  static final String TEAM = "team:";

  private final Register register;
  private final Workspaces workspaces;
  private final InstantSource wall;

  Tenants(Register register, Workspaces workspaces, InstantSource wall) {
    this.register = register;
    this.workspaces = workspaces;
    this.wall = wall;
  }

  /**
   * The organization of a tenant. Teams never says that somebody brought the bot to one: the first
   * activity does. Nor does it show a tenant's name. Whoever installs the app for themselves is no
   * admin by that.
   */
  OrganizationId organization(WorkspaceId tenant) {
    return register
        .find(tenant)
        .filter(Workspace::installed)
        .orElseGet(
            () -> register.arrived(new Arrival(tenant, name(tenant), Optional.empty(), Map.of())))
        .organization();
  }

  /** Teams tells nobody how a tenant is called, and its whole id is nothing to be read aloud. */
  private static String name(WorkspaceId tenant) {
    return "Teams " + tenant.value().split("-", 2)[0];
  }

  /** A team has the bot: its people can be read there from now on. */
  void joined(WorkspaceId tenant, String team, String serviceUrl) {
    var unused = organization(tenant);
    change(tenant, teams -> teams.put(TEAM + team, serviceUrl));
  }

  /** A team has it no more. */
  void left(WorkspaceId tenant, String team) {
    change(tenant, teams -> teams.remove(TEAM + team));
  }

  private void change(WorkspaceId tenant, Consumer<Map<String, String>> changing) {
    boolean done = false;
    // Each try that is lost is somebody else's that was won, so this ends.
    while (!done) {
      done =
          workspaces
              .find(tenant)
              .map(
                  read -> {
                    Workspace next = changed(read.value(), changing);
                    return next.equals(read.value()) || workspaces.replace(read, next);
                  })
              .orElse(true);
    }
  }

  private Workspace changed(Workspace before, Consumer<Map<String, String>> changing) {
    Map<String, String> grants = new HashMap<>(before.grants());
    changing.accept(grants);
    return grants.equals(before.grants())
        ? before
        : before
            .installed(before.installed(), before.since(), grants)
            .refreshed(new Refresh(Optional.empty(), wall.instant()));
  }
}
