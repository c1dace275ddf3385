package io.praxisbot.app;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.agenda.Revision;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.Holding;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.FinishTurns;
import io.praxisbot.core.duty.Forget;
import io.praxisbot.core.duty.Importing;
import io.praxisbot.core.duty.Moving;
import io.praxisbot.core.duty.NewZoneRules;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.duty.ReleaseHeld;
import io.praxisbot.core.duty.Replanning;
import io.praxisbot.core.duty.SendDeliveries;
import io.praxisbot.core.duty.SetAside;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.store.Stores;
import io.praxisbot.scheduler.Tick;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** All duties, and how often each is looked after. */
record Duties(
    Duty finishTurns,
    Duty newZoneRules,
    Duty replanning,
    Duty moving,
    Duty importing,
    Duty openDue,
    Duty setAside,
    Duty releaseHeld,
    Duty send,
    Duty forget,
    List<Duty> ofPlatforms) {

  static Duties of(
      Stores stores,
      Agenda agenda,
      Engine engine,
      Dispatcher dispatcher,
      InstantSource wall,
      DutyWatch watch,
      Executor hands,
      List<Duty> ofPlatforms) {
    return new Duties(
        new FinishTurns(stores, engine, watch),
        new NewZoneRules(stores, Revision.ofZones()),
        new Replanning(stores, agenda, watch),
        new Moving(stores, agenda, watch),
        new Importing(stores, engine, watch),
        new OpenDue(stores, agenda, engine, wall, watch, hands),
        new SetAside(stores.conversations(), engine, watch),
        new ReleaseHeld(new Holding(stores.ledger(), wall)),
        new SendDeliveries(dispatcher),
        new Forget(stores.inbox(), wall),
        List.copyOf(ofPlatforms));
  }

  /** Those that run at each instant that the moved clock stops at; each may feed the next. */
  List<Duty> onTheWay() {
    return List.of(
        finishTurns, importing, replanning, moving, openDue, setAside, releaseHeld, send);
  }

  List<Tick> ticks(Timeline timeline) {
    Stream<Tick> platforms =
        ofPlatforms.stream().map(duty -> new Tick(timeline.resting(duty), Duration.ofSeconds(5)));
    return Stream.concat(core(timeline), platforms).toList();
  }

  private Stream<Tick> core(Timeline timeline) {
    return Stream.of(
        new Tick(timeline.resting(send), Duration.ofSeconds(1)),
        new Tick(timeline.resting(newZoneRules), Duration.ofMinutes(1)),
        new Tick(timeline.resting(replanning), Duration.ofSeconds(2)),
        new Tick(timeline.resting(moving), Duration.ofSeconds(2)),
        new Tick(timeline.resting(importing), Duration.ofSeconds(2)),
        new Tick(timeline.resting(openDue), Duration.ofSeconds(5)),
        new Tick(timeline.resting(finishTurns), Duration.ofSeconds(5)),
        new Tick(timeline.resting(releaseHeld), Duration.ofSeconds(5)),
        new Tick(timeline.resting(setAside), Duration.ofSeconds(30)),
        new Tick(timeline.resting(forget), Duration.ofHours(1)));
  }
}
