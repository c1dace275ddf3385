package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Teams;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person looks up about themselves. */
final class LookViews {

  private LookViews() {}

  /** The goals, what is tried for them, and what the manager did. */
  static Optional<Message> goals(Scene scene) {
    Blocks blocks = new Blocks(scene);
    List<CareerGoal> active =
        scene.goals().stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
    if (active.isEmpty()) {
      return blocks.paragraph("goals.none").menuOf("goals.none").message();
    }
    blocks.heading("goals");
    active.forEach(goal -> goal(scene, blocks, goal));
    business(scene, blocks);
    lastFollowUp(scene)
        .ifPresent(
            f ->
                blocks.small(
                    "goals.followup",
                    Map.of(
                        "day",
                        scene.dates().day(f.at().atZone(scene.reader().zone()).toLocalDate()))));
    return blocks.message();
  }

  /** One goal, what is tried for it, and what can be done about it. */
  static void goal(Scene scene, Blocks blocks, CareerGoal goal) {
    blocks.paragraph(
        "goals.career", Map.of("goal", goal.wish(), "focus", GoalViews.focus(scene, goal)));
    blocks.bullets(goal.active().stream().map(b -> plan(scene, b)).toList());
    blocks.buttons(
        List.of(
            blocks.form(FlowName.GOAL, "change", goal.id().value(), "menu.goal.change"),
            blocks.menu(FlowName.PLAN, "start", "", "menu.plan.start")));
  }

  private static Rich plan(Scene scene, Behaviour behaviour) {
    return scene.rich(
        "checkin.plan", Map.of("cue", behaviour.plan().cue(), "action", behaviour.plan().action()));
  }

  private static void business(Scene scene, Blocks blocks) {
    List<BusinessGoal> goals =
        scene.stores().businessGoals().of(List.of(scene.reader().id())).stream()
            .filter(g -> g.state() == Goal.State.ACTIVE)
            .toList();
    if (!goals.isEmpty()) {
      blocks.paragraph("goals.business");
      blocks.bullets(goals.stream().map(g -> Rich.plain(g.wish())).toList());
    }
  }

  private static Optional<FollowUp> lastFollowUp(Scene scene) {
    return scene
        .manager()
        .flatMap(
            m ->
                scene.stores().followUps().by(m.id(), scene.now().minus(Teams.LOOK_BACK)).stream()
                    .filter(f -> f.employee().equals(scene.reader().id()))
                    .filter(f -> f.kind() == FollowUp.Kind.TALKED && f.undoneAt().isEmpty())
                    .findFirst());
  }

  /** What the manager sees, as the manager sees it. */
  static Optional<Message> privacy(Scene scene) {
    Blocks blocks = new Blocks(scene).heading("privacy");
    if (scene.manager().isEmpty()) {
      return blocks.paragraph("privacy.alone").message();
    }
    blocks.paragraph("privacy.sees");
    List<Rich> seen = new ArrayList<>();
    for (CareerGoal goal : scene.goals()) {
      if (goal.state() == Goal.State.ACTIVE) {
        seen.add(scene.rich("privacy.goal", Map.of("goal", goal.wish())));
        goal.active().forEach(b -> seen.add(plan(scene, b)));
      }
    }
    scene.latestCheckIns().stream().findFirst().ifPresent(c -> seen.addAll(checkIn(scene, c)));
    seen.addAll(SharedLearning.ofReader(scene));
    scene
        .reader()
        .pause()
        .filter(p -> scene.reader().enrolmentOn(today(scene)) == Enrolment.PAUSED)
        .ifPresent(p -> seen.add(scene.rich("privacy.off", Map.of())));
    if (seen.isEmpty()) {
      blocks.paragraph("privacy.nothing");
    }
    return blocks.bullets(seen).small("privacy.kept").message();
  }

  private static LocalDate today(Scene scene) {
    return scene.reader().today(scene.now());
  }

  private static List<Rich> checkIn(Scene scene, CheckIn checkIn) {
    List<Rich> seen = new ArrayList<>();
    if (!checkIn.answered()) {
      String day = scene.dates().day(checkIn.askedAt().atZone(scene.reader().zone()).toLocalDate());
      seen.add(scene.rich("progress.silent", Map.of("day", day)));
      return seen;
    }
    boolean saidToManager = saidToManager(scene, checkIn);
    checkIn.attempts().forEach(a -> seen.addAll(attempt(scene, a, saidToManager)));
    checkIn
        .learning()
        .filter(learning -> learning.shared() && saidToManager)
        .ifPresent(l -> seen.add(scene.rich("privacy.shared", Map.of("words", l.text()))));
    if (checkIn.help() != Help.NONE && saidToManager) {
      seen.add(scene.rich("privacy.help", Map.of()));
    }
    return seen;
  }

  /** What was shared with a former manager isn't the present one's to read. */
  private static boolean saidToManager(Scene scene, CheckIn checkIn) {
    return scene.line().filter(line -> Member.said(checkIn, line)).isPresent();
  }

  private static List<Rich> attempt(Scene scene, Attempt attempt, boolean saidToManager) {
    List<Rich> seen = new ArrayList<>();
    seen.add(CheckInView.line(scene, attempt));
    attempt
        .told()
        .filter(words -> attempt.shared() && saidToManager)
        .ifPresent(words -> seen.add(scene.rich("privacy.shared", Map.of("words", words))));
    return seen;
  }
}
