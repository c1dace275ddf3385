package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a manager can press about a gap: each does it, or shows what would be sent. */
final class GapButtons {

  private final Blocks blocks;
  private final Optional<Digest> digest;

  /**
   * @param digest the digest that the gap stands in; empty if it stands alone
   */
  GapButtons(Blocks blocks, Optional<Digest> digest) {
    this.blocks = blocks;
    this.digest = digest;
  }

  /**
   * @param next the opening to turn to
   */
  void add(Gap gap, int next) {
    String place = digest.map(d -> d.id().value()).orElse("");
    String about = gap.person() + ":" + gap.kind() + ":" + place;
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.FOLLOW_UP, "talked", about, "menu.digest.talked"));
    buttons.add(blocks.menu(FlowName.FOLLOW_UP, "agenda", about, "menu.digest.agenda"));
    words(gap, about, buttons);
    buttons.add(blocks.form(FlowName.FOLLOW_UP, "promise", about, "menu.digest.promise"));
    if (digest.isPresent()) {
      buttons.add(blocks.menu(FlowName.DIGEST, "words", about + ":" + next, "menu.digest.words"));
    }
    buttons.add(blocks.menu(FlowName.FOLLOW_UP, "notnow", about, "menu.digest.notnow"));
    blocks.buttons(buttons);
  }

  /** Whoever asked gets an answer; what isn't the company's is not for the manager to steer. */
  private void words(Gap gap, String about, List<Button> buttons) {
    boolean asked = gap.kind() == GapKind.HELP_WANTED;
    boolean beyondWork = gap.goal().filter(CareerGoal::beyondWork).isPresent();
    if (!asked && !beyondWork && gap.kind() != GapKind.PROPOSAL_OPEN) {
      buttons.add(blocks.menu(FlowName.SUGGEST, "about", about, "menu.digest.suggest"));
    }
    String label = asked ? "menu.digest.answer" : "menu.digest.encourage";
    buttons.add(blocks.menu(FlowName.FOLLOW_UP, "encourage", about, label));
  }
}
