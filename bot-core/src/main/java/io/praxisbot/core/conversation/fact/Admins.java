package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Optional;

/**
 * Who the organization's admins are, for turns that make or unmake one.
 *
 * @param people ordered by name
 * @param claim the one-time code that makes the first one
 * @param set who is one whatever anybody does here
 */
public record Admins(List<Person> people, Optional<String> claim, FirstAdmins set) {

  static final Admins UNREAD = new Admins(List.of(), Optional.empty(), FirstAdmins.none());

  public Admins {
    people = List.copyOf(people);
  }

  public boolean isLast(Person person) {
    return people.stream().allMatch(admin -> admin.id().equals(person.id()));
  }
}
