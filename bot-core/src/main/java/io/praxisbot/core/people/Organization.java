package io.praxisbot.core.people;

import java.util.List;
import java.util.Optional;

/**
 * The tenant; everything belongs to exactly one.
 *
 * @param workspaces where its people meet the bot
 * @param claim the one-time code that makes the first admin; empty if there is none to be used
 */
public record Organization(
    OrganizationId id, String name, List<WorkspaceId> workspaces, Optional<String> claim) {

  public Organization {
    workspaces = List.copyOf(workspaces);
  }

  /** One whose first admin is known, or not yet asked for. */
  public Organization(OrganizationId id, String name, List<WorkspaceId> workspaces) {
    this(id, name, workspaces, Optional.empty());
  }

  /** The same organization, its first admin to be made by that code, or by none. */
  public Organization claimable(Optional<String> code) {
    return new Organization(id, name, workspaces, code);
  }
}
