package io.praxisbot.core.roster;

import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.util.Optional;

/**
 * Makes admins of those members who are it without being told so by another admin: whom the setting
 * names, always; and who installed the bot, as long as there is no other.
 */
final class Appointments {

  private static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final FirstAdmins first;

  Appointments(Stores stores, FirstAdmins first) {
    this.stores = stores;
    this.first = first;
  }

  /** Somebody new, as an admin if they are to be one. */
  Person appointed(Person fresh, Sighting seen) {
    return due(fresh, seen) ? fresh.administering(true) : fresh;
  }

  /** Somebody known becomes an admin if they are to be one and aren't. */
  void appoint(PersonId id, Sighting seen) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Optional<Stored<Person>> read = stores.people().find(id);
      if (read.filter(person -> due(person.value(), seen)).isEmpty()
          || stores.people().replace(read.get(), read.get().value().administering(true))) {
        return;
      }
    }
    throw new IllegalStateException("a person was written by others again and again: " + id);
  }

  private boolean due(Person person, Sighting seen) {
    return !person.admin()
        && person.belongs()
        && !seen.deactivated()
        && (first.names(person) || isFounder(person, seen));
  }

  private boolean isFounder(Person person, Sighting seen) {
    return stores
            .workspaces()
            .find(seen.account().workspace())
            .map(Stored::value)
            .filter(workspace -> workspace.organization().equals(person.organization()))
            .flatMap(Workspace::installedBy)
            .filter(seen.account().user()::equals)
            .isPresent()
        && stores.people().admins(person.organization()).stream().noneMatch(Person::administers);
  }
}
