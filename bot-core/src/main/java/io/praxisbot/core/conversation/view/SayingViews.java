package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.digest.Occasion;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a manager could say when there is no gap, and which of the openings were of use. */
final class SayingViews {

  private SayingViews() {}

  /** When something was tried. */
  static Optional<Message> praise(Scene scene) {
    return all(scene, "saying.praise", Openings.of(scene, Occasion.praise(focus(scene))));
  }

  /** When a goal doesn't fit what the team needs. */
  static Optional<Message> clash(Scene scene) {
    return all(scene, "saying.clash", Openings.of(scene, Occasion.clash()));
  }

  private static Optional<Message> all(Scene scene, String key, Openings openings) {
    Blocks blocks = new Blocks(scene).paragraph(key);
    openings.all().forEach(blocks::quote);
    return blocks.message();
  }

  private static Optional<Focus> focus(Scene scene) {
    return Stream.of(Focus.values()).filter(f -> f.name().equals(scene.arg("focus"))).findFirst();
  }

  /** Leads to what to say when something went well. */
  static Button praising(Blocks blocks) {
    return blocks.menu(FlowName.SAYING, Occasion.PRAISE, "", "menu.saying.praise");
  }

  /** What to say to somebody whether or not there is a gap. */
  static List<Button> about(Blocks blocks, Member member) {
    String focus =
        member.goals().stream()
            .filter(g -> !g.beyondWork() && !g.active().isEmpty())
            .findFirst()
            .map(g -> g.focus().name())
            .orElse("");
    return List.of(
        blocks.menu(FlowName.SAYING, Occasion.PRAISE, focus, "menu.saying.praise"),
        blocks.menu(FlowName.SAYING, Occasion.CLASH, "", "menu.saying.clash"));
  }

  /**
   * Whether the words were of use, to be pressed.
   *
   * @param opening the key of the one that was shown; nothing is asked if it is empty
   */
  static Blocks useful(Blocks blocks, String opening) {
    return opening.isEmpty()
        ? blocks
        : blocks
            .small("saying.useful")
            .buttons(
                List.of(
                    blocks.menu(FlowName.SAYING, "useful", opening, "menu.saying.useful"),
                    blocks.menu(FlowName.SAYING, "notuseful", opening, "menu.saying.notuseful")));
  }
}
