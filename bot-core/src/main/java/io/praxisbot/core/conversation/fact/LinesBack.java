package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Trace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who would be whose manager once a table is taken back: an admin may have set a line since that
 * closes a circle with one that was there before.
 */
public final class LinesBack {

  private final Stores stores;
  private final Map<PersonId, Optional<PersonId>> managers = new HashMap<>();

  private LinesBack(Stores stores) {
    this.stores = stores;
  }

  /**
   * Whose lines of a page can't be taken back, for they would come to be above themselves. The
   * pages before it are taken back later; they are looked at only if it depends on them.
   */
  public static Set<PersonId> circling(Stores stores, IntakePage page) {
    LinesBack back = new LinesBack(stores);
    back.take(page);
    if (back.closed(page).isEmpty()) {
      return Set.of();
    }
    for (int before = page.number() - 1; before >= 0; before--) {
      String id = IntakePage.id(page.intake(), before);
      stores.intakePages().find(id).map(Stored::value).ifPresent(back::take);
    }
    return back.kept(page);
  }

  /** One that stays as it is may close a circle with another. */
  private Set<PersonId> kept(IntakePage page) {
    Set<PersonId> kept = new LinkedHashSet<>();
    for (Set<PersonId> more = closed(page); kept.addAll(more); more = closed(page)) {
      page.rows().stream()
          .filter(row -> kept.contains(row.person()))
          .forEach(row -> managers.put(row.person(), after(row)));
    }
    return kept;
  }

  private void take(IntakePage page) {
    List<Row> led = page.rows().stream().filter(row -> after(row).isPresent()).toList();
    stores.reportingLines().findAll(led.stream().map(Row::person).toList()).stream()
        .forEach(line -> managers.putIfAbsent(line.id(), line.manager()));
    led.stream()
        .filter(row -> after(row).equals(managers.get(row.person())))
        .forEach(row -> managers.put(row.person(), before(row)));
  }

  private Set<PersonId> closed(IntakePage page) {
    Set<PersonId> closed = new LinkedHashSet<>();
    for (Row row : page.rows()) {
      if (before(row).isPresent()
          && before(row).equals(managerOf(row.person()))
          && isAboveThemselves(row.person())) {
        closed.add(row.person());
      }
    }
    return closed;
  }

  private boolean isAboveThemselves(PersonId employee) {
    Set<PersonId> seen = new HashSet<>();
    Optional<PersonId> above = managerOf(employee);
    while (above.isPresent() && seen.add(above.get())) {
      if (above.get().equals(employee)) {
        return true;
      }
      above = managerOf(above.get());
    }
    return false;
  }

  private Optional<PersonId> managerOf(PersonId employee) {
    return managers.computeIfAbsent(
        employee,
        id -> stores.reportingLines().find(id).map(Stored::value).flatMap(Reporting::manager));
  }

  private static Optional<PersonId> before(Row row) {
    return row.trace().flatMap(Trace::managerBefore);
  }

  private static Optional<PersonId> after(Row row) {
    return row.trace().flatMap(Trace::managerAfter);
  }
}
