package io.praxisbot.bench;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Receipt;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.time.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The minute at which everybody is asked, on the product's own parts. */
final class Minute {

  static final List<String> COLUMNS =
      List.of(
          "enrolled",
          "idle tick ms",
          "open one check-in ms",
          "open all s",
          "send one ms",
          "press p50 ms",
          "press worst ms");

  private static final int IDLE_TICKS = 20;
  private static final int PRESSES = 30;
  private static final int MOST_CALLS = 6;

  private final StoreCalls calls = new StoreCalls();
  private final QuietPlatform platform = new QuietPlatform();
  private volatile Instant now;
  private final List<List<String>> told = new ArrayList<>();
  private final int size;
  private final Instant asked;
  private final Duration atMost;
  private final Engine engine;
  private final OpenDue openDue;
  private final Dispatcher dispatcher;

  /**
   * @param before when nobody is due yet
   * @param asked when everybody is
   */
  Minute(Stores unwatched, int size, Instant before, Instant asked, Duration atMost) {
    Stores stores = calls.watching(unwatched);
    SystemClock wall = new SystemClock();
    Agenda agenda = new Agenda(stores);
    this.size = size;
    this.now = before;
    this.asked = asked;
    this.atMost = atMost;
    this.engine = new Engine(stores, agenda, () -> now, wall);
    this.openDue = new OpenDue(stores, agenda, engine, wall, new FailsLoudly());
    this.dispatcher =
        new Dispatcher(
            DeliveryStores.of(stores),
            new Renderer(stores, () -> now),
            List.of(platform),
            wall,
            "bench",
            DeliveryWatch.NOBODY);
  }

  /** One row. */
  List<String> figures() throws Exception {
    Samples idle = new Samples();
    for (int i = 0; i < IDLE_TICKS; i++) {
      idle.time(() -> openDue.run(now));
    }
    tell("an idle tick", IDLE_TICKS);
    now = asked;
    Samples rounds = new Samples();
    int opened = open(rounds);
    tell("opening a check-in", opened);
    Samples sending = new Samples();
    sending.time(dispatcher::sendDue);
    int sent = platform.reached();
    tell("sending a message", sent);
    Samples presses = presses();
    tell("a press, answered", presses.count());
    return row(idle, rounds.sum() / opened, opened, sending.sum() / sent, presses);
  }

  List<List<String>> calls() {
    return List.copyOf(told);
  }

  private int open(Samples rounds) throws Exception {
    int opened = 0;
    while (opened < size && rounds.sum() < atMost.toMillis()) {
      int more = rounds.time(() -> openDue.run(now));
      if (more == 0) {
        throw new IllegalStateException("only " + opened + " of " + size + " were due");
      }
      opened += more;
    }
    return opened;
  }

  private Samples presses() throws Exception {
    Samples presses = new Samples();
    for (int number = 0; number < size && presses.count() < PRESSES; number++) {
      int person = number;
      Optional<Press> press = platform.firstButton(Crowd.user(person)).flatMap(Press::of);
      if (press.isPresent()) {
        presses.time(() -> pressed(person, press.get()));
      }
    }
    return presses;
  }

  private Receipt pressed(int person, Press press) {
    Receipt receipt = engine.receive(Crowd.id(person), "bench-" + person, new Input.Pressed(press));
    if (receipt.deliveries().isEmpty()) {
      throw new IllegalStateException("a press had no answer");
    }
    dispatcher.sendNow(receipt.deliveries());
    return receipt;
  }

  private void tell(String what, int times) {
    told.add(
        List.of(
            "" + size,
            what,
            String.format(Locale.ROOT, "%.1f", (double) calls.count() / times),
            Samples.millis(calls.millis() / times),
            calls.worst(MOST_CALLS, times)));
    calls.clear();
  }

  private List<String> row(
      Samples idle, double openOne, int opened, double sendOne, Samples presses) {
    return List.of(
        "" + size,
        Samples.millis(idle.median()),
        Samples.millis(openOne),
        (opened < size ? "≈ " : "") + String.format(Locale.ROOT, "%.1f", openOne * size / 1000),
        Samples.millis(sendOne),
        Samples.millis(presses.median()),
        Samples.millis(presses.worst()));
  }
}
