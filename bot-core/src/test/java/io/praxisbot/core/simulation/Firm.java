package io.praxisbot.core.simulation;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.CrashingStores;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.FinishTurns;
import io.praxisbot.core.duty.Forget;
import io.praxisbot.core.duty.OpenDue;
import io.praxisbot.core.duty.Replanning;
import io.praxisbot.core.duty.SetAside;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Praxis with real stores, lived through from one due instant to the next; processes of it stop,
 * die and come back. Nothing is sent: what counts is what was to be sent, and when.
 */
final class Firm implements AutoCloseable {

  static final OrganizationId ORGANIZATION = new OrganizationId("firm");
  private static final PersonId ADMIN = new PersonId("admin");

  private final TestDatabase database = TestDatabase.open();
  private final Stores stores = database.stores();
  private final TestClock clock;
  private final Random random;
  final AtomicInteger failures = new AtomicInteger();
  int crashes;
  private Agenda agenda;
  private Engine engine;
  private OpenDue openDue;
  private SetAside setAside;
  private List<Duty> duties;
  private int replans;
  private int words;

  Firm(Instant start, Random random) {
    this.clock = new TestClock(start);
    this.random = random;
    wire(stores);
    stores.people().insert(person(ADMIN, ZoneId.of("Etc/UTC"), Enrolment.NONE, true));
  }

  Instant now() {
    return clock.instant();
  }

  /** Another process, which knows only what is in the database. */
  void restart() {
    wire(stores);
  }

  private void wire(Stores used) {
    DutyWatch watch =
        new DutyWatch() {
          @Override
          public void failed(String duty) {
            failures.incrementAndGet();
          }
        };
    agenda = new Agenda(used);
    engine = new Engine(used, agenda, clock, clock);
    openDue = new OpenDue(used, agenda, engine, clock, watch);
    setAside = new SetAside(used.conversations(), engine, watch);
    duties =
        List.of(
            new FinishTurns(used, engine, watch),
            new Replanning(used, agenda, watch),
            openDue,
            setAside,
            new Forget(used.inbox(), clock));
  }

  /** Everything that falls due on the way happens at its time. */
  void livesUntil(Instant end) {
    settle();
    for (Optional<Instant> next = next(end); next.isPresent(); next = next(end)) {
      sleepsUntil(next.get());
      settle();
    }
    sleepsUntil(end);
    settle();
  }

  /** Time passes, and nothing runs. */
  void sleepsUntil(Instant end) {
    if (end.isAfter(now())) {
      clock.advance(Duration.between(now(), end));
    }
  }

  /** The process dies at one of its next writes; another takes over when its claims are void. */
  void livesDangerouslyUntil(Instant end) {
    wire(new CrashingStores(stores, point()).stores());
    try {
      livesUntil(end);
    } catch (CrashingStores.Crash died) {
      crashes++;
      clock.advance(Duration.ofSeconds(61));
    }
    restart();
    livesUntil(end);
  }

  private CrashingStores.Point point() {
    return new CrashingStores.Point(1 + random.nextInt(60), random.nextBoolean());
  }

  private Optional<Instant> next(Instant end) {
    return openDue
        .next(now())
        .filter(at -> setAside.next(now()).filter(at::isAfter).isEmpty())
        .or(() -> setAside.next(now()))
        .filter(at -> !at.isAfter(end));
  }

  private void settle() {
    while (duties.stream().mapToInt(duty -> duty.run(now())).sum() > 0) {
      // Some have more to do.
    }
  }

  void employs(PersonId id, ZoneId zone, Optional<PersonId> manager, String cue) {
    stores.people().insert(person(id, zone, Enrolment.ACTIVE, false));
    stores.careerGoals().insert(goal(id, cue));
    agenda.planAnew(id, now());
    manager.ifPresent(m -> reports(id, m));
  }

