package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gentle return: what changed, which plan still stands, and one press to go on. */
final class BackView implements View {

  private static final FlowName PAUSE = FlowName.PAUSE;

  @Override
  public Optional<Message> render(Scene scene) {
    Blocks blocks = new Blocks(scene);
    welcome(scene, blocks);
    List<CareerGoal> goals =
        scene.goals().stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
    List<Behaviour> plans = goals.stream().flatMap(g -> g.active().stream()).toList();
    if (!plans.isEmpty()) {
      plans(scene, blocks, plans);
    } else if (!goals.isEmpty()) {
      blocks.paragraph("back.noplan", Map.of("goal", goals.get(0).wish()));
      blocks.buttons(
          List.of(
              blocks.menu(FlowName.PLAN, "start", "", "back.menu.plan"),
              other(blocks),
              more(blocks)));
    } else {
      blocks.paragraph("back.nogoal");
      blocks.buttons(
          List.of(blocks.menu(FlowName.GOAL, "start", "", "menu.goal.start"), more(blocks)));
    }
    return blocks.message();
  }

  /** Welcome back, and a line for each thing that is not as it was. */
  static void welcome(Scene scene, Blocks blocks) {
    Optional<Person> by =
        scene.has("by") ? scene.person(new PersonId(scene.arg("by"))) : Optional.empty();
    blocks.paragraph(
        by.isPresent() ? "back.by" : "back", Map.of("by", by.map(Person::firstName).orElse("")));
    blocks.bullets(new SinceThen(scene).lines());
    SightViews.ask(scene, blocks);
  }

  private static void plans(Scene scene, Blocks blocks, List<Behaviour> plans) {
    if (plans.size() == 1) {
      Plan plan = plans.get(0).plan();
      blocks.paragraph("back.plan", Map.of("cue", plan.cue(), "action", plan.action()));
    } else {
      blocks.paragraph("back.plans");
      blocks.bullets(plans.stream().map(b -> GoalBlocks.plan(scene, b)).toList());
    }
    Button change =
        plans.size() == 1
            ? blocks.form(FlowName.PLAN, "change", plans.get(0).id().value(), "menu.plan.change")
            : blocks.menu(FlowName.LOOK, "goals", "", "back.menu.plans");
    blocks.small("back.next");
    blocks.buttons(
        List.of(
            blocks.menu(PAUSE, "goon", "", "menu.pause.goon"),
            change,
            other(blocks),
            more(blocks)));
  }

  private static Button other(Blocks blocks) {
    return blocks.menu(FlowName.GOAL, "other", "", "menu.goal.other");
  }

  private static Button more(Blocks blocks) {
    return blocks.menu(PAUSE, "start", "", "back.menu.more");
  }
}
