package io.praxisbot.core.store;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Optional;

/** The people. An account belongs to one person. */
public interface People extends Aggregates<PersonId, Person> {

  Optional<Person> byAccount(Account account);

  /** Everybody in the organization, ordered by name. */
  List<Person> in(OrganizationId organization);

  /** Who may run the admin commands of the organization, ordered by name. */
  List<Person> admins(OrganizationId organization);

  /** At most so many in the organization, ordered by id: the first ones, or those after that id. */
  List<Person> after(OrganizationId organization, Optional<PersonId> last, int limit);
}
