package io.praxisbot.core.conversation.view;

import io.praxisbot.core.agenda.Forecast.Event;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What the next four weeks bring for everybody, as counts by the day. */
final class PreviewOfAll {

  private final Scene scene;
  private final Blocks blocks;
  private final NextWeeks weeks;

  PreviewOfAll(Scene scene) {
    this.scene = scene;
    this.blocks = new Blocks(scene);
    this.weeks = new NextWeeks(scene);
  }

  /** Day by day: how many are asked, and how many move there or fall out, and why. */
  Message everybody() {
    Map<PersonId, PersonId> managers = managers();
    Set<PersonId> leading = Set.copyOf(managers.values());
    Map<PersonId, List<Occurrence>> checkIns = weeks.kept(OccurrenceKind.CHECK_IN, Set.of());
    Map<PersonId, List<Occurrence>> digests = weeks.kept(OccurrenceKind.DIGEST, Set.of());
    Map<LocalDate, Day> days = new TreeMap<>();
    int asked = 0;
    for (Person person : scene.stores().people().in(scene.reader().organization())) {
      Optional<PersonId> manager = Optional.ofNullable(managers.get(person.id()));
      List<Event> events =
          new ArrayList<>(
              weeks.checkIns(person, manager, checkIns.getOrDefault(person.id(), List.of())));
      asked += events.isEmpty() ? 0 : 1;
      if (leading.contains(person.id())) {
        events.addAll(weeks.digests(person, manager, digests.getOrDefault(person.id(), List.of())));
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
        weeks.settings().stream()
            .filter(s -> s.isSet() && s.forAll() && s.kind() == kind)
            .findFirst();
    String rule = set.map(CadenceSetting::rule).orElseGet(() -> Target.outOfTheBox(kind));
    blocks.paragraph(
        "preview.rhythm",
        Map.of(
            "rhythm", new RuleText(scene).of(kind, rule), "source", new SourceText(scene).of(set)));
  }

  private Map<PersonId, PersonId> managers() {
    Map<PersonId, PersonId> managers = new HashMap<>();
    for (Reporting reporting : scene.stores().reportingLines().in(scene.reader().organization())) {
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
