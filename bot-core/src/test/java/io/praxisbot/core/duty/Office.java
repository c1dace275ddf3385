package io.praxisbot.core.duty;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.Holding;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.BusinessClock;
import io.praxisbot.core.time.TestClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A small organization with everything real but the platform. Both clocks stand still. */
final class Office implements AutoCloseable {

  static final OrganizationId ORGANIZATION = new OrganizationId("office");

  /** A Monday. */
  static final Instant MONDAY = Instant.parse("2026-11-23T00:30:00Z");

  final TestDatabase database = TestDatabase.open();
  final MongoStores stores = database.stores();
  final TestClock wall = new TestClock(MONDAY);
  final BusinessClock business = new BusinessClock(wall, stores.clockOffset());
  final Agenda agenda = new Agenda(stores);
  final Engine engine = new Engine(stores, agenda, business, wall);
  final Dispatcher dispatcher =
      new Dispatcher(
          DeliveryStores.of(stores),
          (delivery, to) ->
              Optional.of(new Message(List.of(new Block.Paragraph(Rich.plain(delivery.view()))))),
          List.of(new Everywhere()),
          wall,
          "office",
          DeliveryWatch.NOBODY);
  final AtomicInteger failures = new AtomicInteger();
  final DutyWatch watch =
      new DutyWatch() {
        @Override
        public void failed(String duty) {
          failures.incrementAndGet();
        }
      };

  OpenDue openDue() {
    return new OpenDue(stores, agenda, engine, wall, watch);
  }

  List<Duty> duties() {
    return List.of(
        new FinishTurns(stores, engine, watch),
        new Replanning(stores, agenda, watch),
        openDue(),
        new SetAside(stores.conversations(), engine, watch),
        new ReleaseHeld(new Holding(stores.ledger(), wall)),
        new SendDeliveries(dispatcher));
  }

  /** Somebody active with a goal and a plan, whose check-ins are planned. */
  PersonId employs(String name, String zone) {
    PersonId id = new PersonId(name);
    stores.people().insert(person(id, ZoneId.of(zone)));
    stores.careerGoals().insert(goal(id));
    agenda.planAnew(id, business.instant());
    return id;
  }

  void moves(PersonId id, String zone) {
    var read = stores.people().find(id).orElseThrow();
    stores.people().replace(read, read.value().in(ZoneId.of(zone)));
  }

  /** Sets it without planning anything anew, as if that were still to come. */
  void asksOn(DayOfWeek day, LocalTime time) {
    sets(SettingKind.CHECK_IN, new Cadence(Weekly.on(day), time).notation());
  }

  /** The same for anything that can be set. */
  void sets(SettingKind kind, String rule) {
    stores
        .cadenceSettings()
        .insert(
            new CadenceSetting(
                CadenceSetting.idFor(CadenceSetting.Layer.ORGANIZATION, ORGANIZATION.value(), kind),
                ORGANIZATION,
                kind,
                rule,
                new PersonId("admin"),
                business.instant()));
  }

  Occurrence checkIn(PersonId id) {
    return stores
        .occurrences()
        .find(Occurrence.idFor(id, OccurrenceKind.CHECK_IN))
        .orElseThrow()
        .value();
  }

  void isNow(String instant) {
    business.advanceTo(Instant.parse(instant));
  }

  /** What the person was sent of that view, and when. */
  List<Instant> got(PersonId id, String view) {
    return stores.ledger().to(id, Instant.EPOCH).stream()
        .filter(d -> d.view().equals(view) && d.place() == Delivery.Place.NEW)
        .map(Delivery::createdAt)
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }

  private static Person person(PersonId id, ZoneId zone) {
    return new Person(
        id,
        ORGANIZATION,
        id.value(),
        "",
        zone,
        Locale.UK,
        List.of(new Account(PlatformName.PLAYGROUND, new WorkspaceId("w"), id.value())),
        false,
        Enrolment.ACTIVE,
        MONDAY,
        Optional.empty());
  }

  private static CareerGoal goal(PersonId id) {
    var since = MONDAY.atZone(ZoneId.of("Europe/Berlin")).toLocalDate();
    return new CareerGoal(
        new GoalId(id + ".goal"),
        id,
        ORGANIZATION,
        "lead a project",
        Optional.empty(),
        Optional.empty(),
        Focus.EXPERIENCE,
        Goal.State.ACTIVE,
        since,
        List.of(
            new Behaviour(
                new BehaviourId(id + ".try"),
                new Plan("somebody asks", "listen first"),
                Behaviour.State.ACTIVE,
                since)),
        Optional.empty());
  }

  private static final class Everywhere implements Platform {
    @Override
    public PlatformName name() {
      return PlatformName.PLAYGROUND;
    }

    @Override
    public Outcome post(Account to, DeliveryKey key, Message message) {
      return new Outcome.Delivered(new PostRef(to, "c", key.value()));
    }

    @Override
    public Outcome update(PostRef ref, DeliveryKey key, Message message) {
      return new Outcome.Delivered(ref);
    }

    @Override
    public Lookup find(Account to, DeliveryKey key) {
      return new Lookup.Absent();
    }
  }
}
