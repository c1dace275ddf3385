package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.agenda.Forecast.Event;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Untried;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the next four weeks bring for a person, a team or everybody, in their local time, with every
 * shift and its reason. When and why then; nothing of what anybody said, nor why somebody is off.
 *
 * <p>However many people there are, it takes the same number of queries.
 */
final class PreviewView implements View {

  private static final int MOST_LINES = 15;

  @Override
  public Optional<Message> render(Scene scene) {
    return switch (scene.arg("scope")) {
      case "everybody" ->
          scene.administers() ? Optional.of(new PreviewOfAll(scene).everybody()) : Optional.empty();
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
    private final NextWeeks weeks;

    Preview(Scene scene) {
      this.scene = scene;
      this.blocks = new Blocks(scene);
      this.weeks = new NextWeeks(scene);
    }

    private Stores stores() {
      return scene.stores();
    }

    Message person(Person person) {
      Optional<PersonId> manager = scene.managerOf(person.id());
      boolean leads = stores().reportingLines().leads(person.id());
      List<Event> events = weeks.all(person, manager, planned(person), leads, tried(person));
      blocks.paragraph(
          "preview.person",
          Map.of("who", person.name(), "where", scene.dates().place(person.zone())));
      Optional<String> standing = Standing.of(scene, person);
      standing.ifPresent(
          key ->
              blocks.paragraph(
                  Standing.says(scene, person, key), Map.of("who", person.firstName())));
      rhythm(person, manager);
      EventText text = new EventText(scene, person);
      if (standing.isEmpty() || !events.isEmpty()) {
        lines(events.stream().map(text::line).toList());
      }
      new Quieter(scene).add(blocks, person);
      return blocks.message().orElseThrow();
    }

    private void rhythm(Person person, Optional<PersonId> manager) {
      if (person.enrolment() == Enrolment.ACTIVE) {
        Rules rules = weeks.rules(person, manager);
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

    /** When a plan is brought to mind tells of the goal; one that is kept leaves no trace. */
    private List<Occurrence> planned(Person person) {
      List<Occurrence> all = stores().occurrences().of(person.id());
      return isReader(person) || !shown(person).keeping()
          ? all
          : all.stream().filter(o -> o.kind() != OccurrenceKind.PLAN).toList();
    }

    /** Their moments tell something of the goal; what is planned already is shown to all. */
    private List<Behaviour> tried(Person person) {
      if (scene.seen(Content.CAREER_GOALS, List.of(person.id())).isEmpty()) {
        return List.of();
      }
      List<CareerGoal> goals = isReader(person) ? goals(person) : shown(person).goals();
      List<Behaviour> active =
          goals.stream()
              .filter(goal -> goal.state() == Goal.State.ACTIVE)
              .flatMap(goal -> goal.active().stream())
              .toList();
      return Untried.longestFirst(active, checkIns(person));
    }

    private boolean isReader(Person person) {
      return person.id().equals(scene.reader().id());
    }

    private Shown shown(Person person) {
      return Shown.of(goals(person), checkIns(person));
    }

    private List<CareerGoal> goals(Person person) {
      return stores().careerGoals().of(List.of(person.id()));
    }

    private List<CheckIn> checkIns(Person person) {
      return stores().checkIns().of(List.of(person.id()), scene.now().minus(Teams.LOOK_BACK));
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
      Map<PersonId, List<Occurrence>> kept = weeks.kept(OccurrenceKind.CHECK_IN, Set.copyOf(ids));
      List<Rich> lines = new ArrayList<>();
      asked.forEach(
          p ->
              lines.add(
                  row(
                      "preview.row",
                      p,
                      weeks.checkIns(
                          p, Optional.of(manager.id()), kept.getOrDefault(p.id(), List.of())))));
      if (!ids.isEmpty()) {
        lines.add(
            row(
                "preview.digest",
                manager,
                weeks.digests(
                    manager,
                    scene.managerOf(manager.id()),
                    stores().occurrences().of(manager.id()))));
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
  }
}
