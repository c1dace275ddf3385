package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds people as {@link Found} does, for whoever looks up thousands: it only looks at those who
 * could be meant.
 */
final class Index {

  private final Map<String, Set<Person>> called = new HashMap<>();
  private final Map<PersonId, Person> known = new HashMap<>();

  Index(List<Person> people) {
    people.forEach(this::add);
  }

  private void add(Person person) {
    known.put(person.id(), person);
    add(Found.plain(person.name()), person);
    add(Found.plain(person.firstName()), person);
    person.profile().flatMap(Profile::email).ifPresent(email -> add(email, person));
    person.accounts().stream().map(Account::user).forEach(user -> add(lower(user), person));
  }

  private void add(String key, Person person) {
    called.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(person);
  }

  Optional<Person> person(PersonId id) {
    return Optional.ofNullable(known.get(id));
  }

  Found find(PersonRef ref) {
    Set<Person> fitting = new LinkedHashSet<>();
    ref.platformId().ifPresent(user -> fitting.addAll(those(lower(user))));
    fitting.addAll(those(Found.plain(ref.label())));
    fitting.addAll(those(lower(ref.label())));
    return Found.of(ref, new Directory(List.copyOf(fitting), List.of(), List.of(), List.of()));
  }

  private Set<Person> those(String key) {
    return called.getOrDefault(key, Set.of());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
