package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One of the reader's own goals: what is tried for it, whose it is, and what can be done. */
final class GoalBlocks {

  private final Scene scene;
  private final Blocks blocks;
  private final List<BusinessGoal> business;

  /** What to learn is numbered through, so that it can be typed. */
  private int objectives;

  GoalBlocks(Scene scene, Blocks blocks) {
    this.scene = scene;
    this.blocks = blocks;
    this.business = scene.businessGoals();
  }

  /** In short: what is tried for it. */
  void brief(CareerGoal goal) {
    wish(goal);
    blocks.buttons(List.of(change(goal), more(goal)));
  }

  /** With everything that is known of it. */
  void full(CareerGoal goal) {
    wish(goal);
    learning(goal);
    blocks.small(Rich.plain(String.join(" · ", story(goal))));
    List<Button> buttons = new ArrayList<>(List.of(change(goal), more(goal)));
    buttons.addAll(moves(goal));
    if (business.stream().anyMatch(g -> g.state() == Goal.State.ACTIVE)) {
      buttons.add(menu("serves", goal));
    }
    blocks.buttons(buttons);
  }

  /** A business goal, which nobody asks about. */
  void full(BusinessGoal goal) {
    blocks.paragraph("goals.business.goal", Map.of("goal", goal.wish()));
    blocks.small(Rich.plain(driver(goal)));
    List<Button> buttons = new ArrayList<>();
    buttons.add(blocks.form(FlowName.STAGE, "reword", goal.id().value(), "menu.goal.change"));
    buttons.addAll(moves(goal));
    blocks.buttons(buttons);
  }

  /** What can be done with one that is active. */
  List<Button> moves(Goal goal) {
    return List.of(menu("achieved", goal), menu("pause", goal), menu("let_go", goal));
  }

  /** A button about that goal. */
  Button menu(String action, Goal goal) {
    return blocks.menu(FlowName.STAGE, action, goal.id().value(), "menu.stage." + action);
  }

  private void wish(CareerGoal goal) {
    blocks.paragraph(
        "goals.career", Map.of("goal", goal.wish(), "focus", GoalViews.focus(scene, goal)));
    blocks.bullets(
        goal.behaviours().stream()
            .filter(b -> b.state() != Behaviour.State.LET_GO)
            .map(b -> plan(scene, b))
            .toList());
  }

  /** A plan in a line; one that has become a habit says so. */
  static Rich plan(Scene scene, Behaviour behaviour) {
    return scene.rich(
        behaviour.state() == Behaviour.State.HABIT ? "goals.habit" : "checkin.plan",
        Map.of("cue", behaviour.plan().cue(), "action", behaviour.plan().action()));
  }

  private void learning(CareerGoal goal) {
    if (goal.objectives().isEmpty()) {
      return;
    }
    List<Rich> lines = new ArrayList<>();
    for (LearningObjective objective : goal.objectives()) {
      objectives++;
      lines.add(
          scene.rich(
              "goals.objective",
              Map.of("n", String.valueOf(objectives), "words", objective.words())));
    }
    blocks.paragraph("goals.learning").bullets(lines);
  }

  private List<String> story(CareerGoal goal) {
    List<String> story = new ArrayList<>();
    story.add(driver(goal));
    goal.due().ifPresent(day -> story.add(due(scene, day)));
    if (goal.beyondWork()) {
      story.add(scene.plain("goals.beyond"));
    }
    goal.serves()
        .flatMap(id -> business.stream().filter(g -> g.id().equals(id)).findFirst())
        .ifPresent(g -> story.add(said(serves(g), Map.of("business", g.wish()))));
    return story;
  }

  /** By when, in words; a day that is over is no reproach, and can be moved. */
  static String due(Scene scene, LocalDate day) {
    boolean over = day.isBefore(scene.reader().today(scene.now()));
    return scene.rich("goals.due", Map.of("day", scene.dates().date(day), "over", over)).text();
  }

  /** Whether all, some or none of the reader's goals are theirs alone, to say who sees them. */
  static Map<String, Boolean> whoSees(Scene scene) {
    List<CareerGoal> now = scene.goals().stream().filter(CareerGoal::current).toList();
    boolean some = now.stream().anyMatch(CareerGoal::kept);
    boolean all = some && now.stream().allMatch(CareerGoal::kept);
    return Map.of("keepsAll", all, "keepsSome", some);
  }

  private static String serves(BusinessGoal goal) {
    boolean over = goal.state() == Goal.State.ACHIEVED || goal.state() == Goal.State.LET_GO;
    return over ? "goals.served" : "goals.serves";
  }

  /** Whose idea it was, and that it is the person's. */
  private String driver(Goal goal) {
    String since = scene.dates().date(goal.life().takenUp().orElse(goal.since()));
    Origin.By by = goal.origin().by();
    Optional<Person> who = goal.origin().who().flatMap(scene::person);
    return said(
        "goals.driver." + by.name().toLowerCase(Locale.ROOT),
        Map.of("since", since, "who", who.map(Person::firstName).orElse("…")));
  }

  private String said(String key, Map<String, ?> words) {
    return scene.rich(key, words).text();
  }

  private Button change(CareerGoal goal) {
    return blocks.form(FlowName.GOAL, "change", goal.id().value(), "menu.goal.change");
  }

  private Button more(CareerGoal goal) {
    return blocks.menu(FlowName.PLAN, "start", goal.id().value(), "menu.plan.start");
  }
}
