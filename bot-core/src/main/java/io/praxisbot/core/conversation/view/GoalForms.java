package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of a goal and its plans: all at once, or a change of what stands. */
final class GoalForms {

  private static final int LONGEST = 200;

  private GoalForms() {}

  static Optional<Form> of(Scene scene, Press press) {
    return switch (press.action()) {
      case "all" -> open(scene, press).map(dialogue -> all(scene, press, dialogue));
      case "words" -> open(scene, press).map(dialogue -> words(scene, press, dialogue));
      case "change" -> active(scene, press).map(goal -> change(scene, press, goal));
      default -> Optional.empty();
    };
  }

  /** The dialogue that the form would answer, while its question is open. */
  private static Optional<Dialogue> open(Scene scene, Press press) {
    return scene
        .conversation()
        .flatMap(c -> c.dialogue(FlowName.GOAL))
        .filter(d -> d.nonce().equals(press.nonce()));
  }

  /** The goal that a card names, which may name after it what it was made from. */
  private static Optional<CareerGoal> active(Scene scene, Press press) {
    return scene.goal(press.subject().split(":", 2)[0]).filter(g -> g.state() == Goal.State.ACTIVE);
  }

  /** A goal with its first behaviour, in one go. */
  private static Form all(Scene scene, Press press, Dialogue so) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        text(scene, "wish", "goal.form.wish.ask", so.note("wish"), "goal.form.wish.example"));
    fields.add(about(scene));
    fields.add(focus(scene, so.note("focus").toLowerCase(Locale.ROOT)));
    fields.add(free(scene, "outcome", "goal.form.outcome", so.note("outcome")));
    fields.add(free(scene, "obstacle", "goal.form.obstacle", so.note("obstacle")));
    fields.add(text(scene, "cue", "plan.field.cue", "", "plan.field.cue.example"));
    fields.add(text(scene, "action", "plan.field.action", "", "plan.field.action.example"));
    return form(scene, press, "goal.form.title", fields);
  }

  /** A template, to be said in one's own words. */
  private static Form words(Scene scene, Press press, Dialogue so) {
    List<Field> fields =
        List.of(
            text(scene, "wish", "goal.form.wish.ask", so.note("wish"), "goal.form.wish.example"),
            free(scene, "outcome", "goal.form.outcome", so.note("outcome")),
            free(scene, "obstacle", "goal.form.obstacle", so.note("obstacle")));
    return form(scene, press, "goal.form.title", fields);
  }

  private static Field about(Scene scene) {
    List<Field.Option> options =
        List.of(
            new Field.Option("work", scene.plain("goal.form.about.work")),
            new Field.Option("beyond", scene.plain("goal.form.about.beyond")));
    return new Field.ChoiceField("about", scene.plain("goal.form.about"), options, "", true);
  }

  /** A field that may be left empty, and takes as much as anybody likes to say. */
  private static Field free(Scene scene, String id, String label, String words) {
    int most = Field.TextField.LONGEST;
    return new Field.TextField(id, scene.plain(label), "", "", true, most, true)
        .holding(words, scene.plain("form.keeps"));
  }

  private static Field focus(Scene scene, String initial) {
    List<Field.Option> options =
        Stream.of(Focus.values())
            .map(focus -> focus.name().toLowerCase(Locale.ROOT))
            .map(f -> new Field.Option(f, scene.plain("goal.unsure.choice." + f)))
            .toList();
    return new Field.ChoiceField("focus", scene.plain("goal.form.focus"), options, initial, true);
  }

  private static Form change(Scene scene, Press press, CareerGoal goal) {
    List<Field> fields = new ArrayList<>();
    fields.add(text(scene, "wish", "goal.form.wish", goal.wish(), ""));
    for (int n = 0; n < goal.active().size(); n++) {
      fields.addAll(plan(scene, n == 0 ? "" : "." + (n + 1), goal.active().get(n).plan()));
    }
    fields.addAll(LifeFields.of(scene, goal));
    return form(scene, press, "goal.form.title", fields);
  }

  /** Another plan for a behaviour that is tried now. */
  static Optional<Form> plan(Scene scene, Press press) {
    return press.action().equals("change")
        ? behaviour(scene, press)
            .map(b -> form(scene, press, "plan.form.title", plan(scene, "", b.plan())))
        : Optional.empty();
  }

  private static Optional<Behaviour> behaviour(Scene scene, Press press) {
    return press.subject().isEmpty()
        ? Optional.empty()
        : scene.goals().stream()
            .filter(g -> g.state() == Goal.State.ACTIVE)
            .flatMap(g -> g.active().stream())
            .filter(b -> b.id().equals(new BehaviourId(press.subject())))
            .findFirst();
  }

  private static List<Field> plan(Scene scene, String place, Plan plan) {
    return List.of(
        text(scene, "cue" + place, "plan.field.cue", plan.cue(), ""),
        text(scene, "action" + place, "plan.field.action", plan.action(), ""));
  }

  /** A field for a line, with what it says so far. */
  static Field text(Scene scene, String id, String label, String words, String example) {
    String faint = example.isEmpty() ? "" : scene.plain(example);
    return new Field.TextField(id, scene.plain(label), "", faint, false, LONGEST, false)
        .holding(words, scene.plain("form.keeps"));
  }

  private static Form form(Scene scene, Press press, String title, List<Field> fields) {
    return new Form(press.token(), scene.plain(title), scene.plain("form.save"), fields);
  }
}
