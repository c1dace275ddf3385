package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Sighting;
import java.util.Optional;

/** Makes or updates the person of a sighting, as the roster does. */
public interface Book {

  /** The person as they then are; empty for somebody who is gone and was never known. */
  Optional<Person> sight(OrganizationId organization, Sighting seen);
}
