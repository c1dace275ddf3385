package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions on the way to a goal and its plans, and what stands at the end. */
final class GoalViews {

  private GoalViews() {}

  /** The first question, with wishes that others might have. */
  static Optional<Message> examples(Scene scene) {
    List<Rich> examples = new ArrayList<>();
    for (int n = 1; n <= scene.texts().count("goal.example"); n++) {
      examples.add(scene.rich("goal.example." + n, Map.of()));
    }
    Blocks blocks = new Blocks(scene).tone().paragraph("goal.wish").bullets(examples);
    return blocks
        .buttons(List.of(blocks.answer(FlowName.GOAL, "unsure", "", "goal.wish.choice.unsure")))
        .message();
  }

  /** What to do, with three suggestions that fit the focus. */
  static Optional<Message> action(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    blocks.paragraph(blocks.settled() ? "plan.action.settled" : "plan.action");
    FlowName flow = FlowName.valueOf(scene.arg("flow"));
    String focus = suggestions(scene.arg("focus"));
    List<Button> buttons = new ArrayList<>();
    for (int n = 1; n <= scene.texts().count(focus); n++) {
      buttons.add(blocks.answer(flow, "suggested", String.valueOf(n), focus + "." + n));
    }
    return blocks.buttons(buttons).chosen(focus + "." + scene.arg("settled")).message();
  }

  private static String suggestions(String focus) {
    return "plan.suggestion." + focus.toLowerCase(Locale.ROOT);
  }

  /** When exactly: the two halves of the plan. */
  static Optional<Message> when(Scene scene) {
    Blocks blocks =
        new Blocks(scene)
            .tone()
            .paragraph(scene.has("why") ? "plan.when." + scene.arg("why") : "plan.when");
    if (blocks.settled()) {
      return blocks.message();
    }
    FlowName flow = FlowName.valueOf(scene.arg("flow"));
    String when = known(scene).map(b -> b.plan().cue()).orElse("");
    Field cue = GoalForms.text(scene, "cue", "plan.field.cue", when, "plan.field.cue.example");
    Field action =
        GoalForms.text(
            scene, "action", "plan.field.action", actionSoFar(scene), "plan.field.action.example");
    Button submit = blocks.answer(flow, "plan", "", "plan.when.choice.done", Button.Look.PRIMARY);
    return blocks.inputs(new Block.Inputs(List.of(cue, action), submit)).message();
  }

  private static String actionSoFar(Scene scene) {
    String typed = scene.dialogue().map(d -> d.note("action")).orElse("");
    return typed.isEmpty() ? known(scene).map(b -> b.plan().action()).orElse("") : typed;
  }

  /** The behaviour that is being planned anew. */
  private static Optional<Behaviour> known(Scene scene) {
    String behaviour = scene.dialogue().map(d -> d.note("behaviour")).orElse("");
    return behaviour.isEmpty()
        ? Optional.empty()
        : scene.goals().stream()
            .flatMap(g -> g.behaviour(new BehaviourId(behaviour)).stream())
            .findFirst();
  }

  /** The goal as it stands, with its plans. */
  static Optional<Message> made(Scene scene) {
    return scene.goal(scene.arg("goal")).flatMap(goal -> made(scene, goal));
  }

  private static Optional<Message> made(Scene scene, CareerGoal goal) {
    Blocks blocks =
        new Blocks(scene)
            .paragraph("goal.made", Map.of("goal", goal.wish(), "focus", focus(scene, goal)));
    for (Behaviour behaviour : goal.active()) {
      blocks.paragraph(
          "goal.made.plan",
          Map.of("cue", behaviour.plan().cue(), "action", behaviour.plan().action()));
    }
    scene
        .goal(scene.arg("instead"))
        .ifPresent(former -> blocks.small("goal.made.instead", Map.of("former", former.wish())));
    blocks.small("goal.made.small");
    return blocks
        .buttons(
            List.of(
                blocks.form(FlowName.GOAL, "change", goal.id().value(), "menu.goal.change"),
                blocks.menu(FlowName.PLAN, "start", "", "menu.plan.start"),
                blocks.menu(
                    FlowName.MEASURE, "start", measured(scene, goal), "menu.measure.start")))
        .message();
  }

  /** The goal, with what it was made from, so that fitting measures can be suggested. */
  private static String measured(Scene scene, CareerGoal goal) {
    return scene.has("template") ? goal.id() + ":" + scene.arg("template") : goal.id().value();
  }

  static String focus(Scene scene, CareerGoal goal) {
    return scene.plain("focus." + goal.focus().name().toLowerCase(Locale.ROOT));
  }

  /** What was planned, for a behaviour that is there. */
  static Optional<Message> planned(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph("plan.made").small("plan.made.small");
    return blocks
        .buttons(
            List.of(
                blocks.form(FlowName.PLAN, "change", scene.arg("behaviour"), "menu.plan.change"),
                blocks.menu(FlowName.LOOK, "goals", "", "menu.look.goals")))
        .message();
  }

  /** The plan, once in the period. */
  static Optional<Message> reminder(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph("plan.reminder");
    return blocks
        .buttons(
            List.of(
                blocks.menu(
                    FlowName.PLAN, "done", scene.arg("behaviour"), "plan.reminder.choice.done"),
                blocks.menu(FlowName.PLAN, "notnow", "", "plan.reminder.choice.notnow"),
                blocks.form(FlowName.PLAN, "change", scene.arg("behaviour"), "menu.plan.change")))
        .message();
  }
}
