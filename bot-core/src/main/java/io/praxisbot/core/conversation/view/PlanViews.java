package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where one more thing to try goes: what makes room for it, and for which goal it is. */
final class PlanViews {

  private static final FlowName FLOW = FlowName.PLAN;

  /** As long as every platform's button can be. */
  private static final int LONGEST_LABEL = 75;

  private PlanViews() {}

  /** Three are tried already: which one makes room. */
  static Optional<Message> room(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("plan.room");
    List<Behaviour> tried = active(scene).stream().flatMap(goal -> goal.active().stream()).toList();
    blocks.bullets(
        tried.stream()
            .map(
                b ->
                    scene.rich(
                        "checkin.plan", Map.of("cue", b.plan().cue(), "action", b.plan().action())))
            .toList());
    waiting(scene)
        .ifPresent(
            plan ->
                blocks.small(
                    "plan.room.waits", Map.of("cue", plan.cue(), "action", plan.action())));
    List<Button> buttons = new ArrayList<>();
    tried.forEach(b -> buttons.add(named(scene, "room", b.id().value(), b.plan().action())));
    buttons.add(blocks.answer(FLOW, "keep", "", "plan.room.choice.keep"));
    return blocks.buttons(buttons).message();
  }

  /** The plan that is known already. */
  private static Optional<Plan> waiting(Scene scene) {
    return scene
        .dialogue()
        .filter(d -> !d.note("planned").isEmpty() && !d.note("action").isEmpty())
        .map(d -> new Plan(d.note("planned"), d.note("action")));
  }

  /** How that one makes room. */
  static Optional<Message> how(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("plan.room.how");
    return blocks
        .buttons(
            List.of(
                blocks.answer(FLOW, "letgo", "", "checkin.adapt.choice.letgo"),
                blocks.answer(FLOW, "sits", "", "habit.choice.less"),
                blocks.answer(FLOW, "keep", "", "plan.room.choice.keep")))
        .message();
  }

  /** Which of several goals it is for. */
  static Optional<Message> goal(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("plan.goal");
    return blocks
        .buttons(
            active(scene).stream()
                .map(goal -> named(scene, "goal", goal.id().value(), goal.wish()))
                .toList())
        .message();
  }

  private static List<CareerGoal> active(Scene scene) {
    return scene.goals().stream().filter(goal -> goal.state() == Goal.State.ACTIVE).toList();
  }

  private static Button named(Scene scene, String action, String subject, String words) {
    String label =
        words.length() <= LONGEST_LABEL ? words : words.substring(0, LONGEST_LABEL - 1) + "…";
    Press press = Press.answer(FLOW, action, subject, scene.arg("nonce"));
    return new Button(label, Button.Kind.PRESS, press.token(), Button.Look.PLAIN);
  }
}
