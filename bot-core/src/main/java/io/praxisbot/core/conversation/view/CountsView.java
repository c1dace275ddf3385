package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Headcount;
import io.praxisbot.core.followup.count.Counts;
import io.praxisbot.core.followup.count.Quarter;
import io.praxisbot.core.followup.count.Tally;
import io.praxisbot.core.followup.count.Tally.Group;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts of a quarter over five people or more: for admins over everybody, for a manager of
 * managers over those below their own team. No text, no names but those of the teams, which are in
 * the order of the alphabet. The quarter that goes on is counted up to the end of last week, so
 * that nobody watches single answers come in.
 */
final class CountsView implements View {
  private static final int DAYS_OF_TWO_WEEKS = 14;
  private static final int WEEK = 7;

  @Override
  public Optional<Message> render(Scene scene) {
    Quarter quarter = Quarter.parse(scene.arg("quarter"));
    Instant until = earlier(quarter.until(), endOfLastWeek(scene.now()));
    Headcount all =
        Headcount.of(scene.stores(), scene.reader().organization(), quarter.from(), until);
    if (!scene.administers() && !isAbove(scene, all)) {
      return new Sentence("counts.none").render(scene);
    }
    Set<PersonId> people =
        all.participation().asked().stream()
            .filter(person -> isCounted(scene, all, person))
            .collect(toSet());
    Blocks blocks = new Blocks(scene).heading("counts");
    blocks.paragraph(
        "counts.quarter",
        Map.of(
            "number",
            quarter.number(),
            "year",
            String.valueOf(quarter.year()),
            "running",
            until.isBefore(quarter.until()),
            "below",
            !scene.administers()));
    boolean byTeam = scene.has("teams") && scene.administers();
    Tally tally = new Tally(all.known(scene.reader().id(), StandIns.places(scene)));
    if (!until.isAfter(quarter.from())) {
      blocks.paragraph("counts.early");
    } else if (!tally.countable(people)) {
      blocks.paragraph("counts.few");
    } else {
      total(blocks, all, people, tally);
      if (byTeam) {
        teams(scene, blocks, all, people, tally);
      }
    }
    return blocks.small("counts.small").buttons(buttons(scene, blocks, quarter, byTeam)).message();
  }

  private static boolean isAbove(Scene scene, Headcount all) {
    PersonId reader = scene.reader().id();
    return all.reports().values().stream()
        .anyMatch(manager -> reader.equals(all.reports().get(manager)));
  }

  /**
   * An admin's count is of everybody; another's is of those below the own team, which has names.
   */
  private static boolean isCounted(Scene scene, Headcount all, PersonId person) {
    return scene.sees(Content.COUNTS, person, all.managerOf(person), all.above(person))
        && (scene.administers() || !all.known(scene.reader().id()).contains(person));
  }

  private static Instant endOfLastWeek(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .atStartOfDay(ZoneOffset.UTC)
        .toInstant();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static void total(Blocks blocks, Headcount all, Set<PersonId> people, Tally tally) {
    blocks.paragraph("counts.all", numbers(all.participation().of(people).counts()));
    Set<PersonId> wanted = among(all.answering().wanted().keySet(), people);
    Set<PersonId> met = among(all.answering().waited().keySet(), people);
    if (tally.countable(wanted)) {
      boolean timed = tally.countable(met);
      long days = timed ? all.answering().of(met).median() : 0;
      blocks.paragraph(
          "counts.help",
          Map.of(
              "wanted",
              wanted.size(),
              "met",
              met.size(),
              "timed",
              timed,
              "weeks",
              days >= DAYS_OF_TWO_WEEKS,
              "time",
              days >= DAYS_OF_TWO_WEEKS ? (days + WEEK - 1) / WEEK : days));
    }
  }

  private static Set<PersonId> among(Set<PersonId> some, Set<PersonId> people) {
    return some.stream().filter(people::contains).collect(toSet());
  }

  private static void teams(
      Scene scene, Blocks blocks, Headcount all, Set<PersonId> people, Tally tally) {
    List<Group> groups =
        people.stream().collect(groupingBy(all::managerOf, toSet())).entrySet().stream()
            .map(team -> new Group(team.getKey(), team.getValue()))
            .toList();
    List<Group> shown = tally.shown(groups);
    Map<PersonId, Person> managers =
        scene.everybody(shown.stream().flatMap(group -> group.manager().stream()).toList());
    List<Line> lines = new ArrayList<>();
    for (Group group : shown) {
      Optional<String> name = group.manager().map(managers::get).map(Person::name);
      lines.add(new Line(name, all.participation().of(group.people()).counts()));
    }
    lines.sort(Comparator.comparing((Line line) -> line.name().isEmpty()).thenComparing(Line::key));
    blocks.paragraph("counts.teams").bullets(lines.stream().map(line -> line.rich(scene)).toList());
  }

  /**
   * One line of several.
   *
   * @param name whose team it is; empty for those that are put together
   */
  private record Line(Optional<String> name, Counts counts) {
    String key() {
      return name.orElse("");
    }

    Rich rich(Scene scene) {
      Map<String, Object> all = new HashMap<>(numbers(counts));
      all.put("hasName", name.isPresent());
      all.put("person", key());
      return scene.rich("counts.team", all);
    }
  }

  private static Map<String, Object> numbers(Counts counts) {
    return Map.of(
        "asked",
        counts.asked(),
        "answered",
        counts.answered(),
        "tried",
        counts.tried(),
        "followed",
        counts.followedUp());
  }

  private static List<Button> buttons(Scene scene, Blocks blocks, Quarter quarter, boolean byTeam) {
    List<Button> buttons = new ArrayList<>();
    if (scene.administers()) {
      buttons.add(
          byTeam
              ? blocks.menu(FlowName.COUNTS, "all", quarter.toString(), "counts.menu.all")
              : blocks.menu(FlowName.COUNTS, "teams", quarter.toString(), "counts.menu.teams"));
    }
    buttons.add(
        blocks.menu(
            FlowName.COUNTS,
            byTeam ? "teams" : "all",
            quarter.previous().toString(),
            "counts.menu.before"));
    return buttons;
  }
}
