package io.praxisbot.core.followup.gap;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.Reminding;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Life;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What happens between Ana and whoever leads her, and to the messages that she gets, told in short
 * steps, and what is known of it at the end. She takes part since a Monday morning, under Marta;
 * each step happens an hour after the one before, {@code ask} on the next Thursday at 15:00.
 *
 * <p>{@code days:3} lets days go by. {@code goal:1}, {@code plan:1:2} (behaviour 2 for goal 1),
 * {@code notyet:2}, {@code act:TALKED:NOT_TRIED}: what comes after a colon names or says more. What
 * can't happen as things are doesn't.
 */
final class Tale {

  static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  static final PersonId ANA = new PersonId("ana");
  private static final OrganizationId HERE = new OrganizationId("here");
  static final ZonedDateTime BEGIN = ZonedDateTime.of(2026, 2, 2, 9, 0, 0, 0, LISBON);

  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, CareerGoal> goals = new TreeMap<>();
  private final Map<Integer, BehaviourProposal> proposals = new TreeMap<>();
  private final Map<Integer, Measure> measures = new TreeMap<>();
  private final Map<Integer, FollowUp> followUps = new TreeMap<>();
  private final List<CheckIn> newestFirst = new ArrayList<>();
  private final Set<CheckInId> lost = new HashSet<>();
  private final Set<LocalDate> holidays = new HashSet<>();
  private Optional<Pause> pause = Optional.empty();
  private Optional<Pause> managersPause = Optional.empty();
  private Optional<LocalDate> stalled = Optional.empty();
  private PersonId manager = new PersonId("marta");
  private Instant line = BEGIN.toInstant();
  private ZonedDateTime now = BEGIN;
  private Enrolment enrolment = Enrolment.ACTIVE;
  private Instant part = BEGIN.toInstant();
  private final TreeMap<Instant, Boolean> messages = new TreeMap<>();
  private Optional<Instant> shut = Optional.empty();
  private boolean alone;
  private boolean nowhere;

  /** One step, as it happened. */
  record Event(Instant at, List<String> words) {
    String what() {
      return words.get(0);
    }

    String word(int which) {
      return words.size() > which ? words.get(which) : "";
    }

    int number() {
      return number(1);
    }

    int number(int which) {
      return Integer.parseInt(word(which));
    }
  }

  /** All that happened, in order; only what could. */
  List<Event> events() {
    return events;
  }

  Instant now() {
    return now.toInstant();
  }

  Tale tell(String steps) {
    for (String step : steps.strip().split("\\s+")) {
      step(step);
    }
    return this;
  }

  private void step(String step) {
    List<String> words = List.of(step.split(":"));
    boolean asks = words.get(0).equals("ask");
    now = asks ? nextThursday() : now.plusHours(1);
    Event event = new Event(now(), words);
    if (happens(event)) {
      events.add(event);
    }
  }

