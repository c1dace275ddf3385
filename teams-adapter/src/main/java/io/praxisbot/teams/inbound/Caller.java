package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;

/**
 * Somebody whom the core knows. Whoever isn't a member of the tenant is told by the core why they
 * can't take part.
 */
record Caller(Account account, Person person) {

  /** Whether they are here as a guest. */
  boolean guest() {
    return person.profile().filter(p -> p.kind() == Profile.Kind.GUEST).isPresent();
  }
}
