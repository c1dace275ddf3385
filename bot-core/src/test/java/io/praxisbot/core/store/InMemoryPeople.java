package io.praxisbot.core.store;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people in memory. */
public final class InMemoryPeople extends InMemoryAggregates<PersonId, Person> implements People {

  private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

  public InMemoryPeople() {
    super(Person::id);
  }

  @Override
  public Optional<Person> byAccount(Account account) {
    return values().stream().filter(person -> person.accounts().contains(account)).findFirst();
  }

  @Override
  public List<Person> byAccounts(Collection<Account> accounts) {
    return accounts.stream().flatMap(account -> byAccount(account).stream()).distinct().toList();
  }

  @Override
  public List<Person> in(OrganizationId organization) {
    return values().stream()
        .filter(person -> person.organization().equals(organization))
        .sorted(Comparator.comparing(Person::name))
        .toList();
  }

  @Override
  public List<Person> admins(OrganizationId organization) {
    return in(organization).stream().filter(Person::admin).toList();
  }

  @Override
  public int count(OrganizationId organization, Enrolment enrolment) {
    return enrolled(organization, enrolment, Integer.MAX_VALUE).size();
  }

  @Override
  public List<Person> enrolled(OrganizationId organization, Enrolment enrolment, int limit) {
    return in(organization).stream()
        .filter(person -> person.enrolment() == enrolment)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Person> off(OrganizationId organization, LocalDate day) {
    return in(organization).stream()
        .filter(person -> person.enrolmentOn(day) == Enrolment.PAUSED)
        .toList();
  }

  @Override
  public List<Person> withEmail(OrganizationId organization, String email) {
    return in(organization).stream()
        .filter(person -> person.profile().flatMap(Profile::email).equals(Optional.of(email)))
        .sorted(Comparator.comparing(Person::id, BY_ID))
        .toList();
  }

  @Override
  public List<Person> after(OrganizationId organization, Optional<PersonId> last, int limit) {
    return in(organization).stream()
        .filter(person -> last.map(id -> BY_ID.compare(person.id(), id) > 0).orElse(true))
        .sorted(Comparator.comparing(Person::id, BY_ID))
        .limit(limit)
        .toList();
  }
}
