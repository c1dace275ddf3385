package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Forecast;
import io.praxisbot.core.agenda.Forecast.Event;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the next four weeks bring for a person, a team or everybody, in their local time, with every
 * shift and its reason. When and why then; nothing of what anybody said, nor why somebody is off.
 *
 * <p>However many people there are, it takes the same number of queries.
 */
final class PreviewView implements View {

  private static final int WEEKS = 4;
  private static final int MOST_LINES = 15;

  @Override
  public Optional<Message> render(Scene scene) {
    return switch (scene.arg("scope")) {
      case "everybody" ->
          scene.administers() ? Optional.of(new Preview(scene).everybody()) : Optional.empty();
      case "team" ->
          whose(scene).filter(p -> mayLead(scene, p)).map(p -> new Preview(scene).team(p));
      default -> whose(scene).map(person -> new Preview(scene).person(person));
    };
  }

  private static Optional<Person> whose(Scene scene) {
    PersonId id = new PersonId(scene.arg("whose"));
    return Optional.ofNullable(scene.seen(Content.SCHEDULE, List.of(id)).get(id));
  }

  /** A manager's own team, or anybody's for an admin. */
  private static boolean mayLead(Scene scene, Person manager) {
    return scene.administers() || manager.id().equals(scene.reader().id());
  }

  /** One rendering. */
  private static final class Preview {
    private final Scene scene;
    private final Blocks blocks;
    private final List<CadenceSetting> settings;

    Preview(Scene scene) {
      this.scene = scene;
      this.blocks = new Blocks(scene);
      this.settings = scene.stores().cadenceSettings().in(organization());
    }

    private OrganizationId organization() {
      return scene.reader().organization();
    }

    private Stores stores() {
      return scene.stores();
    }

    private LocalDate until(Person person) {
      return person.today(scene.now()).plusWeeks(WEEKS);
    }

    private Rules rules(Person person, Optional<PersonId> manager) {
      return Rhythms.of(settings, person, manager);
    }

    Message person(Person person) {
      Optional<PersonId> manager = scene.managerOf(person.id());
      boolean leads = !stores().reportingLines().under(person.id()).isEmpty();
      List<Event> events =
          Forecast.of(
              person,
              rules(person, manager),
              stores().occurrences().of(person.id()),
              leads,
              tried(person),
              scene.now(),
              until(person));
      blocks.paragraph(
          "preview.person",
          Map.of("who", person.name(), "where", scene.dates().place(person.zone())));
      Standing.of(scene, person)
          .ifPresent(key -> blocks.paragraph("why.is." + key, Map.of("who", person.firstName())));
      rhythm(person, manager);
      EventText text = new EventText(scene, person);
      lines(events.stream().map(text::line).toList());
      return blocks.message().orElseThrow();
    }

    private void rhythm(Person person, Optional<PersonId> manager) {
      if (person.enrolment() == Enrolment.ACTIVE) {
        Rules rules = rules(person, manager);
        blocks.paragraph(
            "preview.rhythm",
            Map.of(
                "rhythm",
                scene.dates().cadence(rules.checkIns()),
                "source",
                new SourceText(scene)
                    .of(rules.source(SettingKind.CHECK_IN), person.id(), manager)));
      }
    }

    private List<Behaviour> tried(Person person) {
      return stores().careerGoals().of(List.of(person.id())).stream()
          .filter(goal -> goal.state() == Goal.State.ACTIVE)
          .flatMap(goal -> goal.active().stream())
          .toList();
    }

    private void lines(List<Rich> lines) {
      if (lines.isEmpty()) {
        blocks.paragraph("preview.nothing");
        return;
      }
      blocks.bullets(lines.stream().limit(MOST_LINES).toList());
      if (lines.size() > MOST_LINES) {
        blocks.small("preview.more", Map.of("count", lines.size() - MOST_LINES));
      }
    }

    Message team(Person manager) {
      List<Reporting> under = stores().reportingLines().under(manager.id());
      List<PersonId> ids = under.stream().map(Reporting::id).toList();
      blocks.paragraph("preview.team", Map.of("manager", manager.firstName()));
      List<Person> team =
          scene.seen(Content.SCHEDULE, ids).values().stream()
              .sorted(Comparator.comparing(Person::name))
              .toList();
      List<Person> asked =
          team.stream().filter(p -> p.enrolment() == Enrolment.ACTIVE && p.belongs()).toList();
      Map<PersonId, List<Occurrence>> kept = kept(OccurrenceKind.CHECK_IN, Set.copyOf(ids));
      List<Rich> lines = new ArrayList<>();
      asked.forEach(
          p -> lines.add(row("preview.row", p, checkIns(p, Optional.of(manager.id()), kept))));
      if (!ids.isEmpty()) {
        lines.add(row("preview.digest", manager, digests(manager)));
      }
      lines(lines);
      if (team.size() > asked.size()) {
        blocks.small("preview.notpart", Map.of("count", team.size() - asked.size()));
      }
      return blocks.small("preview.small").message().orElseThrow();
    }

    private Rich row(String key, Person person, List<Event> events) {
      EventText text = new EventText(scene, person);
      return scene.rich(
          key,
          Map.of(
              "person", person.name(),
              "place", scene.dates().place(person.zone()),
              "any", !events.isEmpty(),
              "moments", events.stream().map(text::brief).collect(Collectors.joining(" · "))));
    }

