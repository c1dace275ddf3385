package io.praxisbot.core.people;

import java.util.List;

/**
 * The tenant; everything belongs to exactly one.
 *
 * @param workspaces where its people meet the bot
 */
public record Organization(OrganizationId id, String name, List<WorkspaceId> workspaces) {

  public Organization {
    workspaces = List.copyOf(workspaces);
  }
}
