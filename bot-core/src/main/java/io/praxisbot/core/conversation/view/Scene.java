package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.access.AccessPolicy;
import io.praxisbot.core.access.Content;
import io.praxisbot.core.access.Subject;
import io.praxisbot.core.access.Viewer;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.fact.Bounds;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Texts;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who reads a message, when, and what they may see. All reading of other people's content goes
 * through here, and so through the policy.
 */
final class Scene {

  private static final AccessPolicy POLICY = new AccessPolicy();
  private static final int LATEST = 10;

  private final Stores stores;
  private final Person reader;
  private final Map<String, String> args;
  private final Instant now;
  private final Texts texts;

  Scene(Stores stores, Person reader, Map<String, String> args, Instant now) {
    this.stores = stores;
    this.reader = reader;
    this.args = Map.copyOf(args);
    this.now = now;
    this.texts = new Texts(reader.locale());
  }

  Stores stores() {
    return stores;
  }

  Person reader() {
    return reader;
  }

  Instant now() {
    return now;
  }

  Texts texts() {
    return texts;
  }

  Dates dates() {
    return new Dates(texts, now);
  }

  /** The delivery's argument; empty if it has none of that name. */
  String arg(String name) {
    return args.getOrDefault(name, "");
  }

  boolean has(String name) {
    return !arg(name).isEmpty();
  }

  Map<String, String> args() {
    return args;
  }

  /** Whether the reader may see that of a team's member, whose line was just read. */
  boolean sees(Content content, Member member) {
    PersonId manager = member.line().manager();
    Map<PersonId, PersonId> deputies =
        member.deputy().map(deputy -> Map.of(manager, deputy)).orElse(Map.of());
    return sees(content, member.person(), Optional.of(manager), deputies);
  }

  /** Whether the reader may see a point of what that one and their manager talk about. */
  boolean sees(Point point, Person employee, Optional<PersonId> manager) {
    boolean agenda = sees(Content.AGENDA, employee, manager, Map.of());
    return agenda
        && (point.shared()
            || POLICY.sees(
                viewer(),
                Content.OWN_POINTS,
                new Subject(point.by(), reader.organization(), Optional.empty())));
  }

  /** Whether the reader may see that of somebody of their organization who was under these. */
  boolean sees(Content content, PersonId subject, Optional<PersonId> manager, Set<PersonId> above) {
    return POLICY.sees(
        viewer(), content, new Subject(subject, reader.organization(), manager, above));
  }

  /**
   * Those of whom the reader may see that, at this moment, as their manager or in the manager's
   * place; three queries, however many they are.
   */
  Map<PersonId, Person> seen(Content content, Collection<PersonId> ids) {
    Map<PersonId, PersonId> managers = new HashMap<>();
    for (Reporting reporting : stores.reportingLines().findAll(ids)) {
      reporting.manager().ifPresent(manager -> managers.put(reporting.id(), manager));
    }
    Map<PersonId, PersonId> deputies = new HashMap<>();
    for (Deputyship of : stores.deputyships().findAll(Set.copyOf(managers.values()))) {
      of.acting(now).ifPresent(deputy -> deputies.put(of.id(), deputy));
    }
    return stores.people().findAll(ids).stream()
        .filter(p -> sees(content, p, Optional.ofNullable(managers.get(p.id())), deputies))
        .collect(toMap(Person::id, p -> p));
  }

  private boolean sees(
      Content content,
      Person subject,
      Optional<PersonId> manager,
      Map<PersonId, PersonId> deputies) {
    Set<PersonId> standIn =
        manager.flatMap(m -> Optional.ofNullable(deputies.get(m))).stream().collect(toSet());
    return POLICY.sees(
        viewer(),
        content,
        new Subject(subject.id(), subject.organization(), manager, standIn, Set.of()));
  }

  /** Whether the reader, who is above that one's manager, may see that of them. */
  boolean seesFromAbove(Content content, Person subject, PersonId manager) {
    return POLICY.sees(
        viewer(),
        content,
        new Subject(
            subject.id(), subject.organization(), Optional.of(manager), Set.of(reader.id())));
  }

  /** Whether that one was the reader's manager when they did something, or stood in for them. */
  boolean wasLedBy(PersonId other, Instant then) {
    return managerOf(reader.id())
        .filter(
            manager ->
                manager.equals(other)
                    || stores
                        .deputyships()
                        .find(manager)
                        .filter(d -> d.value().stoodIn(other, then))
                        .isPresent())
        .isPresent();
  }

  /** Whether the reader is an admin at this moment. */
  boolean administers() {
    return POLICY.administers(viewer(), reader.organization());
  }

  private Viewer viewer() {
    return new Viewer(reader.id(), reader.organization(), reader.administers());
  }

  /** The reader's own line. */
  Optional<ReportingLine> line() {
    return stores.reportingLines().find(reader.id()).map(Stored::value).flatMap(Reporting::current);
  }

  Optional<PersonId> managerOf(PersonId employee) {
    return stores.reportingLines().find(employee).map(Stored::value).flatMap(Reporting::manager);
  }

  /** The reader's own manager. */
  Optional<Person> manager() {
    return managerOf(reader.id()).flatMap(this::person);
  }

  /**
   * Whether what the reader says in that check-in reaches a manager: an answer that was begun under
   * another one is not this one's to read.
   */
  boolean reachesManager(CheckIn checkIn) {
    return manager().isPresent()
        && line().filter(l -> !checkIn.answered() || Member.said(checkIn, l)).isPresent();
  }

