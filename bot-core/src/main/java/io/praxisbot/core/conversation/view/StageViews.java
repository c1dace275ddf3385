package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The life of a goal: where it went, what it serves, what is to be learned for it. */
final class StageViews {

  private StageViews() {}

  /** Where a goal went, with the way back, and the one word that may be added. */
  static Optional<Message> moved(Scene scene) {
    return scene.ownGoal(scene.arg("goal")).flatMap(goal -> moved(scene, goal));
  }

  private static Optional<Message> moved(Scene scene, Goal goal) {
    Blocks blocks = new Blocks(scene).tone().paragraph(key(scene), words(goal));
    boolean asks = scene.has("asks") && !blocks.settled();
    if (asks) {
      boolean achieved = scene.arg("state").equals(Goal.State.ACHIEVED.name());
      blocks.paragraph(achieved ? "stage.why.achieved" : "stage.why");
    }
    if (scene.has("why")) {
      goal.life().now().why().ifPresent(why -> blocks.small("stage.why.kept", Map.of("why", why)));
    }
    List<Button> buttons = new ArrayList<>();
    if (asks) {
      buttons.add(blocks.answer(FlowName.STAGE, "skip", "", "choice.skip"));
    }
    if (scene.arg("state").equals(Goal.State.ACHIEVED.name()) && goal instanceof CareerGoal) {
      buttons.add(blocks.menu(FlowName.GOAL, "start", "", "menu.stage.next"));
    }
    String way = String.join(":", goal.id().value(), scene.arg("state"), scene.arg("spared"));
    buttons.add(blocks.menu(FlowName.STAGE, "undo", way, "menu.stage.undo"));
    return blocks.buttons(buttons).message();
  }

  /** A sentence about a goal and where it is. */
  static Optional<Message> told(Scene scene) {
    return scene
        .ownGoal(scene.arg("goal"))
        .flatMap(
            goal ->
                new Blocks(scene)
                    .paragraph(key(scene), words(goal))
                    .buttons(List.of(goals(scene)))
                    .message());
  }

  /** Where a check-in's question stood. */
  static Optional<Message> spared(Scene scene) {
    return scene
        .ownGoal(scene.arg("goal"))
        .flatMap(
            goal ->
                new Blocks(scene)
                    .small(
                        "stage.spared." + goal.state().name().toLowerCase(Locale.ROOT), words(goal))
                    .message());
  }

  private static Button goals(Scene scene) {
    return new Blocks(scene).menu(FlowName.LOOK, "goals", "", "menu.look.goals");
  }

