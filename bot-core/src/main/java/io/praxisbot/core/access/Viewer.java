package io.praxisbot.core.access;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;

/**
 * Who wants to see something.
 *
 * @param admin whether they may run the admin commands; gives no sight of goals
 */
public record Viewer(PersonId person, OrganizationId organization, boolean admin) {}
