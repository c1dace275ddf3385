package io.praxisbot.core.access;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;

/**
 * Whom something is about.
 *
 * @param manager the immediate manager at this moment
 */
public record Subject(PersonId person, OrganizationId organization, Optional<PersonId> manager) {}