  /** What is said of it in that state. */
  private static String key(Scene scene) {
    return scene.arg("view") + "." + scene.arg("state").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> words(Goal goal) {
    return Map.of("goal", goal.wish(), "business", goal instanceof BusinessGoal);
  }

  /** Which of several goals is meant. */
  static Optional<Message> which(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("stage.which." + scene.arg("matter"));
    List<Goal> goals =
        Stream.of(scene.arg("goals").split(",", -1))
            .flatMap(id -> scene.ownGoal(id).stream())
            .toList();
    List<Button> buttons = new ArrayList<>();
    for (int n = 0; n < goals.size(); n++) {
      Goal goal = goals.get(n);
      buttons.add(numbered(scene, blocks, "which", goal.id().value(), n + 1, goal.wish()));
    }
    scene
        .ownGoal(scene.arg("settled"))
        .ifPresent(goal -> blocks.small("tone.chosen", Map.of("choice", goal.wish())));
    return blocks.buttons(buttons).message();
  }

  private static Button numbered(
      Scene scene, Blocks blocks, String action, String subject, int n, String words) {
    String label =
        scene.rich("stage.numbered", Map.of("n", String.valueOf(n), "words", words)).text();
    return blocks.choice(Press.answer(FlowName.STAGE, action, subject, scene.arg("nonce")), label);
  }

  /** What a career goal serves. */
  static Optional<Message> serves(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("stage.serves");
    List<BusinessGoal> business =
        scene.businessGoals().stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
    List<Button> buttons = new ArrayList<>();
    for (int n = 0; n < business.size(); n++) {
      BusinessGoal goal = business.get(n);
      buttons.add(numbered(scene, blocks, "serve", goal.id().value(), n + 1, goal.wish()));
    }
    buttons.add(blocks.answer(FlowName.STAGE, "serve", "beyond", "stage.serves.choice.beyond"));
    buttons.add(blocks.answer(FlowName.STAGE, "serve", "none", "stage.serves.choice.none"));
    scene
        .ownGoal(scene.arg("settled"))
        .ifPresent(goal -> blocks.small("tone.chosen", Map.of("choice", goal.wish())));
    return blocks.buttons(buttons).chosen("stage.serves.choice." + scene.arg("settled")).message();
  }

  /** What it serves from now on. */
  static Optional<Message> served(Scene scene) {
    return scene.goal(scene.arg("goal")).flatMap(goal -> served(scene, goal));
  }

  private static Optional<Message> served(Scene scene, CareerGoal goal) {
    Optional<Goal> business = goal.serves().flatMap(id -> scene.ownGoal(id.value()));
    String key = goal.beyondWork() ? "beyond" : business.isPresent() ? "business" : "none";
    return new Blocks(scene)
        .paragraph(
            "stage.serves.done." + key,
            Map.of("goal", goal.wish(), "business", business.map(Goal::wish).orElse("")))
        .buttons(List.of(goals(scene)))
        .message();
  }

  /** By when the person wants to be there from now on, if by any day. */
  static Optional<Message> due(Scene scene) {
    return scene
        .goal(scene.arg("goal"))
        .flatMap(
            goal ->
                new Blocks(scene)
                    .paragraph(
                        goal.due().isPresent() ? "stage.due.done" : "stage.due.none",
                        Map.of(
                            "goal",
                            goal.wish(),
                            "day",
                            goal.due().map(scene.dates()::date).orElse("")))
                    .buttons(List.of(goals(scene)))
                    .message());
  }

  /** Something more to learn for a goal. */
  static Optional<Message> learned(Scene scene) {
    return scene
        .goal(scene.arg("goal"))
        .flatMap(
            goal ->
                goal.objective(new LearningObjectiveId(scene.arg("objective")))
                    .flatMap(
                        objective ->
                            new Blocks(scene)
                                .paragraph(
                                    "stage.learn.added",
                                    Map.of("goal", goal.wish(), "words", objective.words()))
                                .buttons(List.of(goals(scene)))
                                .message()));
  }

  /** Asks what to learn. */
  static Optional<Message> learn(Scene scene) {
    return new Blocks(scene).tone().hint().paragraph("stage.learn").message();
  }

  /** No room for one more goal, or for what it brings: what could make room. */
  static Optional<Message> full(Scene scene) {
    Blocks blocks = new Blocks(scene);
    GoalBlocks lines = new GoalBlocks(scene, blocks);
    blocks.paragraph("goals.full." + scene.arg("what"));
    for (CareerGoal goal : scene.goals()) {
      if (goal.state() == Goal.State.ACTIVE) {
        blocks.paragraph("goals.full.goal", Map.of("goal", goal.wish())).buttons(lines.moves(goal));
      }
    }
    List<Button> others = new ArrayList<>();
    if (scene.has("said")) {
      others.add(blocks.answer(FlowName.STAGE, "stated", "", "goal.kind.choice.business"));
    }
    others.add(blocks.answer(FlowName.STAGE, "leave", "", "goals.full.choice.leave"));
    blocks.buttons(others);
    return blocks.message();
  }

  /** A business goal as it stands. */
  static Optional<Message> business(Scene scene) {
    return scene
        .ownGoal(scene.arg("goal"))
        .filter(goal -> goal instanceof BusinessGoal)
        .flatMap(goal -> business(scene, goal));
  }

  private static Optional<Message> business(Scene scene, Goal goal) {
    Blocks blocks =
        new Blocks(scene)
            .paragraph("business.made", Map.of("goal", goal.wish()))
            .small("goals.business.difference", GoalBlocks.whoSees(scene));
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.form(FlowName.STAGE, "reword", goal.id().value(), "menu.goal.change"));
    scene.goals().stream()
        .filter(g -> g.state() == Goal.State.ACTIVE)
        .findFirst()
        .ifPresentOrElse(
            g -> buttons.add(blocks.menu(FlowName.LOOK, "goals", "", "menu.look.goals")),
            () -> buttons.add(blocks.menu(FlowName.GOAL, "start", "", "menu.goal.start")));
    return blocks.buttons(buttons).message();
  }

  /** Other words for a business goal. */
  static Optional<Form> form(Scene scene, Press press) {
    return scene
        .ownGoal(press.subject())
        .filter(g -> g instanceof BusinessGoal && g.state() == Goal.State.ACTIVE)
        .filter(g -> press.action().equals("reword"))
        .map(
            g ->
                new Form(
                    press.token(),
                    scene.plain("business.form.title"),
                    scene.plain("form.save"),
                    List.of(GoalForms.text(scene, "wish", "business.form.wish", g.wish(), ""))));
  }
}
