package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.IntakePlan;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.change.IntakeChange;
import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Pasted;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Aggregates;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Table;
import io.praxisbot.core.table.TableReader;
import io.praxisbot.core.table.Trouble;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what becomes of tables of people. A table travels through the inbox once; from then on its
 * lines are kept in pages, and everybody else speaks of it by its id.
 */
final class Intaking {

  private final Stores stores;

  Intaking(Stores stores) {
    this.stores = stores;
  }

  /**
   * Applies one change; safe to repeat.
   *
   * @throws Refusal if the table is forgotten
   */
  void apply(String key, IntakeChange change) {
    if (change instanceof IntakeChange.TableBrought c) {
      look(c);
    } else if (change instanceof IntakeChange.IntakeStarted c) {
      start(c, key);
    } else if (change instanceof IntakeChange.PageApplied c) {
      String page = IntakePage.id(c.intake(), c.page());
      Applier.change(stores.intakePages(), page, key, p -> p.traced(c.traces()));
      Applier.change(stores.intakes(), c.intake(), key, i -> i.applied(c.page(), c.left(), c.at()));
    } else if (change instanceof IntakeChange.IntakeUndone c) {
      undo(c, key);
    } else if (change instanceof IntakeChange.PageUndone c) {
      Applier.change(
          stores.intakes(), c.intake(), key, i -> i.takenBack(c.page(), c.left(), c.at()));
    }
  }

  /** The pages first: whoever sees the table finds its lines. */
  private void look(IntakeChange.TableBrought brought) {
    if (stores.intakes().find(brought.intake()).isPresent()) {
      return;
    }
    Table table = table(brought);
    IntakePlan plan =
        IntakePlan.of(
            table, directory(brought.organization()), brought.organization(), brought.at());
    List<IntakePage> pages = IntakePage.of(brought.intake(), plan.rows());
    if (plan.troubles().isEmpty()) {
      pages.forEach(page -> put(stores.intakePages(), page.id(), page));
    }
    stores
        .intakes()
        .insert(
            Intake.looked(
                brought.intake(),
                brought.organization(),
                brought.by(),
                brought.at(),
                plan.troubles().isEmpty() ? plan.counts() : Intake.Counts.NONE,
                plan.troubles().isEmpty() ? pages.size() : 0,
                plan.troubles(),
                table.ignored()));
  }

  /** While a change of its turn is to be applied, what was sent is still in the inbox. */
  private Table table(IntakeChange.TableBrought brought) {
    Input sent =
        stores.inbox().open(brought.by()).stream()
            .filter(turn -> turn.id().equals(brought.turn()))
            .findFirst()
            .map(Turn::input)
            .orElseThrow(() -> new Refusal("gone"));
    return sent instanceof Input.Uploaded uploaded
        ? uploaded.file().table()
        : TableReader.read(Pasted.rows(((Input.Typed) sent).text()));
  }

  /** What an earlier attempt may have left is replaced. */
  private static <T> void put(Aggregates<String, T> aggregates, String id, T value) {
    if (!aggregates.insert(value)) {
      aggregates
          .find(id)
          .filter(stored -> !stored.value().equals(value))
          .ifPresent(stored -> aggregates.replace(stored, value));
    }
  }

  private Directory directory(OrganizationId organization) {
    return new Directory(
        stores.people().in(organization).stream().filter(p -> !p.dissolved()).toList(),
        stores.reportingLines().in(organization),
        List.of(),
        List.of());
  }

  /** It was looked at some time ago: it starts only if nothing stands against it by now either. */
  private void start(IntakeChange.IntakeStarted start, String key) {
    Intake draft =
        stores
            .intakes()
            .find(start.intake())
            .map(Stored::value)
            .filter(i -> i.organization().equals(start.organization()))
            .orElseThrow(() -> new Refusal("gone"));
    if (draft.state() == Intake.State.DRAFT) {
      List<Trouble> since =
          IntakePlan.since(rows(draft), directory(draft.organization()), draft.organization());
      Applier.change(stores.intakes(), start.intake(), key, i -> started(i, since, start.at()));
    } else if (draft.state() == Intake.State.FORGOTTEN) {
      throw new Refusal("gone");
    }
    note(start);
  }

  private static Intake started(Intake now, List<Trouble> since, Instant at) {
    return switch (now.state()) {
      case DRAFT -> since.isEmpty() ? now.started(at) : now.troubled(since);
      case FORGOTTEN -> throw new Refusal("gone");
      case FAULTY, APPLYING, DONE, UNDOING, UNDONE -> now;
    };
  }

  /** Only once it has started; also by whoever comes after a crash in between. */
  private void note(IntakeChange.IntakeStarted start) {
    stores
        .intakes()
        .find(start.intake())
        .filter(read -> read.value().undoable())
        .ifPresent(started -> stores.adminChanges().insert(noted(start)));
  }

  /** All of them, or none: a table without some of its lines would never come to its end. */
  private List<Row> rows(Intake intake) {
    List<Row> rows = new ArrayList<>();
    for (int page = 0; page < intake.pages(); page++) {
      String id = IntakePage.id(intake.id(), page);
      IntakePage found =
          stores.intakePages().find(id).map(Stored::value).orElseThrow(() -> new Refusal("gone"));
      rows.addAll(found.rows());
    }
    return rows;
  }

  private static AdminChange noted(IntakeChange.IntakeStarted start) {
    return new AdminChange(
        start.intake(),
        start.organization(),
        start.by(),
        start.at(),
        "import",
        List.of(new AdminChange.Part.OfImport(start.intake())),
        Optional.empty());
  }

  private void undo(IntakeChange.IntakeUndone undo, String key) {
    Optional<Stored<Intake>> applied =
        stores
            .intakes()
            .find(undo.intake())
            .filter(read -> read.value().organization().equals(undo.organization()))
            .filter(read -> read.value().undoable());
    if (applied.isEmpty()) {
      return;
    }
    if (stores.adminChanges().find(undo.intake()).isPresent()) {
      Applier.change(stores.adminChanges(), undo.intake(), key, c -> c.undone(undo.by()));
    }
    Applier.change(
        stores.intakes(),
        undo.intake(),
        key,
        i -> i.undoable() ? i.undoing(undo.by(), undo.at()) : i);
  }
}
