package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is whose manager, as it would be. */
public final class Lines {

  private final Map<PersonId, PersonId> managers = new HashMap<>();

  public Lines(List<Reporting> current) {
    current.forEach(line -> line.manager().ifPresent(m -> managers.put(line.id(), m)));
  }

  public Optional<PersonId> of(PersonId employee) {
    return Optional.ofNullable(managers.get(employee));
  }

  public void put(PersonId employee, PersonId manager) {
    managers.put(employee, manager);
  }

  /** Each circle that one of these is in, once; looks at everybody once, however many they are. */
  public List<List<PersonId>> circles(Collection<PersonId> from) {
    List<List<PersonId>> circles = new ArrayList<>();
    Set<PersonId> seen = new HashSet<>();
    for (PersonId start : from) {
      List<PersonId> way = new ArrayList<>();
      Optional<PersonId> next = Optional.of(start);
      while (next.isPresent() && seen.add(next.get())) {
        way.add(next.get());
        next = of(next.get());
      }
      int back = next.map(way::indexOf).orElse(-1);
      if (back >= 0) {
        circles.add(List.copyOf(way.subList(back, way.size())));
      }
    }
    return circles;
  }
}
