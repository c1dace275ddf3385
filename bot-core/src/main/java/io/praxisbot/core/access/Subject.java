package io.praxisbot.core.access;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Whom something is about.
 *
 * @param manager the immediate manager at this moment
 * @param above who is above that manager, at this moment; none if that wasn't looked up
 */
public record Subject(
    PersonId person, OrganizationId organization, Optional<PersonId> manager, Set<PersonId> above) {

  public Subject {
    above = Set.copyOf(above);
  }

  /** Where nothing is to be seen from further up. */
  public Subject(PersonId person, OrganizationId organization, Optional<PersonId> manager) {
    this(person, organization, manager, Set.of());
  }
}
