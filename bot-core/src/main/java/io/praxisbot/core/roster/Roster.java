package io.praxisbot.core.roster;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Knows who there is. Whoever a platform shows becomes a person, guests and bots included, so that
 * it can be said why they don't take part. What a platform shows of somebody who is known is kept
 * in step by a turn of that person's, for it may move what is planned for them.
 */
public final class Roster {

  /** Two writers meet now and then; that many in a row is a fault. */
  private static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final People people;
  private final Engine engine;
  private final Appointments appointments;
  private final InstantSource business;

  public Roster(Stores stores, Engine engine, FirstAdmins first, InstantSource business) {
    this.stores = stores;
    this.people = stores.people();
    this.engine = engine;
    this.appointments = new Appointments(stores, first);
    this.business = business;
  }

  /**
   * Makes or updates the person whose account a platform shows; safe to repeat, and without a write
   * when nothing changed.
   *
   * @param organization the account's; somebody who is known stays in theirs
   * @return the person as they then are; empty for somebody who is gone and was never known
   */
  public Optional<Person> sight(OrganizationId organization, Sighting seen) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Optional<Stored<Person>> known = known(seen);
      if (known.isPresent()) {
        return Optional.of(updated(known.get(), seen));
      }
      if (seen.deactivated()) {
        return Optional.empty();
      }
      OrganizationId belongs = belongs(seen, organization);
      if (!invited(belongs, seen)) {
        people.insert(appointments.appointed(seen.first(id(seen), belongs, now()), seen));
      }
    }
    throw new IllegalStateException("an account is neither to be found nor to be made");
  }

  /** Its workspace may have come to another organization since whoever asks has read it. */
  private OrganizationId belongs(Sighting seen, OrganizationId told) {
    return stores
        .workspaces()
        .find(seen.account().workspace())
        .map(workspace -> workspace.value().organization())
        .orElse(told);
  }

  /**
   * Whether that is somebody who was invited by their address, and is known by this account from
   * now on. An address that several have, and one of a guest, tells nothing.
   */
  private boolean invited(OrganizationId organization, Sighting seen) {
    if (seen.kind() != Profile.Kind.MEMBER || seen.email().isEmpty()) {
      return false;
    }
    String email = seen.email().get().toLowerCase(Locale.ROOT);
    List<Person> known =
        people.withEmail(organization, email).stream().filter(p -> !p.dissolved()).toList();
    if (known.size() != 1 || !known.get(0).awaited()) {
      return false;
    }
    Stored<Person> read = people.find(known.get(0).id()).orElseThrow();
    engine.due(read.value().id(), Ids.turn(read, seen), new Input.Appeared(seen));
    return people.byAccount(seen.account()).isPresent();
  }

  /** By their account, or by the id that it gave them once, if it left them since. */
  private Optional<Stored<Person>> known(Sighting seen) {
    return people
        .byAccount(seen.account())
        .map(Person::id)
        .or(() -> seen.deactivated() ? Optional.empty() : Optional.of(id(seen)))
        .flatMap(people::find);
  }

  private Person updated(Stored<Person> known, Sighting seen) {
    PersonId id = known.value().id();
    Person after = seen.on(known.value(), now());
    if (!after.equals(known.value())) {
      Optional<Input> redeemed =
          invitation(known.value(), after).map(invited -> new Input.Redeemed(seen, invited));
      engine.due(id, Ids.turn(known, seen), redeemed.orElseGet(() -> new Input.Profiled(seen)));
    }
    appointments.appoint(id, seen);
    return people.find(id).map(Stored::value).orElse(known.value());
  }

  /**
   * Who was invited by the address that somebody is known by from now on; whoever left before isn't
   * brought back by it.
   */
  private Optional<PersonId> invitation(Person before, Person after) {
    boolean here = after.enrolment() == Enrolment.NONE || after.enrolment() == Enrolment.ACTIVE;
    if (!here || !after.belongs()) {
      return Optional.empty();
    }
    List<Person> others =
        email(after)
            .filter(email -> !email(before).equals(Optional.of(email)))
            .map(email -> people.withEmail(after.organization(), email))
            .orElse(List.of())
            .stream()
            .filter(person -> !person.dissolved() && !person.id().equals(after.id()))
            .toList();
    return others.size() == 1
        ? others.stream().filter(Person::awaited).map(Person::id).findFirst()
        : Optional.empty();
  }

  private static Optional<String> email(Person person) {
    return person.profile().flatMap(Profile::email);
  }

  private static PersonId id(Sighting seen) {
    return Ids.person(seen.account());
  }

  private Instant now() {
    return business.instant();
  }
}
