package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person looks up about themselves. */
final class LookViews {

  private LookViews() {}

  /** What the manager sees, as the manager sees it. */
  static Optional<Message> privacy(Scene scene) {
    Blocks blocks = new Blocks(scene).heading("privacy");
    if (scene.manager().isEmpty()) {
      List<Rich> business = SightViews.business(scene);
      return business.isEmpty()
          ? blocks.paragraph("privacy.alone").message()
          : blocks.paragraph("privacy.alone.business").bullets(business).message();
    }
    blocks.paragraph("privacy.sees", Map.of("deputy", DeputyViews.lookNow(scene)));
    List<Rich> seen = new ArrayList<>();
    Shown shown = shown(scene);
    seen.addAll(goals(scene, shown.goals()));
    Optional<Member> self = self(scene);
    List<CheckIn> told =
        shown.checkIns().stream()
            .filter(c -> !c.attempts().isEmpty() || c.help() != Help.NONE)
            .filter(c -> c.answered() || isMissed(self, c, scene))
            .toList();
    AlsoSeen also = new AlsoSeen(scene);
    told.stream()
        .filter(c -> c.equals(told.get(0)) || also.isRecent(c))
        .forEach(c -> seen.addAll(checkIn(scene, c)));
    seen.addAll(SharedLearning.ofReader(scene, also.since()));
    seen.addAll(also.measures());
    also.pause().ifPresent(seen::add);
    also.unreached(self).ifPresent(seen::add);
    also.twoViews(self).ifPresent(seen::add);
    if (seen.isEmpty()) {
      blocks.paragraph(shown.keeping() ? "joining.nothing" : "privacy.nothing");
    }
    blocks.bullets(seen.stream().distinct().toList());
    also.agenda(blocks);
    openPoints(scene, self, blocks);
    SightViews.privacy(scene, blocks);
    DeputyViews.privacy(scene, blocks);
    return blocks.small("privacy.kept").small("privacy.beside").message();
  }

  private static Shown shown(Scene scene) {
    return scene
        .line()
        .map(line -> Shown.of(scene.goals(), scene.latestCheckIns(), line))
        .orElseGet(() -> Shown.of(scene.goals(), scene.latestCheckIns()));
  }

  /** The gaps that the manager finds, in the words that the manager reads. */
  private static void openPoints(Scene scene, Optional<Member> self, Blocks blocks) {
    self.ifPresent(me -> openPoints(scene, me, blocks));
  }

  private static void openPoints(Scene scene, Member me, Blocks blocks) {
    List<Gap> gaps = new GapFinder().find(me, scene.now());
    if (gaps.isEmpty()) {
      return;
    }
    String name = scene.reader().firstName();
    blocks
        .paragraph("privacy.open")
        .bullets(gaps.stream().map(gap -> GapBlocks.line(scene, gap, me, name)).toList());
    if (gaps.stream().anyMatch(gap -> gap.kind() == GapKind.STALLED)) {
      blocks.buttons(
          List.of(
              blocks.menu(FlowName.LEARNED, "keepit", "privacy", "growth.choice.keepit.stall")));
    }
  }

  /** The reader as the manager sees them. */
  private static Optional<Member> self(Scene scene) {
    return scene.line().stream()
        .flatMap(line -> new Teams(scene.stores()).under(line.manager(), scene.now()).stream())
        .filter(member -> member.person().id().equals(scene.reader().id()))
        .findFirst();
  }

  /** While there is time for an answer, nobody is told that there is none. */
  private static boolean isMissed(Optional<Member> self, CheckIn checkIn, Scene scene) {
    return self.filter(member -> member.reminded(checkIn, scene.now())).isPresent();
  }

  /** Those that are active; if none is, those that rest; and what is visible further up. */
  private static List<Rich> goals(Scene scene, List<CareerGoal> shown) {
    List<Rich> seen = new ArrayList<>();
    List<CareerGoal> active = in(shown, Goal.State.ACTIVE);
    for (CareerGoal goal : active) {
      seen.add(
          scene.rich(
              goal.beyondWork() ? "privacy.goal.beyond" : "privacy.goal",
              Map.of(
                  "goal",
                  goal.wish(),
                  "dated",
                  goal.due().isPresent(),
                  "due",
                  goal.due().map(scene.dates()::date).orElse(""))));
      goal.active().forEach(b -> seen.add(GoalBlocks.plan(scene, b)));
    }
    if (active.isEmpty()) {
      for (CareerGoal goal : in(shown, Goal.State.PAUSED)) {
        Map<String, Object> words =
            Map.of("goal", goal.wish(), "day", scene.dates().date(goal.since()));
        seen.add(scene.rich("privacy.goal.resting", words));
      }
    }
    scene.businessGoals().stream()
        .filter(g -> g.state() == Goal.State.ACTIVE)
        .map(g -> scene.rich("privacy.business", Map.of("goal", g.wish())))
        .forEach(seen::add);
    return seen;
  }

  private static List<CareerGoal> in(List<CareerGoal> goals, Goal.State state) {
    return goals.stream().filter(g -> g.state() == state).toList();
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
