package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The buttons that turn the pages of a digest. */
final class DigestTurning {

  private final Scene scene;
  private final Blocks blocks;
  private final Digest digest;

  DigestTurning(Scene scene, Blocks blocks, Digest digest) {
    this.scene = scene;
    this.blocks = blocks;
    this.digest = digest;
  }

  /**
   * To what is left out.
   *
   * @param what the text that names it, without styles
   */
  Button to(DigestPage page, String what, int count) {
    return blocks.menu(
        FlowName.DIGEST,
        "turn",
        subject(page),
        scene.rich("digest.show", Map.of("what", scene.plain(what), "count", count)));
  }

  /** To what comes before and after, and back to the digest. */
  void around(DigestPage page, int onEach, int count) {
    List<Button> buttons = new ArrayList<>();
    if (page.number() > 0) {
      buttons.add(other(page.at(page.number() - 1), "digest.earlier"));
    }
    if ((page.number() + 1) * onEach < count) {
      buttons.add(other(page.at(page.number() + 1), "digest.later"));
    }
    buttons.add(blocks.menu(FlowName.DIGEST, "turn", digest.id().value(), "digest.back"));
    blocks.buttons(buttons);
  }

  private Button other(DigestPage page, String label) {
    return blocks.menu(FlowName.DIGEST, "turn", subject(page), label);
  }

  private String subject(DigestPage page) {
    return String.join(
        ":",
        digest.id().value(),
        page.part().name(),
        page.gaps().map(Enum::name).orElse(""),
        "" + page.number());
  }
}
