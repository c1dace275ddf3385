package io.praxisbot.core.agenda;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Optional;

/**
 * A planning anew of many people, after a cadence changed. It remembers how far it got, so that it
 * goes on after a crash.
 *
 * @param id the change that asked for it
 * @param team only this manager's people and the manager; empty for everybody
 * @param done the last person who is planned anew, in the order of ids; empty at the start
 */
public record Replan(
    String id, OrganizationId organization, Optional<PersonId> team, Optional<PersonId> done) {

  public Replan upTo(PersonId person) {
    return new Replan(id, organization, team, Optional.of(person));
  }
}