    private List<Event> checkIns(
        Person person, Optional<PersonId> manager, Map<PersonId, List<Occurrence>> kept) {
      return Forecast.of(
              person,
              rules(person, manager),
              kept.getOrDefault(person.id(), List.of()),
              false,
              List.of(),
              scene.now(),
              until(person))
          .stream()
          .filter(event -> event.kind() == OccurrenceKind.CHECK_IN)
          .toList();
    }

    private List<Event> digests(Person manager) {
      return digests(manager, stores().occurrences().of(manager.id()));
    }

    private List<Event> digests(Person manager, Collection<Occurrence> kept) {
      return Forecast.of(
              manager,
              rules(manager, Optional.empty()),
              kept,
              true,
              List.of(),
              scene.now(),
              until(manager))
          .stream()
          .filter(event -> event.kind() == OccurrenceKind.DIGEST)
          .toList();
    }

    private Map<PersonId, List<Occurrence>> kept(OccurrenceKind kind, Set<PersonId> of) {
      return stores().occurrences().in(organization(), kind).stream()
          .filter(o -> of.isEmpty() || of.contains(o.person()))
          .collect(Collectors.groupingBy(Occurrence::person));
    }

    /** Day by day: how many are asked, and how many move there or fall out, and why. */
    Message everybody() {
      Map<PersonId, PersonId> managers = managers();
      Map<PersonId, List<Occurrence>> checkIns = kept(OccurrenceKind.CHECK_IN, Set.of());
      Map<PersonId, List<Occurrence>> digests = kept(OccurrenceKind.DIGEST, Set.of());
      Map<LocalDate, Day> days = new TreeMap<>();
      int asked = 0;
      for (Person person : stores().people().in(organization())) {
        Optional<PersonId> manager = Optional.ofNullable(managers.get(person.id()));
        List<Event> events = new ArrayList<>(checkIns(person, manager, checkIns));
        asked += events.isEmpty() ? 0 : 1;
        if (managers.containsValue(person.id())) {
          events.addAll(digests(person, digests.getOrDefault(person.id(), List.of())));
        }
        events.forEach(e -> day(days, e, person).count(e, person, scene));
      }
      blocks.paragraph("preview.everybody", Map.of("count", asked));
      rhythmOfAll();
      List<Rich> lines = days.entrySet().stream().map(this::line).toList();
      if (lines.isEmpty()) {
        blocks.paragraph("preview.nothing");
      }
      return blocks.bullets(lines).small("preview.everybody.small").message().orElseThrow();
    }

    private void rhythmOfAll() {
      SettingKind kind = SettingKind.CHECK_IN;
      Optional<CadenceSetting> set =
          settings.stream().filter(s -> s.isSet() && s.forAll() && s.kind() == kind).findFirst();
      String rule =
          set.map(CadenceSetting::rule)
              .orElseGet(() -> io.praxisbot.core.conversation.Target.outOfTheBox(kind));
      blocks.paragraph(
          "preview.rhythm",
          Map.of(
              "rhythm",
              new RuleText(scene).of(kind, rule),
              "source",
              new SourceText(scene).of(set)));
    }

    private Map<PersonId, PersonId> managers() {
      Map<PersonId, PersonId> managers = new HashMap<>();
      for (Reporting reporting : stores().reportingLines().in(organization())) {
        reporting.manager().ifPresent(manager -> managers.put(reporting.id(), manager));
      }
      return managers;
    }

    private static Day day(Map<LocalDate, Day> days, Event event, Person person) {
      LocalDate day = event.place().atZone(person.zone()).toLocalDate();
      return days.computeIfAbsent(day, key -> new Day());
    }

    private Rich line(Map.Entry<LocalDate, Day> entry) {
      Day day = entry.getValue();
      return scene.rich(
          "preview.day",
          Map.of(
              "day", scene.dates().briefly(entry.getKey()),
              "checkins", day.checkIns,
              "digests", day.digests,
              "moved", day.moved,
              "movedWhy", why(day.movedWhy),
              "fallen", day.fallen,
              "fallenWhy", why(day.fallenWhy)));
    }

    /** The reason that most have; others are counted only. */
    private static String why(Map<String, Integer> reasons) {
      return reasons.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse("");
    }
  }

  /** What one day brings for everybody. */
  private static final class Day {
    private final Map<String, Integer> movedWhy = new LinkedHashMap<>();
    private final Map<String, Integer> fallenWhy = new LinkedHashMap<>();
    private int checkIns;
    private int digests;
    private int moved;
    private int fallen;

    void count(Event event, Person person, Scene scene) {
      String why = new ShiftText(scene).kinds(event.shifts(), person);
      if (event.at().isEmpty()) {
        fallen++;
        fallenWhy.merge(why, 1, Integer::sum);
        return;
      }
      checkIns += event.kind() == OccurrenceKind.CHECK_IN ? 1 : 0;
      digests += event.kind() == OccurrenceKind.DIGEST ? 1 : 0;
      if (event.moved()) {
        moved++;
        movedWhy.merge(why, 1, Integer::sum);
      }
    }
  }
}
