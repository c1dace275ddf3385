package io.praxisbot.core.roster;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Map;
import java.util.Optional;

/**
 * The bot came to a workspace, for the first time or again.
 *
 * @param name as the platform shows the workspace; its id if it shows none
 * @param installedBy the platform's id of who installed it; empty if it doesn't say
 * @param grants what the adapter keeps for it
 */
public record Arrival(
    WorkspaceId workspace, String name, Optional<String> installedBy, Map<String, String> grants) {

  public Arrival {
    grants = Map.copyOf(grants);
  }
}
