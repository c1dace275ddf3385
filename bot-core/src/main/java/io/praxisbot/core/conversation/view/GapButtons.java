package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a manager can press about a gap. */
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
    String subject = gap.person() + ":" + gap.kind() + ":" + place + ":" + next;
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.DIGEST, "talked", subject, "menu.digest.talked"));
    if (digest.isPresent()) {
      buttons.add(blocks.menu(FlowName.DIGEST, "words", subject, "menu.digest.words"));
    }
    buttons.add(blocks.form(FlowName.DIGEST, "note", subject, "menu.digest.note"));
    buttons.add(blocks.menu(FlowName.DIGEST, "notnow", subject, "menu.digest.notnow"));
    blocks.buttons(buttons);
  }
}