  private ZonedDateTime nextThursday() {
    ZonedDateTime then =
        now.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).with(LocalTime.of(15, 0));
    return then.isAfter(now) ? then : then.plusWeeks(1);
  }

  private LocalDate today() {
    return now.toLocalDate();
  }

  private boolean happens(Event e) {
    return switch (e.what()) {
      case "days" -> pass(e.number());
      case "ask" -> ask();
      case "lost" -> !newestFirst.isEmpty() && lost.add(newestFirst.get(0).id());
      case "tried", "partly", "notyet" -> answer(e);
      case "help" -> help(Help.NOW);
      case "nohelp" -> help(Help.NONE);
      case "goal" -> goals.putIfAbsent(e.number(), goal(e.number(), Origin.own())) == null;
      case "propose" -> propose(e.number(), Origin.manager(manager));
      case "programme" -> propose(e.number(), Origin.programme(new PersonId("nadia")));
      case "accept" -> to(e.number(), Goal.State.PROPOSED, Goal.State.ACTIVE);
      case "decline" -> to(e.number(), Goal.State.PROPOSED, Goal.State.LET_GO);
      case "achieve" -> to(e.number(), Goal.State.ACTIVE, Goal.State.ACHIEVED);
      case "drop" -> to(e.number(), Goal.State.ACTIVE, Goal.State.LET_GO);
      case "rest" -> to(e.number(), Goal.State.ACTIVE, Goal.State.PAUSED);
      case "wake" -> to(e.number(), Goal.State.PAUSED, Goal.State.ACTIVE);
      case "due" -> change(e.number(), g -> g.by(Optional.of(today().plusDays(e.number(2)))));
      case "undated" -> change(e.number(), g -> g.by(Optional.empty()));
      case "keep" -> change(e.number(), g -> g.keptFrom(line));
      case "show" -> change(e.number(), g -> g.shownTo(line));
      case "plan" -> plan(e.number(), e.number(2));
      case "renew" -> behave(e.number(), b -> b.planned(plan(), today()));
      case "sit" -> behave(e.number(), b -> b.in(Behaviour.State.HABIT, today()));
      case "letgo" -> behave(e.number(), b -> b.in(Behaviour.State.LET_GO, today()));
      case "suggest" -> suggest(e.number(), e.number(2));
      case "close" -> close(e.number());
      case "measure" -> measure(e);
      case "note" -> read(e.number(), newestFirst.stream().findFirst());
      case "read" -> read(e.number(), Optional.empty());
      case "share" -> measured(e.number(), m -> m.shared(Optional.of(now())));
      case "unshare" -> measured(e.number(), m -> m.shared(Optional.empty()));
      case "unmeasure" -> measured(e.number(), m -> m.in(Measure.State.LET_GO, today()));
      case "stall" -> stall(Optional.of(today()));
      case "unstall" -> stall(Optional.empty());
      case "off" -> off(e);
      case "back" -> back();
      case "manageroff" -> managerOff(e);
      case "sent" -> messages.put(now(), true) == null;
      case "fails" -> messages.put(now(), false) == null;
      case "resent" -> arrives();
      case "shut" -> shut(shut.or(() -> Optional.of(now())));
      case "open" -> shut(Optional.empty());
      case "alone" -> leftAlone();
      case "nowhere", "somewhere" -> where(e.what());
      case "left" -> enrolment(Enrolment.ACTIVE, Enrolment.LEFT);
      case "again" -> enrolment(Enrolment.LEFT, Enrolment.ACTIVE);
      case "holiday" -> holidays.add(today().plusDays(e.number()));
      case "under" -> under(new PersonId(e.word(1)));
      case "act" -> act(e);
      case "undo" -> follow(e.number(), f -> f.undone(now()));
      case "denies" -> said(e.number(), false);
      case "confirms" -> said(e.number(), true);
      case "keeps" -> promised(e.number(), f -> f.kept(now()));
      case "moves" -> promised(e.number(), f -> f.movedTo(today().plusDays(e.number(2))));
      default -> throw new IllegalArgumentException(e.what());
    };
  }

  private boolean enrolment(Enrolment from, Enrolment next) {
    boolean can = enrolment == from;
    part = can ? now() : part;
    enrolment = can ? next : enrolment;
    return can;
  }

  private boolean pass(int days) {
    now = now.plusDays(days);
    return true;
  }

  private boolean ask() {
    if (away()) {
      return false;
    }
    LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (!newestFirst.isEmpty()) {
      newestFirst.set(0, newestFirst.get(0).closedAt(now()));
    }
    List<Attempt> attempts = new ArrayList<>();
    goals.values().stream()
        .filter(g -> g.state() == Goal.State.ACTIVE)
        .forEach(
            g ->
                g.behaviours().stream()
                    .filter(b -> b.asksAgain(lastAsked(b), today()))
                    .forEach(b -> attempts.add(Attempt.asked(g.id(), b.id(), b.plan()))));
    newestFirst.add(
        0, CheckIn.opened(ANA, HERE, new Period(monday, monday.plusWeeks(1)), now(), attempts));
    return true;
  }

  private Optional<LocalDate> lastAsked(Behaviour behaviour) {
    return newestFirst.stream()
        .filter(c -> c.attempt(behaviour.id()).isPresent())
        .map(c -> LocalDate.ofInstant(c.askedAt(), LISBON))
        .findFirst();
  }

  private boolean away() {
    return enrolment == Enrolment.LEFT
        || pause.filter(p -> p.covers(today())).isPresent()
        || holidays.contains(today());
  }

  private boolean answer(Event e) {
    Outcome outcome =
        switch (e.what()) {
          case "tried" -> Outcome.TRIED;
          case "partly" -> Outcome.PARTLY;
          default -> Outcome.NOT_YET;
        };
    BehaviourId behaviour = new BehaviourId("b" + e.number());
    if (newestFirst.isEmpty() || newestFirst.get(0).attempt(behaviour).isEmpty()) {
      return false;
    }
    newestFirst.set(0, newestFirst.get(0).recording(behaviour, outcome, now()));
    return true;
  }

  private boolean help(Help help) {
    if (newestFirst.isEmpty() || !newestFirst.get(0).answered()) {
      return false;
    }
    newestFirst.set(0, newestFirst.get(0).wanting(help));
    return true;
  }

  private CareerGoal goal(int number, Origin origin) {
    Goal.State state = origin.by() == Origin.By.PERSON ? Goal.State.ACTIVE : Goal.State.PROPOSED;
    return new CareerGoal(
        new GoalId("g" + number),
        ANA,
        HERE,
        "goal " + number,
        Optional.empty(),
        Optional.empty(),
        Focus.EXPERIENCE,
        Life.beginning(state, today()),
        origin,
        List.of(),
        List.of(),
        Optional.empty(),
        false);
  }

  private boolean propose(int number, Origin origin) {
    return goals.putIfAbsent(number, goal(number, origin)) == null;
  }

  private boolean to(int number, Goal.State from, Goal.State next) {
    return Optional.ofNullable(goals.get(number))
        .filter(g -> g.state() == from)
        .flatMap(g -> g.to(next, today(), Optional.empty()))
        .map(g -> goals.put(number, g))
        .isPresent();
  }

  private boolean change(int number, UnaryOperator<CareerGoal> change) {
    CareerGoal before = goals.get(number);
    if (before == null || before.state() == Goal.State.PROPOSED) {
      return false;
    }
    goals.put(number, change.apply(before));
    return true;
  }

  private Plan plan() {
    return new Plan("I plan my week", "plan of " + now());
  }

  private boolean plan(int goal, int behaviour) {
    CareerGoal before = goals.get(goal);
    BehaviourId id = new BehaviourId("b" + behaviour);
    if (before == null
        || before.state() != Goal.State.ACTIVE
        || goals.values().stream().anyMatch(g -> g.behaviour(id).isPresent())) {
      return false;
    }
    Behaviour added = new Behaviour(id, plan(), Behaviour.State.ACTIVE, today());
    goals.put(goal, before.with(added));
    return true;
  }

  private boolean behave(int number, UnaryOperator<Behaviour> change) {
    BehaviourId id = new BehaviourId("b" + number);
    Optional<Map.Entry<Integer, CareerGoal>> of =
        goals.entrySet().stream().filter(g -> g.getValue().behaviour(id).isPresent()).findFirst();
    of.ifPresent(g -> g.setValue(g.getValue().changing(id, change)));
    return of.isPresent();
  }

  private boolean suggest(int number, int goal) {
    CareerGoal of = goals.get(goal);
    if (of == null || of.state() != Goal.State.ACTIVE || proposals.containsKey(number)) {
      return false;
    }
    proposals.put(
        number,
        BehaviourProposal.open(
            new BehaviourId("p" + number), of, "try this", Origin.manager(manager), today()));
    return true;
  }

  private boolean close(int number) {
    return proposals.computeIfPresent(number, (n, p) -> p.closed()) != null;
  }

  private boolean measure(Event e) {
    Optional<GoalId> of =
        e.word(3).isEmpty() ? Optional.empty() : Optional.of(new GoalId("g" + e.word(3)));
    Measure measure =
        new Measure(
            new MeasureId("m" + e.number()),
            ANA,
            HERE,
            of,
            "calls",
            Measure.Kind.COUNT,
            Measure.Direction.UP,
            Measure.Rhythm.valueOf(e.word(2)),
            Measure.State.ACTIVE,
            today(),
            List.of());
    return measures.putIfAbsent(e.number(), measure) == null;
  }

  private boolean read(int number, Optional<CheckIn> of) {
    Optional<LocalDate> period = of.map(c -> c.period().start());
    return measured(number, m -> m.with(new Reading(today(), 3, period)));
  }

  private boolean measured(int number, UnaryOperator<Measure> change) {
    return measures.computeIfPresent(number, (n, m) -> change.apply(m)) != null;
  }

  private boolean stall(Optional<LocalDate> since) {
    stalled = since;
    return true;
  }

  private static Pause leave(LocalDate today, Event e) {
    LocalDate from = today.plusDays(e.number());
    Optional<LocalDate> until =
        e.word(2).isEmpty() ? Optional.empty() : Optional.of(from.plusDays(e.number(2)));
    return new Pause(from, until, Optional.empty());
  }

  private boolean off(Event e) {
    pause = Optional.of(leave(today(), e));
    return true;
  }

  private boolean back() {
    pause =
        pause
            .filter(p -> p.from().isBefore(today()))
            .map(p -> new Pause(p.from(), Optional.of(today()), Optional.empty()));
    return true;
  }

  private boolean managerOff(Event e) {
    managersPause = Optional.of(leave(today(), e));
    return true;
  }

  /** The last that was missing arrives after all. */
  private boolean arrives() {
    Optional<Instant> missing =
        messages.descendingMap().entrySet().stream()
            .filter(message -> !message.getValue())
            .map(Map.Entry::getKey)
            .findFirst();
    missing.ifPresent(at -> messages.put(at, true));
    return missing.isPresent();
  }

  private boolean shut(Optional<Instant> since) {
    shut = since;
    return true;
  }

  private boolean leftAlone() {
    alone = true;
    return true;
  }

  private boolean where(String where) {
    nowhere = where.equals("nowhere");
    return true;
  }

  private boolean under(PersonId other) {
    alone = false;
    manager = other;
    line = now();
    managersPause = Optional.empty();
    stalled = Optional.empty();
    return true;
  }

  private boolean act(Event e) {
    FollowUp.Kind kind = FollowUp.Kind.valueOf(e.word(1));
    Optional<LocalDate> by =
        kind == FollowUp.Kind.PROMISED
            ? Optional.of(today().plusDays(e.number(3)))
            : Optional.empty();
    int number = followUps.size() + 1;
    FollowUp done =
        new FollowUp(
            new FollowUpId("f" + number),
            HERE,
            manager,
            ANA,
            GapKind.valueOf(e.word(2)),
            kind,
            now(),
            by,
            Optional.empty());
    Optional<String> subject = Optional.of(e.word(4)).filter(word -> !word.isEmpty());
    followUps.put(number, done.regarding(subject));
    return true;
  }

  private boolean follow(int number, UnaryOperator<FollowUp> change) {
    return followUps.computeIfPresent(number, (n, f) -> change.apply(f)) != null;
  }

  private boolean said(int number, boolean happened) {
    boolean talk = followUps.containsKey(number) && followUps.get(number).talk();
    return talk && follow(number, f -> f.answered(new TalkAnswer(happened, now())));
  }

  private boolean promised(int number, UnaryOperator<FollowUp> change) {
    boolean open = followUps.containsKey(number) && followUps.get(number).promiseOpen();
    return open && follow(number, change);
  }

  /** What Ana's manager may know of her now. */
  Member member() {
    Shown shown = Shown.of(List.copyOf(goals.values()), newestFirst);
    ReportingLine current =
        new ReportingLine(manager, line, Optional.empty(), ReportingLine.SetBy.ADMIN);
    return new Member(
        person(ANA, pause).enrolled(enrolment, part),
        shown,
        followUps.values().stream()
            .filter(f -> f.manager().equals(manager))
            .sorted(Comparator.comparing(FollowUp::at).reversed())
            .toList(),
        current,
        reminding(),
        new Circumstances(
            Proposal.waiting(shown.goals(), proposals.values()).stream()
                .filter(p -> p.isBy(manager))
                .toList(),
            measures.values().stream().filter(m -> m.sharedWith(current)).toList(),
            stalled,
            lost,
            Optional.of(new Lead(person(manager, managersPause), BEGIN.toInstant())),
            Thresholds.DEFAULT));
  }

  /** What Ana knows of herself now. */
  Facts own() {
    return new Facts(
        person(ANA, pause).enrolled(enrolment, part),
        new Shown(List.copyOf(goals.values()), newestFirst, false),
        reminding(),
        Circumstances.NONE);
  }

  /** What an admin may know of her now. */
  List<Gap> adminGaps() {
    Reporting ofBen =
        Reporting.none(new PersonId("ben"), HERE)
            .under(manager, ReportingLine.SetBy.ADMIN, BEGIN.toInstant());
    Reporting ofAna = Reporting.none(ANA, HERE).under(manager, ReportingLine.SetBy.ADMIN, line);
    List<Reporting> lines = List.of(ofBen, alone ? ofAna.ended(now()) : ofAna);
    Person ana =
        person(
                ANA,
                pause,
                Optional.of(
                    new Profile(
                        Optional.empty(), Profile.Kind.MEMBER, Optional.empty(), Optional.empty())))
            .enrolled(enrolment, part);
    return new AdminGaps(lines, person -> Thresholds.DEFAULT, person -> reach())
        .find(List.of(nowhere ? ana.in(ZoneId.of("UTC")) : ana), now());
  }

  private Reach reach() {
    return new Reach(
        shut,
        messages.keySet().stream().filter(at -> !messages.get(at)).toList(),
        messages.descendingKeySet().stream().filter(messages::get).findFirst());
  }

  private Reminding reminding() {
    WorkCalendar calendar =
        new WorkCalendar(
            Workdays.USUAL,
            day -> holidays.contains(day) ? Optional.of("holiday") : Optional.empty(),
            ClosingDays.NONE,
            Optional.empty(),
            Optional.empty());
    return new Reminding(CadenceDefaults.REMINDER, calendar, Optional.empty());
  }

  private static Person person(PersonId id, Optional<Pause> off) {
    return person(id, off, Optional.empty());
  }

  private static Person person(PersonId id, Optional<Pause> off, Optional<Profile> told) {
    return new Person(
        id,
        HERE,
        "Somebody",
        "",
        LISBON,
        Locale.ENGLISH,
        List.of(),
        false,
        Enrolment.ACTIVE,
        BEGIN.toInstant(),
        off,
        told);
  }
}