  /** Whether there is a manager who sees anything of what the reader's check-in is about. */
  boolean managerSees(CheckIn checkIn) {
    return reachesManager(checkIn)
        && Shown.of(goals(), List.of(checkIn)).checkIns().stream()
            .anyMatch(seen -> !seen.attempts().isEmpty() || checkIn.attempts().isEmpty());
  }

  /** Somebody of the reader's organization. */
  Optional<Person> person(PersonId id) {
    return stores
        .people()
        .find(id)
        .map(Stored::value)
        .filter(p -> p.organization().equals(reader.organization()));
  }

  /** Those of the reader's organization among them, by one read. */
  Map<PersonId, Person> everybody(Collection<PersonId> ids) {
    return stores.people().findAll(ids).stream()
        .filter(p -> p.organization().equals(reader.organization()))
        .collect(toMap(Person::id, p -> p));
  }

  /** The people that a comma-separated argument names. */
  List<Person> people(String name) {
    if (!has(name)) {
      return List.of();
    }
    List<PersonId> ids = Stream.of(arg(name).split(",", -1)).map(PersonId::new).toList();
    return stores.people().findAll(ids).stream()
        .filter(p -> p.organization().equals(reader.organization()))
        .toList();
  }

  /** The reader's own goal. */
  Optional<CareerGoal> goal(String id) {
    return id.isEmpty()
        ? Optional.empty()
        : stores
            .careerGoals()
            .find(new GoalId(id))
            .map(Stored::value)
            .filter(g -> g.person().equals(reader.id()));
  }

  /** The reader's latest check-ins that asked something, newest first: what a count is over. */
  List<CheckIn> latestCheckIns() {
    return stores.checkIns().of(List.of(reader.id()), now.minus(Teams.LOOK_BACK)).stream()
        .filter(c -> !c.attempts().isEmpty())
        .limit(LATEST)
        .toList();
  }

  /** The reader's check-in whose answers still count, if it asked something. */
  Optional<CheckIn> openCheckIn() {
    return latestCheckIns().stream().findFirst().filter(c -> !c.closed());
  }

  /** The reader's own goal of either kind. */
  Optional<Goal> ownGoal(String id) {
    return goal(id)
        .map(Goal.class::cast)
        .or(() -> businessGoals().stream().filter(g -> g.id().value().equals(id)).findFirst());
  }

  /** The reader's own business goals, whatever their state. */
  List<BusinessGoal> businessGoals() {
    return stores.businessGoals().of(List.of(reader.id()));
  }

  /** The reader's own measures, whatever their state. */
  List<Measure> measures() {
    return stores.measures().of(List.of(reader.id()));
  }

  /** The reader's own measure. */
  Optional<Measure> measure(String id) {
    return measures().stream().filter(m -> m.id().value().equals(id)).findFirst();
  }

  /** What the reader told outside of check-ins lately, newest first. */
  List<LearningEntry> learned() {
    return stores.learnings().of(List.of(reader.id()), now.minus(Teams.LOOK_BACK));
  }

  List<CareerGoal> goals() {
    return stores.careerGoals().of(List.of(reader.id()));
  }

  /** The reader's own check-in. */
  Optional<CheckIn> checkIn(String id) {
    return id.isEmpty()
        ? Optional.empty()
        : stores
            .checkIns()
            .find(new CheckInId(id))
            .map(Stored::value)
            .filter(c -> c.person().equals(reader.id()));
  }

  Optional<Conversation> conversation() {
    return stores.conversations().find(reader.id()).map(Stored::value);
  }

  /** The dialogue that the argument names, if it still goes on. */
  Optional<Dialogue> dialogue() {
    return conversation().flatMap(c -> c.dialogue(arg("dialogue")));
  }

  /** What somebody typed and this answer may quote; empty if it was said since. */
  Optional<String> echo() {
    return conversation()
        .flatMap(Conversation::echo)
        .filter(e -> e.isFrom(arg("turn")))
        .map(Conversation.Echo::text);
  }

  Optional<Occurrence> planned(OccurrenceKind kind) {
    return stores
        .occurrences()
        .find(Occurrence.idFor(reader.id(), kind))
        .map(Stored::value)
        .filter(o -> o.dueAt().isPresent());
  }

  /** When the reader is asked, in words. */
  String rhythm() {
    var cadence =
        new Rhythms(stores.cadenceSettings())
            .checkIns(reader.organization(), reader.id(), managerOf(reader.id()))
            .cadence();
    return dates().cadence(cadence);
  }

  /** What the reader may choose for themselves. */
  Bounds bounds() {
    return Bounds.of(new Rhythms(stores.cadenceSettings()).of(reader, managerOf(reader.id())));
  }

  /** When the next check-in comes, in words; empty if none is planned. */
  Optional<String> nextCheckIn() {
    return planned(OccurrenceKind.CHECK_IN)
        .flatMap(Occurrence::dueAt)
        .map(at -> dates().moment(at, reader.zone()));
  }

  /** A sentence with whatever arguments it takes. */
  Rich rich(String key, Map<String, ?> more) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : texts.arguments(key)) {
      all.put(name, more.containsKey(name) ? more.get(name) : word(name, more));
    }
    return texts.rich(key, all);
  }

  /** A plan's moment is made from its cue; the rest stands for itself. */
  private Object word(String name, Map<String, ?> more) {
    return switch (name) {
      case "moment" -> Cues.inside(texts, cue(more));
      case "Moment" -> Cues.first(texts, cue(more));
      default -> new Words(this).of(name);
    };
  }

  private String cue(Map<String, ?> more) {
    Object cue = more.containsKey("cue") ? more.get("cue") : new Words(this).of("cue");
    return String.valueOf(cue);
  }

  String plain(String key) {
    return rich(key, Map.of()).text();
  }
}
