package io.praxisbot.core.duty;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Intake;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with tables of people, a page of each at a time: each page is a turn of the admin who
 * sent it, so it has one effect whoever hands it over, and however often. Forgets what nobody
 * applied.
 */
public final class Importing implements Duty {

  private static final Logger log = LoggerFactory.getLogger(Importing.class);

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int ROUND = 20;
  private static final int TABLES = 100;

  private final Stores stores;
  private final Engine engine;
  private final DutyWatch watch;
  private final Piecework pieces;

  public Importing(Stores stores, Engine engine, DutyWatch watch) {
    this.stores = stores;
    this.engine = engine;
    this.watch = watch;
    this.pieces = new Piecework(name(), watch);
  }

  @Override
  public String name() {
    return "importing";
  }

  @Override
  public int run(Instant now) {
    return pieces.each(stores.intakes().underWay(TABLES), read -> read.value().id(), this::goOn)
        + pieces.each(
            stores.intakes().passedBefore(now.minus(KEPT), ROUND),
            read -> read.value().id(),
            this::forgotten);
  }

  private boolean goOn(Stored<Intake> read) {
    Intake intake = read.value();
    // A turn that had no effect is used up: once the table was written, it is another one.
    String turn = "import~" + intake.id() + "~" + read.version();
    var unused = engine.due(intake.by(), turn, new Input.Rows(intake.id(), intake.next()));
    return isPast(read) || stays(read);
  }

  /** Something was in the way; so that it is tried again, the table counts as written. */
  private boolean stays(Stored<Intake> read) {
    log.error("{}: {} stays at page {}", name(), read.value().id(), read.value().next());
    watch.failed(name());
    return !stores.intakes().replace(read, read.value());
  }

  private boolean isPast(Stored<Intake> before) {
    return stores
        .intakes()
        .find(before.value().id())
        .filter(now -> now.version() == before.version())
        .isEmpty();
  }

  /**
   * Whoever wants it applied from then on is told that it is gone; its lines go first, so that a
   * crash before the end leaves what leads here again.
   */
  private boolean forgotten(Stored<Intake> read) {
    Intake intake = read.value();
    boolean mine =
        intake.state() == Intake.State.FORGOTTEN
            || stores.intakes().replace(read, intake.forgotten());
    if (mine) {
      stores.intakePages().removeOf(intake.id());
      stores.intakes().remove(intake.id());
    }
    return mine;
  }
}