  /** An admin says so, and it is told to those concerned. */
  void reports(PersonId employee, PersonId manager) {
    Input said = new Input.Typed("manager @%s is @%s".formatted(employee, manager));
    engine.receive(ADMIN, "word" + ++words, said);
    Optional<PersonId> now =
        stores.reportingLines().find(employee).flatMap(read -> read.value().manager());
    if (!now.equals(Optional.of(manager))) {
      throw new AssertionError(employee + " does not report to " + manager);
    }
  }

  void moves(PersonId id, ZoneId zone) {
    change(id, person -> person.in(zone));
  }

  void off(PersonId id, Optional<LocalDate> from, Optional<LocalDate> back) {
    change(id, person -> person.off(from.map(day -> new Pause(day, back, Optional.empty()))));
  }

  private void change(PersonId id, UnaryOperator<Person> how) {
    var read = stores.people().find(id).orElseThrow();
    stores.people().replace(read, how.apply(read.value()));
    agenda.planAnew(id, now());
  }

  /** As an admin's or a person's own change does it. */
  void sets(Layer layer, String whom, SettingKind kind, String rule) {
    CadenceSetting setting =
        new CadenceSetting(
            CadenceSetting.idFor(layer, whom, kind), ORGANIZATION, kind, rule, ADMIN, now());
    if (!stores.cadenceSettings().insert(setting)) {
      var read = stores.cadenceSettings().find(setting.id()).orElseThrow();
      stores.cadenceSettings().replace(read, setting);
    }
    if (layer == Layer.PERSON) {
      agenda.planAnew(new PersonId(whom), now());
    } else {
      Optional<PersonId> team =
          layer == Layer.TEAM ? Optional.of(new PersonId(whom)) : Optional.empty();
      stores
          .replans()
          .insert(new Replan("replan" + ++replans, ORGANIZATION, team, Optional.empty()));
    }
  }

  /** Some answer soon, all within two days; so nobody gets fewer messages for their silence. */
  void answers(List<PersonId> people) {
    for (CheckIn open : stores.checkIns().of(people, now().minus(Duration.ofDays(5)))) {
      boolean late = open.askedAt().plus(Duration.ofDays(2)).isBefore(now());
      if (!open.answered() && (late || random.nextInt(3) > 0)) {
        var read = stores.checkIns().find(open.id()).orElseThrow();
        BehaviourId tried = open.attempts().get(0).behaviour();
        stores.checkIns().replace(read, read.value().recording(tried, Outcome.TRIED, now()));
      }
    }
  }

  List<CheckIn> asked(PersonId id) {
    return stores.checkIns().of(List.of(id), Instant.EPOCH).stream()
        .sorted(Comparator.comparing(CheckIn::askedAt))
        .toList();
  }

  List<Written> proactive(PersonId id) {
    return stores.ledger().to(id, Instant.EPOCH).stream()
        .filter(d -> d.proactive() && d.place() == Delivery.Place.NEW)
        .map(
            d ->
                new Written(d.notBefore().orElse(d.createdAt()), d.id().value().startsWith("due~")))
        .sorted(Comparator.comparing(Written::at))
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }

  private Person person(PersonId id, ZoneId zone, Enrolment enrolment, boolean admin) {
    return new Person(
        id,
        ORGANIZATION,
        id.value(),
        "",
        zone,
        Locale.UK,
        List.of(new Account(PlatformName.PLAYGROUND, new WorkspaceId("w"), id.value())),
        admin,
        enrolment,
        now(),
        Optional.empty());
  }

  private CareerGoal goal(PersonId id, String cue) {
    LocalDate since = LocalDate.ofInstant(now(), ZoneId.of("Etc/UTC"));
    Behaviour behaviour =
        new Behaviour(
            new BehaviourId(id + ".try"),
            new Plan(cue, "listen first"),
            Behaviour.State.ACTIVE,
            since);
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
        List.of(behaviour),
        Optional.empty());
  }
}
