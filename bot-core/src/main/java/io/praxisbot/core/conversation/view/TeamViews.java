package io.praxisbot.core.conversation.view;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a manager looks up about the team. */
final class TeamViews {

  /** In a bigger team the plans would hide the goals. */
  private static final int PLANS_UP_TO = 12;

  /** So long what was done in somebody's place is news. */
  private static final Duration DEPUTY_NEWS = Duration.ofDays(28);

  private TeamViews() {}

  /** Everybody on a line; no scores, no order but the alphabet's. */
  static Optional<Message> team(Scene scene) {
    List<Member> team = visible(scene);
    if (team.isEmpty()) {
      return new Sentence("team.none").render(scene);
    }
    Blocks blocks =
        new Blocks(scene).heading("team").bullets(lines(scene, team, team.size() <= PLANS_UP_TO));
    List<Rich> business = business(scene, team);
    if (!business.isEmpty()) {
      blocks.paragraph("team.business").bullets(business);
    }
    NewWithYou.add(blocks, team, scene.now().minus(NewWithYou.NEW));
    StandIns standIns = new StandIns(scene);
    standIns.done(blocks, team, scene.now().minus(DEPUTY_NEWS));
    standIns.add(blocks, team);
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.DIGEST, "show", "", "menu.digest.show"));
    buttons.addAll(AgendaDoors.team(blocks, team));
    FurtherDown.door(scene, blocks, team).ifPresent(buttons::add);
    return blocks.buttons(buttons).message();
  }

  /** What they answer for, by one read for all of them. */
  private static List<Rich> business(Scene scene, List<Member> team) {
    Map<PersonId, Member> seen =
        team.stream()
            .filter(m -> m.person().belongs() && scene.sees(Content.BUSINESS_GOALS, m))
            .collect(toMap(m -> m.person().id(), m -> m));
    return scene.stores().businessGoals().of(seen.keySet()).stream()
        .filter(g -> g.state() == Goal.State.ACTIVE)
        .map(g -> businessLine(scene, requireNonNull(seen.get(g.person())).person(), g))
        .toList();
  }

  private static Rich businessLine(Scene scene, Person person, BusinessGoal goal) {
    return scene.rich("team.business.line", Map.of("person", person.name(), "goal", goal.wish()));
  }

  /** Each of them on a line, or on one for each goal. */
  static List<Rich> lines(Scene scene, List<Member> team) {
    return lines(scene, team, false);
  }

  private static List<Rich> lines(Scene scene, List<Member> team, boolean plans) {
    return team.stream().flatMap(member -> lines(scene, member, plans).stream()).toList();
  }

  /** Who reports to the reader at this moment. */
  static List<Member> visible(Scene scene) {
    return new Teams(scene.stores())
        .under(scene.reader().id(), scene.now()).stream()
            .filter(m -> scene.sees(Content.CAREER_GOALS, m))
            .toList();
  }

  private static List<Rich> lines(Scene scene, Member member, boolean plans) {
    if (member.person().deactivated()) {
      return List.of(line(scene, "team.line.gone", member));
    }
    if (!member.person().belongs()) {
      return List.of(line(scene, "team.line.left", member));
    }
    Enrolment enrolment = enrolment(scene, member);
    return enrolment == Enrolment.ACTIVE
        ? goals(scene, member, plans)
        : List.of(line(scene, "team.line." + enrolment.name().toLowerCase(Locale.ROOT), member));
  }

  /** The goals that are active; else one that rests, for that was decided. */
  private static List<Rich> goals(Scene scene, Member member, boolean plans) {
    List<Rich> active =
        in(member, Goal.State.ACTIVE)
            .map(g -> line(scene, "team.line.goal", member, g, plans))
            .toList();
    return active.isEmpty()
        ? List.of(
            in(member, Goal.State.PAUSED)
                .map(g -> line(scene, "team.line.resting", member, g, false))
                .findFirst()
                .orElseGet(() -> line(scene, "joining.team", member)))
        : active;
  }

  private static Stream<CareerGoal> in(Member member, Goal.State state) {
    return member.goals().stream().filter(g -> g.state() == state);
  }

  private static Rich line(Scene scene, String key, Member member) {
    return scene.rich(key, Map.of("person", member.person().name()));
  }

  private static Rich line(
      Scene scene, String key, Member member, CareerGoal goal, boolean withPlans) {
    String plans =
        withPlans ? goal.active().stream().map(b -> b.plan().action()).collect(joining("; ")) : "";
    return scene.rich(
        key,
        Map.of(
            "person",
            member.person().name(),
            "goal",
            goal.wish(),
            "beyond",
            goal.beyondWork(),
            "planned",
            !plans.isEmpty(),
            "plans",
            plans,
            "day",
            scene.dates().date(goal.since()),
            "dated",
            goal.due().isPresent(),
            "due",
            goal.due().map(scene.dates()::date).orElse("")));
  }

  /** That somebody is off is told only to those who may see a pause. */
  private static Enrolment enrolment(Scene scene, Member member) {
    Person person = member.person();
    return scene.sees(Content.PAUSE_DATES, member)
        ? person.enrolmentOn(person.today(scene.now()))
        : person.enrolment();
  }

  /** One member's gaps, with what to say. */
  static Optional<Message> followUp(Scene scene) {
    Optional<Member> member =
        visible(scene).stream()
            .filter(m -> m.person().id().value().equals(scene.arg("person")))
            .findFirst();
    if (member.isEmpty()) {
      return new Sentence("team.notyours").render(scene);
    }
    if (member.get().person().enrolment() != Enrolment.ACTIVE) {
      return new Blocks(scene).paragraph(lines(scene, member.get(), false).get(0)).message();
    }
    List<Gap> gaps = new GapFinder().find(member.get(), scene.now());
    Blocks blocks = new Blocks(scene);
    if (gaps.isEmpty()) {
      return nothingOpen(scene, blocks, member.get())
          .buttons(SayingViews.about(blocks, member.get()))
          .message();
    }
    GapBlocks lines = new GapBlocks(scene, blocks, GapPlace.of(scene));
    gaps.forEach(gap -> lines.add(gap, member.get()));
    TwoViewsView.add(blocks, member.get());
    return blocks.buttons(SayingViews.about(blocks, member.get())).message();
  }

  /** Whether the latest that was asked about and answered was tried. */
  private static boolean wentWell(Member member) {
    return member.checkIns().stream()
        .filter(CheckIn::answered)
        .findFirst()
        .filter(
            c ->
                c.attempts().stream().anyMatch(a -> a.outcome().filter(Outcome::tried).isPresent()))
        .isPresent();
  }

  private static Blocks nothingOpen(Scene scene, Blocks blocks, Member member) {
    Map<String, Object> person =
        Map.of(
            "person", member.person().firstName(),
            "off", enrolment(scene, member) == Enrolment.PAUSED,
            "well", wentWell(member));
    List<Rich> goals =
        in(member, Goal.State.ACTIVE)
            .map(g -> line(scene, "followup.works.goal", member, g, true))
            .toList();
    blocks.paragraph("followup.none", person);
    return goals.isEmpty() ? blocks : blocks.paragraph("followup.works", person).bullets(goals);
  }
}
