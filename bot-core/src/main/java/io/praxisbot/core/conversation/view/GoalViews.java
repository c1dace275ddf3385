package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Template;
import io.praxisbot.core.goal.Templates;
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
import java.util.stream.IntStream;

/** The questions on the way to a goal and its plans, and what stands at the end. */
final class GoalViews {

  private GoalViews() {}

  /** What to do, with three suggestions that fit the focus. */
  static Optional<Message> action(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    blocks.paragraph(blocks.settled() ? "plan.action.settled" : "plan.action");
    FlowName flow = FlowName.valueOf(scene.arg("flow"));
    List<String> suggestions = suggestions(scene);
    List<Button> buttons = new ArrayList<>();
    for (int n = 1; n <= suggestions.size(); n++) {
      String label = begun(scene.plain(suggestions.get(n - 1)));
      String token = Press.answer(flow, "suggested", String.valueOf(n), scene.arg("nonce")).token();
      buttons.add(new Button(label, Button.Kind.PRESS, token, Button.Look.PLAIN));
    }
    return blocks.buttons(buttons).chosen(chosen(scene.arg("settled"), suggestions)).message();
  }

  private static String begun(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The keys of what is suggested: by the template that it began with, else by the focus. */
  private static List<String> suggestions(Scene scene) {
    Optional<Template> template = Templates.find(scene.arg("template"));
    String focus = "plan.suggestion." + scene.arg("focus").toLowerCase(Locale.ROOT);
    return template
        .map(t -> IntStream.rangeClosed(1, Template.BEHAVIOURS).mapToObj(t::action).toList())
        .orElseGet(
            () ->
                IntStream.rangeClosed(1, scene.texts().count(focus))
                    .mapToObj(n -> focus + "." + n)
                    .toList());
  }

  private static String chosen(String settled, List<String> suggestions) {
    boolean one = settled.matches("[1-9]") && Integer.parseInt(settled) <= suggestions.size();
    return one ? suggestions.get(Integer.parseInt(settled) - 1) : "";
  }

  /** When exactly: the two halves of the plan. */
  static Optional<Message> when(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    if (scene.has("behaviour") && !blocks.settled()) {
      blocks.paragraph("plan.when.now");
    }
    blocks.paragraph(scene.has("why") ? "plan.when." + scene.arg("why") : "plan.when");
    if (blocks.settled()) {
      return blocks.message();
    }
    FlowName flow = FlowName.valueOf(scene.arg("flow"));
    String suggested = scene.dialogue().map(d -> d.note("cue")).orElse("");
    String when =
        suggested.isEmpty() ? known(scene).map(b -> b.plan().cue()).orElse("") : suggested;
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
    goal.due()
        .ifPresent(day -> blocks.small("goal.made.due", Map.of("day", scene.dates().date(day))));
    aim(scene, goal).ifPresent(blocks::small);
    if (scene.has("hint")) {
      blocks.small(scene.arg("hint"));
    }
    scene
        .goal(scene.arg("instead"))
        .ifPresent(former -> blocks.small("goal.made.instead", Map.of("former", former.wish())));
    blocks.small(
        goal.kept() && scene.manager().isPresent() ? "joining.made.small" : "goal.made.small");
    List<Button> buttons = new ArrayList<>();
    if (goal.beyondWork() && !goal.kept() && scene.manager().isPresent()) {
      buttons.add(blocks.menu(FlowName.SIGHT, "one", goal.id().value(), "joining.choice.keep.one"));
    }
    buttons.add(blocks.form(FlowName.GOAL, "change", from(scene, goal), "menu.goal.change"));
    buttons.add(blocks.menu(FlowName.PLAN, "start", goal.id().value(), "menu.plan.start"));
    buttons.add(blocks.menu(FlowName.MEASURE, "start", from(scene, goal), "menu.measure.start"));
    return blocks.buttons(buttons).message();
  }

  /** The goal, with what it was made from, so that fitting measures can be suggested. */
  private static String from(Scene scene, CareerGoal goal) {
    return scene.has("template") ? goal.id() + ":" + scene.arg("template") : goal.id().value();
  }

  static String focus(Scene scene, CareerGoal goal) {
    return scene.plain("focus." + goal.focus().name().toLowerCase(Locale.ROOT));
  }

  /** What the goal is for, if that is known: a business goal, or nothing to do with work. */
  private static Optional<Rich> aim(Scene scene, CareerGoal goal) {
    return goal.beyondWork()
        ? Optional.of(scene.rich("goal.made.beyond", Map.of()))
        : scene.stores().businessGoals().of(List.of(scene.reader().id())).stream()
            .filter(b -> goal.serves().equals(Optional.of(b.id())))
            .findFirst()
            .map(b -> scene.rich("goal.made.serves", Map.of("business", b.wish())));
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
