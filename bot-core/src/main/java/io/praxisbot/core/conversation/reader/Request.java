package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a request to be somebody's manager is judged by: the lines on the way up from the
 * manager, one by one, for there are few of them however many people there are.
 */
final class Request {
  private final Stores stores;

  Request(Stores stores) {
    this.stores = stores;
  }

  /**
   * The facts for whoever makes a request or answers one.
   *
   * @param employee who made the request that is answered
   * @param asked whom a new request names; everybody is read to find out who that is
   */
  Directory facts(Person me, Optional<PersonId> employee, Optional<PersonRef> asked) {
    List<Person> people =
        asked.isPresent()
            ? stores.people().in(me.organization()).stream().filter(p -> !p.dissolved()).toList()
            : List.of();
    Directory everybody = new Directory(people, List.of(), List.of(), List.of());
    Optional<PersonId> manager =
        asked.isPresent()
            ? Found.of(asked.get(), everybody).person().map(Person::id)
            : Optional.of(me.id());
    Map<PersonId, Reporting> lines = new LinkedHashMap<>();
    employee.flatMap(this::line).ifPresent(line -> lines.put(line.id(), line));
    manager.ifPresent(id -> upwards(id, lines));
    return new Directory(people, List.copyOf(lines.values()), List.of(), List.of());
  }

  private void upwards(PersonId from, Map<PersonId, Reporting> lines) {
    Optional<Reporting> next = line(from);
    while (next.isPresent() && lines.putIfAbsent(next.get().id(), next.get()) == null) {
      next = next.get().manager().flatMap(this::line);
    }
  }

  private Optional<Reporting> line(PersonId employee) {
    return stores.reportingLines().find(employee).map(Stored::value);
  }
}
