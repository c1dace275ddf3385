package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person learned and told at any time, and what they want to learn. */
final class LearningViews {

  private static final FlowName FLOW = FlowName.LEARNED;

  /** So many are shown, newest first. */
  private static final int NEWEST = 5;

  private LearningViews() {}

  /** What was told just now; what it is about and who may read it can be chosen. */
  static Optional<Message> told(Scene scene) {
    return scene.learned().stream()
        .filter(entry -> entry.id().value().equals(scene.arg("learning")))
        .findFirst()
        .flatMap(entry -> told(scene, entry));
  }

  private static Optional<Message> told(Scene scene, LearningEntry entry) {
    Blocks blocks = new Blocks(scene).tone().paragraph("learned.told");
    blocks.quote(entry.learning().text());
    List<LearningObjective> objectives = objectives(scene);
    if (!objectives.isEmpty()) {
      about(scene, blocks, entry, objectives);
    }
    if (scene.manager().isPresent()) {
      share(scene, blocks, entry);
    } else {
      blocks.small("learned.alone");
    }
    return blocks.message();
  }

  private static List<LearningObjective> objectives(Scene scene) {
    return active(scene).stream().flatMap(goal -> goal.learningObjectives().stream()).toList();
  }

  private static List<CareerGoal> active(Scene scene) {
    return scene.goals().stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
  }

  private static void about(
      Scene scene, Blocks blocks, LearningEntry entry, List<LearningObjective> objectives) {
    Optional<String> chosen = Told.objective(scene, entry.learning());
    blocks.paragraph(
        chosen.isPresent() ? "learned.about" : "learned.about.else",
        Map.of("objective", chosen.orElse("")));
    List<Button> buttons = new ArrayList<>();
    for (LearningObjective objective : objectives) {
      if (!entry.learning().objective().equals(Optional.of(objective.id()))) {
        buttons.add(
            blocks.menu(
                FLOW, "about", entry.id() + ":" + objective.id(), Rich.plain(objective.words())));
      }
    }
    if (chosen.isPresent()) {
      buttons.add(blocks.menu(FLOW, "about", entry.id() + ":else", "learned.choice.else"));
    }
    blocks.buttons(buttons);
  }

  private static void share(Scene scene, Blocks blocks, LearningEntry entry) {
    boolean shared = entry.learning().shared();
    if (scene.has("sure") && !shared) {
      blocks.paragraph("learned.sure");
      blocks.buttons(
          List.of(
              blocks.menu(FLOW, "share", entry.id() + ":sure", "learned.choice.sure"),
              blocks.menu(FLOW, "share", entry.id() + ":no", "learned.choice.no")));
      return;
    }
    blocks.small(shared ? "learned.shared" : "learned.kept");
    String choice = shared ? "no" : "yes";
    blocks.buttons(
        List.of(blocks.menu(FLOW, "share", entry.id() + ":" + choice, "learned.choice." + choice)));
  }

  /** The newest, from check-ins and in between, and what is to be learned. */
  static Optional<Message> latest(Scene scene) {
    List<Told> latest = Told.latest(scene, NEWEST);
    Blocks blocks = new Blocks(scene).heading("learned");
    blocks.bullets(latest.stream().map(told -> told.line(scene)).toList());
    if (latest.isEmpty()) {
      blocks.paragraph("learned.none");
    }
    List<LearningObjective> added =
        active(scene).stream().flatMap(goal -> goal.objectives().stream()).toList();
    if (!added.isEmpty()) {
      blocks.paragraph("learned.objectives");
      blocks.bullets(added.stream().map(o -> Rich.plain(o.words())).toList());
    }
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.menu(FLOW, "objective", "", "growth.choice.learn"));
    for (LearningObjective objective : added) {
      Rich label = scene.rich("learned.choice.done", Map.of("words", objective.words()));
      buttons.add(blocks.menu(FLOW, "done", objective.id().value(), label));
    }
    return blocks.buttons(buttons).small("learned.small").message();
  }
}
