package io.praxisbot.core.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The tenant; everything belongs to exactly one.
 *
 * @param workspaces where its people meet the bot
 * @param claim the one-time code that makes the first admin; empty if there is none to be used
 * @param adminSoughtAt wall time from which it is to be seen whether there is an admin; empty once
 *     there was one, until one is lost
 */
public record Organization(
    OrganizationId id,
    String name,
    List<WorkspaceId> workspaces,
    Optional<String> claim,
    Optional<Instant> adminSoughtAt) {

  public Organization {
    workspaces = List.copyOf(workspaces);
  }

  /** When it is to be seen at once. */
  private static final Instant AT_ONCE = Instant.EPOCH;

  /** One that is to have its first admin. */
  public Organization(OrganizationId id, String name, List<WorkspaceId> workspaces) {
    this(id, name, workspaces, Optional.empty(), Optional.of(AT_ONCE));
  }

  /** The same organization with those workspaces. */
  public Organization having(List<WorkspaceId> those) {
    return new Organization(id, name, those, claim, adminSoughtAt);
  }

  /** The same organization, its first admin to be made by that code, or by none. */
  public Organization claimable(Optional<String> code) {
    return new Organization(id, name, workspaces, code, adminSoughtAt);
  }

  /** The same organization, in which it is to be seen at once whether there is an admin. */
  public Organization seekingAdmin() {
    return seekingAdmin(Optional.of(AT_ONCE));
  }

  /** The same organization, in which that is to be seen then, or needn't be. */
  public Organization seekingAdmin(Optional<Instant> at) {
    return new Organization(id, name, workspaces, claim, at);
  }
}
