package io.praxisbot.core.duty;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * Hands what has come due to the engine: check-ins, reminders and digests. A claim spares replicas
 * the same work and gives one that failed a rest; that nothing happens twice rests on the turn's
 * id.
 */
public final class OpenDue implements Duty {

  private static final int ROUND = 100;
  private static final Duration CLAIM = Duration.ofSeconds(60);

  private final Stores stores;
  private final Occurrences occurrences;
  private final Agenda agenda;
  private final Engine engine;
  private final InstantSource wall;
  private final Piecework pieces;
  private final Executor hands;

  /** One that does one thing after the other. */
  public OpenDue(Stores stores, Agenda agenda, Engine engine, InstantSource wall, DutyWatch watch) {
    this(stores, agenda, engine, wall, watch, Runnable::run);
  }

  /**
   * @param wall rules how long a claim holds
   * @param hands open some people's at once: most of the time goes by waiting for the database
   */
  public OpenDue(
      Stores stores,
      Agenda agenda,
      Engine engine,
      InstantSource wall,
      DutyWatch watch,
      Executor hands) {
    this.hands = hands;
    this.stores = stores;
    this.occurrences = stores.occurrences();
    this.agenda = agenda;
    this.engine = engine;
    this.wall = wall;
    this.pieces = new Piecework(name(), watch);
  }

  @Override
  public String name() {
    return "open-due";
  }

  @Override
  public int run(Instant now) {
    return pieces.eachByRow(
        occurrences.due(now, wall.instant(), ROUND),
        due -> due.value().person(),
        due -> due.value().id(),
        due -> open(due, now),
        hands);
  }

  @Override
  public Optional<Instant> next(Instant after) {
    return occurrences.nextAfter(after).flatMap(Occurrence::dueAt);
  }

  private boolean open(Stored<Occurrence> due, Instant now) {
    Optional<Stored<Occurrence>> claimed = claim(due);
    claimed.ifPresent(held -> happen(held, now));
    return claimed.isPresent();
  }

  /** Empty if somebody else was faster, or it was planned anew in the meantime. */
  private Optional<Stored<Occurrence>> claim(Stored<Occurrence> due) {
    Occurrence claimed = due.value().claimed(wall.instant().plus(CLAIM));
    return occurrences.replace(due, claimed)
        ? Optional.of(due.followedBy(claimed))
        : Optional.empty();
  }

  private void happen(Stored<Occurrence> due, Instant now) {
    Occurrence planned = due.value();
    Optional<Person> person = stores.people().find(planned.person()).map(Stored::value);
    if (person.isEmpty()) {
      occurrences.replace(due, planned.without());
    } else if (!agenda.postponed(due, person.get(), now)) {
      engine.due(
          planned.person(),
          planned.turnId(),
          new Input.Due(planned.kind(), planned.period(), planned.day()));
      passOn(due, now);
    }
  }

  /**
   * The turn itself plans what follows. If that was lost to another write at the same moment, the
   * occurrence still stands here as it was claimed, and would come due again for ever.
   */
  private void passOn(Stored<Occurrence> due, Instant now) {
    boolean stands =
        occurrences.find(due.value().id()).filter(o -> o.value().equals(due.value())).isPresent();
    if (stands) {
      Occurrence planned = due.value();
      agenda.passed(
          planned.person(), planned.kind(), planned.period(), false, Optional.empty(), now);
    }
  }
}
