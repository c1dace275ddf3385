package io.praxisbot.core.duty;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.people.Move;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Aggregates;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Intake;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Brings one organization to another, once an admin of each linked them: its workspaces first, so
 * that nobody new is taken for one of the old; then its people, some at a time and each with all
 * that says whose they are; the person last, so that a crash before leaves them to be found again;
 * then what its admins did, so that it can be taken back there.
 */
public final class Moving implements Duty {

  private static final int ROUND = 100;

  /** Two writers meet now and then; that many in a row is a fault. */
  private static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final Agenda agenda;
  private final Piecework pieces;

  public Moving(Stores stores, Agenda agenda, DutyWatch watch) {
    this.stores = stores;
    this.agenda = agenda;
    this.pieces = new Piecework(name(), watch);
  }

  @Override
  public String name() {
    return "moving";
  }

  @Override
  public int run(Instant now) {
    return stores.moves().all().stream().mapToInt(left -> goOn(left, now)).sum();
  }

  /**
   * Whoever can't be moved is tried again with the next round, and stops neither others nor moves.
   */
  private int goOn(Move move, Instant now) {
    workspaces(move);
    List<Person> people = stores.people().after(move.from(), Optional.empty(), ROUND);
    if (!people.isEmpty()) {
      return pieces.each(people, Person::id, person -> moved(person.id(), move.to(), now));
    }
    int tables = tables(move);
    if (tables > 0 || !stores.intakes().applied(move.from(), 1).isEmpty()) {
      return tables;
    }
    int changes = adminChanges(move);
    if (changes > 0) {
      return changes;
    }
    settings(move);
    stores.moves().remove(move.id());
    return 1;
  }

  /**
   * One that is under way stays until it is through, and so does this move: whom it invites it
   * invites to where it began, and they come over like the others.
   */
  private int tables(Move move) {
    List<Stored<Intake>> through =
        stores.intakes().applied(move.from(), ROUND).stream()
            .filter(read -> !read.value().underWay())
            .toList();
    return pieces.each(
        through,
        read -> read.value().id(),
        read -> stores.intakes().replace(read, read.value().in(move.to())));
  }

  private int adminChanges(Move move) {
    return pieces.each(
        stores.adminChanges().latest(move.from(), ROUND),
        AdminChange::id,
        done -> {
          change(stores.adminChanges(), done.id(), read -> read.in(move.to()));
          return true;
        });
  }

  /** They are known to be of both for a moment, and never of none. */
  private void workspaces(Move move) {
    List<WorkspaceId> coming =
        stores
            .organizations()
            .find(move.from())
            .map(read -> read.value().workspaces())
            .orElse(List.of());
    if (coming.isEmpty()) {
      return;
    }
    change(stores.organizations(), move.to(), to -> with(to, coming));
    coming.forEach(id -> change(stores.workspaces(), id, read -> read.in(move.to())));
    change(stores.organizations(), move.from(), from -> from.having(List.of()));
  }

  private static Organization with(Organization before, List<WorkspaceId> more) {
    Set<WorkspaceId> all = new LinkedHashSet<>(before.workspaces());
    all.addAll(more);
    return before.having(List.copyOf(all));
  }

  private boolean moved(PersonId id, OrganizationId to, Instant now) {
    change(stores.conversations(), id, conversation -> conversation.in(to));
    change(stores.reportingLines(), id, lines -> lines.in(to));
    change(stores.deputyships(), id, deputyship -> deputyship.in(to));
    stores
        .occurrences()
        .of(id)
        .forEach(planned -> change(stores.occurrences(), planned.id(), o -> o.in(to)));
    change(stores.people(), id, person -> person.movedTo(to));
    // What was planned follows the rules that hold there.
    agenda.planAnew(id, now);
    return true;
  }

  /** What was set for a team or a person goes with them; what was set for everybody ends. */
  private void settings(Move move) {
    stores.cadenceSettings().in(move.from()).stream()
        .filter(set -> !set.forAll())
        .forEach(set -> change(stores.cadenceSettings(), set.id(), s -> s.in(move.to())));
  }

  private static <K, T> void change(Aggregates<K, T> aggregates, K id, UnaryOperator<T> how) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Optional<Stored<T>> read = aggregates.find(id);
      Optional<T> next = read.map(Stored::value).map(how);
      if (next.isEmpty()
          || next.get().equals(read.get().value())
          || aggregates.replace(read.get(), next.get())) {
        return;
      }
    }
    throw new IllegalStateException("an aggregate was written by others again and again");
  }
}
