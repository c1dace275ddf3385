package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.People;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * People, with the keys of their accounts as a field of its own that is unique over all of them.
 */
final class MongoPeople extends MongoAggregates<PersonId, Person> implements People {
  static final String ACCOUNT_KEYS = "accountKeys";
  static final String EMAIL = "profile.email";

  MongoPeople(Documents<Person> documents) {
    super(documents);
  }

  /** Nobody's accounts leave no field: an empty array would be a value like any other. */
  @Override
  void mark(Person person, Document document) {
    List<Object> keys = documents().values(person.accounts().stream().map(Account::key).toList());
    if (!keys.isEmpty()) {
      document.append(ACCOUNT_KEYS, keys);
    }
  }

  @Override
  public Optional<Person> byAccount(Account account) {
    Object key = documents().value(account.key());
    return documents().first(documents().collection().find(new Document(ACCOUNT_KEYS, key)));
  }

  @Override
  public List<Person> byAccounts(Collection<Account> accounts) {
    List<Object> keys = documents().values(accounts.stream().map(Account::key).toList());
    return documents().list(Filters.in(ACCOUNT_KEYS, keys), ascending("_id"));
  }

  @Override
  public List<Person> in(OrganizationId organization) {
    return documents()
        .list(eq("organization", documents().value(organization)), ascending("name", "_id"));
  }

  @Override
  public List<Person> admins(OrganizationId organization) {
    Bson all = eq("organization", documents().value(organization));
    return documents().list(and(all, eq("admin", true)), ascending("name", "_id"));
  }

  @Override
  public int count(OrganizationId organization, Enrolment enrolment) {
    return Math.toIntExact(documents().collection().countDocuments(like(organization, enrolment)));
  }

  @Override
  public List<Person> enrolled(OrganizationId organization, Enrolment enrolment, int limit) {
    return documents().list(like(organization, enrolment), ascending("name", "_id"), limit);
  }

  @Override
  public List<Person> off(OrganizationId organization, LocalDate day) {
    Object today = documents().value(day);
    Bson open = or(exists("pause.until", false), gt("pause.until", today));
    Bson off = and(like(organization, Enrolment.ACTIVE), lte("pause.from", today), open);
    return documents().list(off, ascending("name", "_id"));
  }

  @Override
  public List<Person> withEmail(OrganizationId organization, String email) {
    Bson all = eq("organization", documents().value(organization));
    return documents().list(and(all, eq(EMAIL, documents().value(email))), ascending("_id"));
  }

  private Bson like(OrganizationId organization, Enrolment enrolment) {
    return and(
        eq("organization", documents().value(organization)),
        eq("enrolment", documents().value(enrolment)));
  }

  @Override
  public List<Person> after(OrganizationId organization, Optional<PersonId> last, int limit) {
    Bson all = eq("organization", documents().value(organization));
    Bson left = last.map(id -> and(all, gt("_id", documents().value(id)))).orElse(all);
    return documents().list(left, ascending("_id"), limit);
  }
}
