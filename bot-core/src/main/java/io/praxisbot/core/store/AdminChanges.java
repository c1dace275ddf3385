package io.praxisbot.core.store;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.people.OrganizationId;
import java.util.List;

/** What admins changed. */
public interface AdminChanges extends Aggregates<String, AdminChange> {

  /** The latest of an organization, the last one first; those taken back among them. */
  List<AdminChange> latest(OrganizationId organization, int limit);
}
