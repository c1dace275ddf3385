package io.praxisbot.core.conversation;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.Holding;
import io.praxisbot.core.duty.Advance;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.FinishTurns;
import io.praxisbot.core.duty.Importing;
import io.praxisbot.core.duty.Moving;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.duty.ReleaseHeld;
import io.praxisbot.core.duty.Replanning;
import io.praxisbot.core.duty.SendDeliveries;
import io.praxisbot.core.duty.SetAside;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.BusinessClock;
import io.praxisbot.core.time.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Everything but the platform, on a real database: a test has people talk with the bot and moves
 * the clock. What a test reads is what people see.
 */
public final class Rehearsal implements AutoCloseable {

  /** Monday 16 November 2026, 08:00 UTC. */
  public static final Instant START = Instant.parse("2026-11-16T08:00:00Z");

  static final OrganizationId ORGANIZATION = new OrganizationId("o-test");
  static final WorkspaceId WORKSPACE = new WorkspaceId("w-test");

  private final TestDatabase database;
  final MongoStores stores;
  final TestClock wall = new TestClock(START);
  final BusinessClock business;
  final Stage stage = new Stage(PlatformName.PLAYGROUND);
  final Stage slack = new Stage(PlatformName.SLACK);
  final Stage teams = new Stage(PlatformName.TEAMS);
  private Engine engine;
  private Dispatcher dispatcher;
  private Renderer renderer;
  private Timeline timeline;
  private Roster roster;
  private int events;

  private Rehearsal(TestDatabase database) {
    this.database = database;
    this.stores = database.stores();
    this.business = new BusinessClock(wall, stores.clockOffset());
    restart();
    stores.organizations().insert(new Organization(ORGANIZATION, "Test", List.of(WORKSPACE)));
  }

  public static Rehearsal begin() {
    return new Rehearsal(TestDatabase.open());
  }

  /** On files, where another process was before or comes after. */
  static Rehearsal on(Path folder) {
    return new Rehearsal(TestDatabase.onFiles(folder));
  }

  /** The next event id of the platform; the same ones in each run, so that runs can be compared. */
  String event() {
    return "event" + ++events;
  }

  /** Time passes on every clock, and the duties tick. */
  void elapses(Duration time) {
    wall.advance(time);
    timeline.advanceTo(business.instant().plusSeconds(1));
  }

  /** The process stops and another starts on the same database; nothing in memory is kept. */
  public void restart() {
    wire(stores);
  }

  /** As {@link #restart()}, on stores that a test has tampered with. */
  void wire(Stores used) {
    Agenda agenda = new Agenda(used);
    FirstAdmins first = FirstAdmins.of("boss, chief, w-test/lead, w-other/far");
    engine = new Engine(used, agenda, first, business, wall, new Random(1));
    renderer = new Renderer(used, business);
    roster = new Roster(used, engine, first, business);
    dispatcher =
        new Dispatcher(
            DeliveryStores.of(used),
            renderer,
            List.of(stage, slack, teams),
            wall,
            "replica",
            DeliveryWatch.NOBODY);
    List<Duty> duties =
        List.of(
            new FinishTurns(used, engine, DutyWatch.NOBODY),
            new Importing(used, engine, DutyWatch.NOBODY),
            new Replanning(used, agenda, DutyWatch.NOBODY),
            new Moving(used, agenda, DutyWatch.NOBODY),
            new OpenDue(used, agenda, engine, wall, DutyWatch.NOBODY),
            new SetAside(used.conversations(), engine, DutyWatch.NOBODY),
            new ReleaseHeld(new Holding(used.ledger(), wall)),
            new SendDeliveries(dispatcher));
    timeline = new Timeline(used, business, wall, duties);
  }

  /** Somebody whom the workspace knows, and nothing more. */
  public Actor somebody(String name, String zone) {
    return somebody(name, zone, false);
  }

  public Actor admin(String name, String zone) {
    return somebody(name, zone, true);
  }

