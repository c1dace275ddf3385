package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.goal.wording.AboutOthers;
import io.praxisbot.core.goal.wording.Control;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to a suggestion: the words, what they are for, and what will be read. */
final class SuggestViews {

  private SuggestViews() {}

  /** What to suggest, with the words so far. */
  static Optional<Message> words(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    blocks.paragraph(scene.has("programme") ? "proposal.words.programme" : "proposal.words");
    if (scene.has("long") && !blocks.settled()) {
      blocks.small("proposal.words.long");
    }
    if (blocks.settled()) {
      return blocks.message();
    }
    String soFar = note(scene, "words");
    Button submit =
        blocks.answer(
            FlowName.SUGGEST, "words", "", "proposal.words.choice.go", Button.Look.PRIMARY);
    return blocks
        .inputs(
            new Block.Inputs(
                List.of(GoalForms.text(scene, "wish", "proposal.words.field", soFar, "")), submit))
        .message();
  }

  /** Whether it is something to try for a goal that there is, or a new one. */
  static Optional<Message> whatFor(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("proposal.for");
    List<CareerGoal> goals = goals(scene);
    List<Rich> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    for (int n = 1; n <= goals.size(); n++) {
      CareerGoal goal = goals.get(n - 1);
      lines.add(
          scene.rich("proposal.for.goal", Map.of("n", String.valueOf(n), "goal", goal.wish())));
      String label = goals.size() == 1 ? "proposal.for.choice.try" : "proposal.for.choice." + n;
      buttons.add(blocks.answer(FlowName.SUGGEST, "for", goal.id().value(), label));
    }
    buttons.add(blocks.answer(FlowName.SUGGEST, "for", "new", "proposal.for.choice.new"));
    return blocks.bullets(lines).buttons(buttons).message();
  }

  /** Word for word what will be read, and by how many. */
  static Optional<Message> preview(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    if (blocks.settled()) {
      return scene.arg("settled").equals("cancel")
          ? blocks.paragraph("proposal.preview.unsent").message()
          : blocks
              .paragraph("proposal.preview.settled")
              .chosen("proposal.preview.choice." + scene.arg("settled"))
              .message();
    }
    String words = note(scene, "words");
    boolean programme = scene.has("programme");
    blocks.paragraph(programme ? "proposal.preview.many" : "proposal.preview");
    quote(scene, blocks, words, programme);
    hints(blocks, words);
    replaced(scene).ifPresent(p -> blocks.small("proposal.replaces", Map.of("words", p.words())));
    return blocks.buttons(buttons(blocks)).message();
  }

  private static List<Button> buttons(Blocks blocks) {
    return List.of(
        blocks.answer(
            FlowName.SUGGEST, "send", "", "proposal.preview.choice.send", Button.Look.PRIMARY),
        blocks.answer(FlowName.SUGGEST, "change", "", "proposal.preview.choice.change"),
        blocks.answer(FlowName.SUGGEST, "cancel", "", "choice.cancel"));
  }

  private static void quote(Scene scene, Blocks blocks, String words, boolean programme) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("words", words);
    said.put("who", scene.reader().firstName());
    Optional<CareerGoal> meant =
        goals(scene).stream()
            .filter(goal -> goal.id().value().equals(note(scene, "for")))
            .findFirst();
    meant.ifPresent(goal -> said.put("goal", goal.wish()));
    String key = programme ? "proposal.programme" : "proposal.goal";
    String read = meant.isPresent() ? "proposal.behaviour" : key;
    blocks.quote(scene.rich(read, said));
    if (!programme) {
      blocks.small("proposal.preview.small");
    } else {
      blocks.small("proposal.preview.many.small");
    }
  }

  /** Said beside what will be sent; whoever sends it decides. */
  private static void hints(Blocks blocks, String words) {
    if (AboutOthers.wishes(words)) {
      blocks.small("proposal.hint.others");
    }
    Control.beyond(words).ifPresent(beyond -> blocks.small("proposal.hint.control"));
  }

  /** What waits for the same one already. */
  private static Optional<Proposal> replaced(Scene scene) {
    return member(scene).stream()
        .flatMap(
            m ->
                Proposal.waiting(
                    m.goals(), scene.stores().behaviourProposals().open(List.of(m.person().id())))
                    .stream())
        .filter(proposal -> proposal.origin().equals(Origin.manager(scene.reader().id())))
        .findFirst();
  }

  private static List<CareerGoal> goals(Scene scene) {
    return member(scene).stream()
        .flatMap(member -> member.goals().stream())
        .filter(goal -> goal.state() == Goal.State.ACTIVE)
        .toList();
  }

  /** The one whom it is for, as long as the reader is their manager. */
  private static Optional<Member> member(Scene scene) {
    return TeamViews.visible(scene).stream()
        .filter(member -> member.person().id().value().equals(scene.arg("person")))
        .findFirst();
  }

  private static String note(Scene scene, String name) {
    return scene.dialogue().map((Dialogue d) -> d.note(name)).orElse("");
  }
}
