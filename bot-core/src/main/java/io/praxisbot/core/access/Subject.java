package io.praxisbot.core.access;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;
import java.util.Set;

/**
 * Whom something is about.
 *
 * @param manager the immediate manager at this moment
 * @param deputies who stands in for that manager at this moment; none if that wasn't looked up
 * @param above who is above that manager, at this moment; none if that wasn't looked up
 */
public record Subject(
    PersonId person,
    OrganizationId organization,
    Optional<PersonId> manager,
    Set<PersonId> deputies,
    Set<PersonId> above) {

  public Subject {
    deputies = Set.copyOf(deputies);
    above = Set.copyOf(above);
  }

  /** Where nobody stands in. */
  public Subject(
      PersonId person,
      OrganizationId organization,
      Optional<PersonId> manager,
      Set<PersonId> above) {
    this(person, organization, manager, Set.of(), above);
  }

  /** Where nothing is to be seen from further up, either. */
  public Subject(PersonId person, OrganizationId organization, Optional<PersonId> manager) {
    this(person, organization, manager, Set.of());
  }
}