  private Actor somebody(String name, String zone, boolean admin) {
    PersonId id = new PersonId("p-" + name.toLowerCase(Locale.ROOT).split(" ")[0]);
    Account account =
        new Account(
            PlatformName.PLAYGROUND, WORKSPACE, name.toLowerCase(Locale.ROOT).split(" ")[0]);
    stores
        .people()
        .insert(
            new Person(
                id,
                ORGANIZATION,
                name,
                "",
                ZoneId.of(zone),
                Locale.ENGLISH,
                List.of(account),
                admin,
                Enrolment.NONE,
                START,
                Optional.empty()));
    return new Actor(this, id, account);
  }

  /** The platform shows somebody. */
  public Optional<Actor> shows(Sighting seen) {
    return roster
        .sight(ORGANIZATION, seen)
        .map(person -> new Actor(this, person.id(), person.accounts().get(0)));
  }

  Roster roster() {
    return roster;
  }

  /** Somebody reports to a manager from now on, as if an admin had said so. */
  public void reports(Actor employee, Actor manager) {
    stores
        .reportingLines()
        .insert(
            new Reporting(
                employee.id(),
                ORGANIZATION,
                Optional.of(
                    new ReportingLine(
                        manager.id(),
                        business.instant(),
                        Optional.empty(),
                        ReportingLine.SetBy.ADMIN)),
                Optional.empty(),
                List.of()));
    new Agenda(stores).planAnew(manager.id(), business.instant());
  }

  /** Something about the cadence is set for everybody, as if that admin had said so. */
  void sets(SettingKind kind, String rule, Actor admin) {
    String id = CadenceSetting.idFor(Layer.ORGANIZATION, ORGANIZATION.value(), kind);
    Instant now = business.instant();
    stores
        .cadenceSettings()
        .insert(new CadenceSetting(id, ORGANIZATION, kind, rule, admin.id(), now));
    stores.people().in(ORGANIZATION).forEach(p -> new Agenda(stores).planAnew(p.id(), now));
  }

  /** Time passes, and everything that falls due on the way happens at its time. */
  public void at(String localTime, String zone) {
    Instant target = LocalDateTime.parse(localTime).atZone(ZoneId.of(zone)).toInstant();
    Advance reached = timeline.advanceTo(target);
    if (!(reached instanceof Advance.Reached)) {
      throw new AssertionError("time did not get there: " + reached);
    }
  }

  /** What others left unfinished is finished, and what is due is sent. */
  public void settle() {
    Stream.of(stage, slack, teams)
        .flatMap(s -> s.known().stream())
        .flatMap(account -> stores.people().byAccount(account).stream())
        .forEach(person -> engine.finish(person.id()));
    while (dispatcher.sendDue() > 0) {
      // Sends on until nothing is due.
    }
  }

  Receipt take(PersonId person, String event, Input input) {
    return take(person, event, input, Optional.empty());
  }

  Receipt take(PersonId person, String event, Input input, Optional<Aside> aside) {
    return sent(engine.receive(person, event, input, aside));
  }

  /** As an adapter does it: the person is whoever has the account by now. */
  Receipt take(Account from, PersonId known, String event, Input input) {
    PersonId person = stores.people().byAccount(from).map(Person::id).orElse(known);
    return sent(engine.receive(person, event, input, Optional.empty(), from));
  }

  Stage stage(Account account) {
    return switch (account.platform()) {
      case SLACK -> slack;
      case TEAMS -> teams;
      case PLAYGROUND -> stage;
    };
  }

  /** A member whom a platform shows in an organization of its own or of others. */
  Actor member(OrganizationId organization, Account account, String name, Optional<String> email) {
    Sighting seen =
        new Sighting(
            account,
            name,
            "",
            Optional.of(ZoneId.of("Europe/Lisbon")),
            Optional.of(Locale.ENGLISH),
            email,
            Profile.Kind.MEMBER,
            false);
    Person person = roster.sight(organization, seen).orElseThrow();
    return new Actor(this, person.id(), account);
  }

  Receipt takeEarly(PersonId person, String event, Input.Edited edit) {
    return sent(engine.receiveEarly(person, event, edit));
  }

  private Receipt sent(Receipt receipt) {
    dispatcher.sendNow(receipt.deliveries());
    while (dispatcher.sendDue() > 0) {
      // What was said to others goes out too.
    }
    return receipt;
  }

  Engine engine() {
    return engine;
  }

  Renderer renderer() {
    return renderer;
  }

  @Override
  public void close() {
    database.close();
  }
}
