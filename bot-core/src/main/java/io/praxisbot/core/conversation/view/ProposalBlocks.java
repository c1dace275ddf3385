package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.people.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What others suggest and what waits for the reader, with the buttons to decide by. */
final class ProposalBlocks {

  private ProposalBlocks() {}

  /** All that waits, below whatever else is shown; nothing if nothing does. */
  static Blocks add(Scene scene, Blocks blocks) {
    ProposalViews.waiting(scene).forEach(proposal -> add(scene, blocks, proposal));
    return blocks;
  }

  static Blocks add(Scene scene, Blocks blocks, Proposal proposal) {
    Map<String, String> words = words(scene, proposal);
    return blocks
        .paragraph(key(proposal), words)
        .small(key(proposal) + ".small", words)
        .buttons(buttons(blocks, proposal));
  }

  private static List<Button> buttons(Blocks blocks, Proposal proposal) {
    boolean goal = proposal.behaviour().isEmpty();
    String id = proposal.id();
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FlowName.PROPOSAL, "accept", id, choice(proposal, "accept")));
    if (goal) {
      buttons.add(blocks.form(FlowName.PROPOSAL, "own", id, "proposal.choice.own"));
    }
    buttons.add(blocks.menu(FlowName.PROPOSAL, "decline", id, "proposal.choice.decline"));
    buttons.add(blocks.menu(FlowName.PROPOSAL, "later", id, "proposal.choice.later"));
    return buttons;
  }

  /** What that choice is called. */
  static String choice(Proposal proposal, String choice) {
    boolean trying = proposal.behaviour().isPresent() && choice.equals("accept");
    return trying ? "proposal.behaviour.choice.accept" : "proposal.choice." + choice;
  }

  /** Which sentence says it. */
  static String key(Proposal proposal) {
    if (proposal.behaviour().isPresent()) {
      return "proposal.behaviour";
    }
    return proposal.origin().by() == Origin.By.PROGRAMME ? "proposal.programme" : "proposal.goal";
  }

  static Map<String, String> words(Scene scene, Proposal proposal) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("words", proposal.words());
    words.put("goal", proposal.goal().wish());
    words.put(
        "who", proposal.origin().who().flatMap(scene::person).map(Person::firstName).orElse("…"));
    return words;
  }
}
