package io.praxisbot.core.duty;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans anew for everybody whom a changed cadence concerns, some at a time. */
public final class Replanning implements Duty {

  private static final int ROUND = 200;
  private static final Comparator<PersonId> BY_ID = Comparator.comparing(PersonId::value);

  private final Stores stores;
  private final Agenda agenda;
  private final Piecework pieces;

  public Replanning(Stores stores, Agenda agenda, DutyWatch watch) {
    this.stores = stores;
    this.agenda = agenda;
    this.pieces = new Piecework(name(), watch);
  }

  @Override
  public String name() {
    return "replanning";
  }

  @Override
  public int run(Instant now) {
    return stores.replans().any().map(left -> goOn(left, now)).orElse(0);
  }

  /**
   * Whoever can't be planned anew is left behind: what they had planned no longer holds, and is
   * looked at again when it comes due.
   */
  private int goOn(Stored<Replan> left, Instant now) {
    List<PersonId> people = concerned(left.value());
    pieces.each(
        people,
        id -> id,
        id -> {
          agenda.planAnew(id, now);
          return true;
        });
    if (people.size() < ROUND) {
      stores.replans().remove(left.value().id());
    } else {
      stores.replans().replace(left, left.value().upTo(people.get(people.size() - 1)));
    }
    return people.size() + 1;
  }

  /** The next ones in the order of ids. */
  private List<PersonId> concerned(Replan replan) {
    return replan
        .team()
        .map(manager -> team(manager, replan.done()))
        .orElseGet(() -> everybody(replan))
        .toList();
  }

  private Stream<PersonId> team(PersonId manager, Optional<PersonId> last) {
    return Stream.concat(
            Stream.of(manager), stores.reportingLines().under(manager).stream().map(Reporting::id))
        .filter(id -> last.map(done -> BY_ID.compare(id, done) > 0).orElse(true))
        .sorted(BY_ID)
        .limit(ROUND);
  }

  private Stream<PersonId> everybody(Replan replan) {
    return stores.people().after(replan.organization(), replan.done(), ROUND).stream()
        .map(Person::id);
  }
}
