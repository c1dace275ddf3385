package io.praxisbot.core.conversation.view;

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
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Texts;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads a message, when, and what they may see. All reading of other people's content goes
 * through here, and so through the policy.
 */
final class Scene {

  private static final AccessPolicy POLICY = new AccessPolicy();

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

  /** Whether the reader may see that of the person, at this moment. */
  boolean sees(Content content, Person subject) {
    return POLICY.sees(
        new Viewer(reader.id(), reader.organization(), reader.admin()),
        content,
        new Subject(
            subject.id(),
            subject.organization(),
            managerOf(subject.id()),
            above(content, subject.id())));
  }

  /** Only business goals are seen from further up, so only for them somebody looks there. */
  private Set<PersonId> above(Content content, PersonId employee) {
    if (content != Content.BUSINESS_GOALS) {
      return Set.of();
    }
    Set<PersonId> above = new LinkedHashSet<>();
    Optional<PersonId> next = managerOf(employee).flatMap(this::managerOf);
    while (next.isPresent() && above.add(next.get())) {
      next = managerOf(next.get());
    }
    return above;
  }

  Optional<PersonId> managerOf(PersonId employee) {
    return stores.reportingLines().find(employee).map(Stored::value).flatMap(Reporting::manager);
  }

  /** The reader's own manager. */
  Optional<Person> manager() {
    return managerOf(reader.id()).flatMap(this::person);
  }

  /** Somebody of the reader's organization. */
  Optional<Person> person(PersonId id) {
    return stores
        .people()
        .find(id)
        .map(Stored::value)
        .filter(p -> p.organization().equals(reader.organization()));
  }

  /** The people that a comma-separated argument names. */
  List<Person> people(String name) {
    return has(name)
        ? List.of(arg(name).split(",", -1)).stream()
            .flatMap(id -> person(new PersonId(id)).stream())
            .toList()
        : List.of();
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
