package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.fact.LinesBack;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Trace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a page of a table is judged by: everybody whom it names, as they are.
 *
 * @param people by id, those who exist
 * @param managers whoever has one, by employee
 * @param circling whose line can't be taken back, for it would close a circle by now
 */
public record RowFacts(
    Intake intake,
    IntakePage page,
    Map<PersonId, Person> people,
    Map<PersonId, PersonId> managers,
    Set<PersonId> circling) {

  public RowFacts {
    people = Map.copyOf(people);
    managers = Map.copyOf(managers);
    circling = Set.copyOf(circling);
  }

  public static Optional<RowFacts> read(Stores stores, Input.Rows rows) {
    Optional<Intake> intake = stores.intakes().find(rows.intake()).map(Stored::value);
    Optional<IntakePage> page =
        rows.page() == Intake.NO_PAGE
            ? Optional.of(IntakePage.none(rows.intake()))
            : page(stores, rows.intake(), rows.page());
    return intake.flatMap(of -> page.map(lines -> read(stores, of, lines)));
  }

  private static Optional<IntakePage> page(Stores stores, String intake, int number) {
    return stores.intakePages().find(IntakePage.id(intake, number)).map(Stored::value);
  }

  private static RowFacts read(Stores stores, Intake intake, IntakePage page) {
    Set<PersonId> named = new LinkedHashSet<>();
    for (Row row : page.rows()) {
      named.add(row.person());
      row.manager().ifPresent(named::add);
      row.trace().flatMap(Trace::managerBefore).ifPresent(named::add);
    }
    List<PersonId> employees = page.rows().stream().map(Row::person).toList();
    return new RowFacts(
        intake,
        page,
        stores.people().findAll(named).stream()
            .collect(Collectors.toMap(Person::id, Function.identity())),
        stores.reportingLines().findAll(employees).stream()
            .filter(line -> line.manager().isPresent())
            .collect(Collectors.toMap(Reporting::id, line -> line.manager().orElseThrow())),
        intake.state() == Intake.State.UNDOING ? LinesBack.circling(stores, page) : Set.of());
  }

  Optional<Person> person(PersonId id) {
    return Optional.ofNullable(people.get(id));
  }

  Optional<PersonId> managerOf(PersonId employee) {
    return Optional.ofNullable(managers.get(employee));
  }
}
