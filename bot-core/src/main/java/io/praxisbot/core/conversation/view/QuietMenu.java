package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.Bounds;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;

/** What would help somebody who doesn't answer: each a press that does it, if they may. */
final class QuietMenu {

  private final Scene scene;

  QuietMenu(Scene scene) {
    this.scene = scene;
  }

  void add(Blocks blocks) {
    List<Button> buttons = new ArrayList<>();
    Bounds bounds = scene.bounds();
    bounds
        .seldomer(scene.reader().today(scene.now()))
        .map(slower -> "weekly" + ((Weekly) slower.rule()).everyWeeks())
        .ifPresent(
            action -> buttons.add(blocks.menu(FlowName.TIME, action, "", "menu.time." + action)));
    if (!bounds.structured()) {
      buttons.add(blocks.menu(FlowName.TIME, "start", "", "checkin.quiet.menu.time.start"));
    }
    buttons.add(blocks.menu(FlowName.GOAL, "other", "", "menu.goal.other"));
    buttons.add(blocks.menu(FlowName.PAUSE, "start", "", "menu.pause.start"));
    buttons.add(blocks.menu(FlowName.LEAVE, "start", "", "checkin.quiet.menu.leave.start"));
    blocks.buttons(buttons);
  }
}
