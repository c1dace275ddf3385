package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Bounds;
import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What would help somebody who doesn't answer: each a press that does it, if they may; once. */
final class QuietMenu {

  private final Scene scene;

  QuietMenu(Scene scene) {
    this.scene = scene;
  }

  /**
   * @param when first, if it is asked now; still, if it was asked before
   */
  void add(Blocks blocks, String when) {
    if (when.equals("first")) {
      blocks.paragraph("checkin.quiet.first").buttons(buttons(blocks));
    } else {
      blocks.small("checkin.quiet.still", Map.of("own", !scene.bounds().structured()));
    }
  }

  private List<Button> buttons(Blocks blocks) {
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
    return buttons;
  }
}
