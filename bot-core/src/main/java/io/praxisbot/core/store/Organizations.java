package io.praxisbot.core.store;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;

/** The organizations. */
public interface Organizations extends Aggregates<OrganizationId, Organization> {}
