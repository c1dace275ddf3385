package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Enrolment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page that a platform keeps for each person: their own goals first, then the team of whoever
 * leads one, then the cadence for admins.
 */
final class HomeView implements View {

  @Override
  public Optional<Message> render(Scene scene) {
    Blocks blocks = new Blocks(scene).heading("home");
    if (scene.reader().enrolment() == Enrolment.ACTIVE) {
      own(scene, blocks);
    } else {
      blocks.paragraph("home.what").paragraph("home.start").menuOf("not.enrolled");
    }
    new HomeTasks(scene, blocks).add();
    return blocks.small("home.small").message();
  }

  private static void own(Scene scene, Blocks blocks) {
    boolean off = scene.reader().enrolmentOn(scene.reader().today(scene.now())) == Enrolment.PAUSED;
    checkIn(scene, blocks, off);
    blocks.divider();
    goals(scene, blocks);
    ProposalBlocks.add(scene, blocks);
    progress(scene, blocks);
    ManagerSide.brief(scene, blocks);
    blocks.divider();
    blocks.paragraph(SightViews.asks(scene) ? "joining.home" : "home.manager");
    List<Button> buttons = new ArrayList<>();
    AgendaDoors.own(scene, blocks).forEach(buttons::add);
    buttons.add(blocks.menu(FlowName.LOOK, "privacy", "", "menu.look.privacy"));
    blocks.buttons(buttons);
  }

  private static void checkIn(Scene scene, Blocks blocks, boolean off) {
    if (off) {
      blocks.paragraph("home.off");
    } else {
      blocks.paragraph(isOpen(scene) ? "home.open" : "home.next");
    }
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.CHECK_IN, "start", "", "menu.check_in.start"));
    buttons.add(blocks.menu(FlowName.TIME, "start", "", "menu.time.start"));
    String pause = off ? "resume" : "start";
    buttons.add(blocks.menu(FlowName.PAUSE, pause, "", "menu.pause." + pause));
    blocks.buttons(buttons);
  }

  private static boolean isOpen(Scene scene) {
    return scene.openCheckIn().filter(c -> !c.answered()).isPresent();
  }

  private static void goals(Scene scene, Blocks blocks) {
    List<CareerGoal> active =
        scene.goals().stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
    if (active.isEmpty()) {
      blocks.paragraph("goals.none").menuOf("goals.none");
      return;
    }
    blocks.paragraph("home.goals");
    active.forEach(new GoalBlocks(scene, blocks)::brief);
    blocks.buttons(
        List.of(
            blocks.menu(FlowName.LOOK, "goals", "", "menu.look.goals"),
            blocks.menu(FlowName.GOAL, "start", "", "menu.goal.start")));
  }

  /** Counted once there is something to count: "none of one" would tell nobody anything. */
  private static void progress(Scene scene, Blocks blocks) {
    List<CheckIn> latest = scene.latestCheckIns();
    List<CheckIn> over = latest.stream().filter(c -> c.answered() || c.closed()).toList();
    if (over.size() > 1) {
      long tried = over.stream().filter(CheckIn::tried).count();
      blocks.paragraph("checkin.recap.count", Map.of("tried", tried, "total", (long) over.size()));
    }
    if (!latest.isEmpty()) {
      blocks.buttons(List.of(blocks.menu(FlowName.LOOK, "progress", "", "menu.look.progress")));
    }
  }
}
