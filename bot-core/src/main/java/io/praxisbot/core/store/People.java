package io.praxisbot.core.store;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The people. An account belongs to one person. */
public interface People extends Aggregates<PersonId, Person> {

  Optional<Person> byAccount(Account account);

  /** Those whose the accounts are, ordered by id; each once. */
  List<Person> byAccounts(Collection<Account> accounts);

  /** Everybody in the organization, ordered by name. */
  List<Person> in(OrganizationId organization);

  /** Who may run the admin commands of the organization, ordered by name. */
  List<Person> admins(OrganizationId organization);

  /** How many in the organization are enrolled like that; counted over an index. */
  int count(OrganizationId organization, Enrolment enrolment);

  /** At most so many in the organization who are enrolled like that, ordered by name. */
  List<Person> enrolled(OrganizationId organization, Enrolment enrolment, int limit);

  /** Those who take part and are off on that day, ordered by name. */
  List<Person> off(OrganizationId organization, LocalDate day);

  /**
   * Everybody in the organization with exactly that address, ordered by id.
   *
   * @param email in lower case
   */
  List<Person> withEmail(OrganizationId organization, String email);

  /** At most so many in the organization, ordered by id: the first ones, or those after that id. */
  List<Person> after(OrganizationId organization, Optional<PersonId> last, int limit);
}
