package io.praxisbot.core.duty;

import io.praxisbot.core.conversation.Engine;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Intake;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Goes on with tables of people, a page at a time: each page is a turn of the admin who sent it, so
 * it has one effect whoever hands it over, and however often. Forgets what nobody applied.
 */
public final class Importing implements Duty {

  private static final Duration KEPT = Duration.ofDays(1);
  private static final int ROUND = 20;

  private final Stores stores;
  private final Engine engine;

  public Importing(Stores stores, Engine engine) {
    this.stores = stores;
    this.engine = engine;
  }

  @Override
  public String name() {
    return "importing";
  }

  @Override
  public int run(Instant now) {
    return stores.intakes().underWay().map(this::goOn).orElseGet(() -> forget(now));
  }

  private int goOn(Intake intake) {
    int page = intake.next();
    String step = intake.state().name().toLowerCase(Locale.ROOT);
    String turn = "import~" + intake.id() + "~" + step + "~" + page;
    var unused = engine.due(intake.by(), turn, new Input.Rows(intake.id(), page));
    return isPast(intake) ? 1 : 0;
  }

  /** What can't be gone on with now is looked at again later. */
  private boolean isPast(Intake before) {
    Optional<Intake> after = stores.intakes().find(before.id()).map(Stored::value);
    return after
        .filter(now -> now.state() == before.state() && now.done() == before.done())
        .isEmpty();
  }

  private int forget(Instant now) {
    List<Intake> passed = stores.intakes().passedBefore(now.minus(KEPT), ROUND);
    for (Intake intake : passed) {
      stores.intakePages().removeOf(intake.id());
      stores.intakes().remove(intake.id());
    }
    return passed.size();
  }
}
