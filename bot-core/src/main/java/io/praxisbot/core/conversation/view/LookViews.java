package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.followup.Shown;
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

  /** The latest weeks, newest first. */
  static Optional<Message> progress(Scene scene) {
    List<CheckIn> latest = scene.latestCheckIns();
    Blocks blocks = new Blocks(scene);
    if (latest.isEmpty()) {
      return blocks.paragraph("progress.none").menuOf("progress.none").message();
    }
    long tried = latest.stream().filter(CheckIn::tried).count();
    blocks
        .heading("progress")
        .paragraph("checkin.recap.count", Map.of("tried", tried, "total", (long) latest.size()));
    List<Rich> lines = new ArrayList<>();
    List<CareerGoal> goals = scene.goals();
    for (CheckIn checkIn : latest) {
      lines.add(week(scene, checkIn, goals));
    }
    return blocks.bullets(lines).message();
  }

  private static Rich week(Scene scene, CheckIn checkIn, List<CareerGoal> goals) {
    AttemptLines attempts = new AttemptLines(scene, checkIn, goals);
    String day = scene.dates().day(checkIn.askedAt().atZone(scene.reader().zone()).toLocalDate());
    if (!checkIn.answered()) {
      return scene.rich("progress.silent", Map.of("day", day));
    }
    String actions =
        String.join("; ", checkIn.attempts().stream().map(a -> attempts.of(a).text()).toList());
    return scene.rich("progress.week", Map.of("day", day, "lines", actions));
  }

  /** What the manager sees, as the manager sees it. */
  static Optional<Message> privacy(Scene scene) {
    Blocks blocks = new Blocks(scene).heading("privacy");
    if (scene.manager().isEmpty()) {
      return blocks.paragraph("privacy.alone").message();
    }
    blocks.paragraph("privacy.sees");
    List<Rich> seen = new ArrayList<>();
    Shown shown = Shown.of(scene.goals(), scene.latestCheckIns());
    for (CareerGoal goal : shown.goals()) {
      if (goal.state() == Goal.State.ACTIVE) {
        seen.add(scene.rich("privacy.goal", Map.of("goal", goal.wish())));
        goal.active().forEach(b -> seen.add(GoalBlocks.plan(scene, b)));
      }
    }
    shown.checkIns().stream()
        .filter(c -> !c.attempts().isEmpty() || c.help() != Help.NONE)
        .findFirst()
        .ifPresent(c -> seen.addAll(checkIn(scene, c)));
    scene
        .reader()
        .pause()
        .filter(p -> scene.reader().enrolmentOn(today(scene)) == Enrolment.PAUSED)
        .ifPresent(p -> seen.add(scene.rich("privacy.off", Map.of())));
    if (seen.isEmpty()) {
      blocks.paragraph(shown.keeping() ? "joining.nothing" : "privacy.nothing");
    }
    SightViews.privacy(scene, blocks.bullets(seen));
    return blocks.small("privacy.kept").message();
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
    AttemptLines lines = new AttemptLines(scene, checkIn);
    checkIn.attempts().forEach(a -> seen.addAll(attempt(scene, a, lines, saidToManager)));
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

  private static List<Rich> attempt(
      Scene scene, Attempt attempt, AttemptLines lines, boolean saidToManager) {
    List<Rich> seen = new ArrayList<>();
    seen.add(lines.of(attempt));
    attempt
        .told()
        .filter(words -> attempt.shared() && saidToManager)
        .ifPresent(words -> seen.add(scene.rich("privacy.shared", Map.of("words", words))));
    return seen;
  }
}
