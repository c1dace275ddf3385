package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.people.SightFields;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which of their goals a person shows to the manager: the question, the form, and the answer. */
final class SightViews {

  private SightViews() {}

  /** To the employee; not said if it doesn't hold any more. */
  static Optional<Message> told(Scene scene, String managed, String joining) {
    return ManagerViews.holds(scene)
        ? Optional.of(new Blocks(scene).paragraph(asks(scene) ? joining : managed))
            .map(blocks -> DeputyViews.privacy(scene, blocks))
            .map(blocks -> ask(scene, business(scene, blocks)).menuOf(managed))
            .flatMap(Blocks::message)
        : Optional.empty();
  }

  /** Which business goals the manager sees, whom nobody asked about these. */
  static Blocks business(Scene scene, Blocks blocks) {
    List<Rich> goals = business(scene);
    return goals.isEmpty() || scene.manager().isEmpty()
        ? blocks
        : blocks.paragraph("joining.business").bullets(goals);
  }

  /** The reader's business goals, which admins and those above may see. */
  static List<Rich> business(Scene scene) {
    return scene.businessGoals().stream()
        .filter(goal -> goal.state() == Goal.State.ACTIVE)
        .map(goal -> scene.rich("joining.business.goal", Map.of("goal", goal.wish())))
        .toList();
  }

  /** Whether there are goals of which the manager, who came after them, sees nothing. */
  static boolean asks(Scene scene) {
    return scene.manager().isPresent() && goals(scene).stream().anyMatch(CareerGoal::kept);
  }

  /** Asks which of the goals from before the manager sees; nothing if there are none. */
  static Blocks ask(Scene scene, Blocks blocks) {
    if (!asks(scene)) {
      return blocks;
    }
    List<Rich> kept = lines(scene, CareerGoal::kept);
    Map<String, Integer> count = Map.of("count", kept.size());
    return buttons(scene, blocks.paragraph("joining.ask", count).bullets(kept), true, true)
        .small("joining.ask.small", count);
  }

  /** The goals of somebody who was here before. */
  static void fromBefore(Scene scene, Blocks blocks) {
    List<Rich> goals = lines(scene, goal -> true);
    blocks.paragraph("welcome.goals", Map.of("count", goals.size())).bullets(goals);
  }

  /** The question once more, about whoever is the manager by now. */
  static Optional<Message> again(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph("joining.again");
    return ask(scene, blocks).message();
  }

  private static Blocks buttons(Scene scene, Blocks blocks, boolean show, boolean keep) {
    String manager = scene.manager().map(m -> m.id().value()).orElse("");
    String one = goals(scene).size() == 1 ? ".one" : "";
    List<Button> buttons = new ArrayList<>();
    if (show) {
      buttons.add(blocks.menu(FlowName.SIGHT, "show", manager, "joining.choice.show" + one));
    }
    if (keep) {
      buttons.add(blocks.menu(FlowName.SIGHT, "keep", manager, "joining.choice.keep" + one));
    }
    if (one.isEmpty()) {
      buttons.add(blocks.form(FlowName.SIGHT, "choose", manager, "joining.choice.choose"));
    }
    return blocks.buttons(buttons);
  }

  /** What the manager sees by now, and what not. */
  static Optional<Message> decided(Scene scene) {
    Blocks blocks = new Blocks(scene);
    groups(scene, blocks);
    return blocks.small("joining.decided").menuOf("joining.decided").message();
  }

  static Optional<Message> unknown(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph("joining.unknown");
    groups(scene, blocks);
    return blocks.message();
  }

  private static void groups(Scene scene, Blocks blocks) {
    List<Rich> shown = lines(scene, goal -> !goal.kept());
    List<Rich> kept = lines(scene, CareerGoal::kept);
    if (!shown.isEmpty()) {
      blocks.paragraph("joining.shown").bullets(shown);
    }
    if (!kept.isEmpty()) {
      blocks.paragraph("joining.kept", Map.of("all", shown.isEmpty())).bullets(kept);
    }
  }

  /** Below what the manager sees: what they don't, and how to change it. */
  static void privacy(Scene scene, Blocks blocks) {
    if (goals(scene).isEmpty()) {
      return;
    }
    List<Rich> kept = lines(scene, CareerGoal::kept);
    if (!kept.isEmpty()) {
      blocks.paragraph("joining.kept", Map.of("all", false)).bullets(kept);
    }
    buttons(scene, blocks, !kept.isEmpty(), kept.size() < goals(scene).size());
  }

  /** One choice for each goal. */
  static Optional<Form> choose(Scene scene, Press press) {
    boolean holds =
        scene.manager().map(Person::id).filter(m -> m.value().equals(press.subject())).isPresent();
    List<CareerGoal> goals = goals(scene);
    return press.action().equals("choose") && holds && !goals.isEmpty()
        ? Optional.of(
            new Form(
                press.token(),
                scene.plain("joining.form.title"),
                scene.plain("form.save"),
                goals.stream().map(goal -> field(scene, goal)).toList()))
        : Optional.empty();
  }

  private static Field field(Scene scene, CareerGoal goal) {
    List<Field.Option> options =
        List.of(
            new Field.Option("show", scene.plain("joining.form.show")),
            new Field.Option("keep", scene.plain("joining.form.keep")));
    String chosen = goal.kept() ? "keep" : "show";
    return new Field.ChoiceField(SightFields.of(goal.id()), goal.wish(), options, chosen, false);
  }

  /** In the order in which they are numbered. */
  private static List<CareerGoal> goals(Scene scene) {
    return scene.goals().stream().filter(CareerGoal::current).toList();
  }

  private static List<Rich> lines(Scene scene, Predicate<CareerGoal> which) {
    List<CareerGoal> goals = goals(scene);
    List<Rich> lines = new ArrayList<>();
    for (int n = 0; n < goals.size(); n++) {
      if (which.test(goals.get(n))) {
        lines.add(
            scene.rich(
                "joining.goal",
                Map.of("goal", goals.get(n).wish(), "number", n + 1, "several", goals.size() > 1)));
      }
    }
    return lines;
  }
}
