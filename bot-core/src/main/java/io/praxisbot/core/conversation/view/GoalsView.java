package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All goals of the reader: what is tried now, what rests, what is over; business goals apart. What
 * was proposed and declined never was a goal, and isn't shown.
 */
final class GoalsView implements View {

  /** So many that are over are listed; the rest is history. */
  private static final int LATEST = 5;

  /** So many that were let go can be taken up again by a press. */
  private static final int AGAIN = 3;

  @Override
  public Optional<Message> render(Scene scene) {
    return new Page(scene).message();
  }

  private static final class Page {

    private final Scene scene;
    private final Blocks blocks;
    private final GoalBlocks lines;
    private final List<CareerGoal> career;
    private final List<BusinessGoal> business;

    Page(Scene scene) {
      this.scene = scene;
      this.blocks = new Blocks(scene);
      this.lines = new GoalBlocks(scene, blocks);
      this.career = scene.goals().stream().filter(Goal::accepted).toList();
      this.business = scene.businessGoals().stream().filter(Goal::accepted).toList();
    }

    Optional<Message> message() {
      if (career.isEmpty() && business.isEmpty()) {
        blocks.paragraph("goals.none").menuOf("goals.none");
        ProposalBlocks.add(scene, blocks);
        ManagerSide.add(scene, blocks);
        return blocks.buttons(AgendaDoors.own(scene, blocks).toList()).message();
      }
      blocks.heading("goals");
      List<CareerGoal> active = in(career, Goal.State.ACTIVE);
      if (active.isEmpty()) {
        blocks.paragraph(career.isEmpty() ? "goals.none" : "goals.none.active");
        blocks.menuOf("goals.none");
      }
      active.forEach(lines::full);
      in(career, Goal.State.PAUSED).forEach(this::paused);
      ProposalBlocks.add(scene, blocks);
      business();
      over();
      NextSteps.besideGoals(scene, blocks);
      ManagerSide.add(scene, blocks);
      return blocks.buttons(ends()).message();
    }

    private static <G extends Goal> List<G> in(List<G> goals, Goal.State state) {
      return goals.stream().filter(g -> g.state() == state).toList();
    }

    private void paused(Goal goal) {
      blocks.paragraph(stage(goal));
      blocks.buttons(List.of(lines.menu("resume", goal), lines.menu("let_go", goal)));
    }

    /** What it is, since when, and the person's word why. */
    private Rich stage(Goal goal) {
      Map<String, Object> words = new LinkedHashMap<>();
      words.put("goal", goal.wish());
      words.put("day", scene.dates().date(goal.since()));
      words.put("said", goal.life().now().why().isPresent());
      words.put("why", goal.life().now().why().orElse(""));
      return scene.rich("goals." + goal.state().name().toLowerCase(Locale.ROOT), words);
    }

    /** The two kinds are explained where both may be met. */
    private void business() {
      List<BusinessGoal> active = in(business, Goal.State.ACTIVE);
      List<BusinessGoal> resting = in(business, Goal.State.PAUSED);
      if (active.isEmpty() && resting.isEmpty()) {
        return;
      }
      blocks
          .divider()
          .paragraph("goals.business")
          .small("goals.business.difference", GoalBlocks.whoSees(scene));
      active.forEach(lines::full);
      resting.forEach(this::paused);
    }

    private void over() {
      List<Goal> ended =
          Stream.<Goal>concat(career.stream(), business.stream())
              .filter(g -> g.state() == Goal.State.ACHIEVED || g.state() == Goal.State.LET_GO)
              .sorted(Comparator.comparing(Goal::since).reversed())
              .limit(LATEST)
              .toList();
      if (ended.isEmpty()) {
        return;
      }
      blocks.divider().paragraph("goals.over");
      List<Goal> again =
          ended.stream().filter(g -> g.state() == Goal.State.LET_GO).limit(AGAIN).toList();
      blocks.bullets(ended.stream().filter(g -> !again.contains(g)).map(this::stage).toList());
      for (Goal goal : again) {
        blocks.paragraph(stage(goal)).buttons(List.of(lines.menu("resume", goal)));
      }
    }

    private List<Button> ends() {
      List<Button> buttons = new ArrayList<>();
      if (HistoryView.hasAny(career)) {
        buttons.add(blocks.menu(FlowName.STAGE, "history", "", "menu.stage.history"));
      }
      AgendaDoors.own(scene, blocks).forEach(buttons::add);
      return buttons;
    }
  }
}
