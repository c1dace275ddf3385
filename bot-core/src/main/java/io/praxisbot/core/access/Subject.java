package io.praxisbot.core.access;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Whom something is about.
 *
 * @param manager the immediate manager at this moment
 * @param above everybody further up at this moment: the manager's manager, and so on
 */
public record Subject(
    PersonId person, OrganizationId organization, Optional<PersonId> manager, Set<PersonId> above) {

  public Subject {
    above = Set.copyOf(above);
  }
}
