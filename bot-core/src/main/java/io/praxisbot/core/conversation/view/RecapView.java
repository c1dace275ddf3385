package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a check-in came to, with the count that forgives: 8 of the last 10, never a streak. */
final class RecapView implements View {

  @Override
  public Optional<Message> render(Scene scene) {
    return scene.checkIn(scene.arg("checkin")).flatMap(c -> recap(scene, c));
  }

  private static Optional<Message> recap(Scene scene, CheckIn checkIn) {
    Blocks blocks = new Blocks(scene);
    long tried =
        checkIn.attempts().stream()
            .filter(a -> a.outcome().map(o -> o.tried()).orElse(false))
            .count();
    blocks.heading("checkin.recap");
    AttemptLines lines = new AttemptLines(scene, checkIn);
    checkIn.attempts().forEach(a -> blocks.paragraph(lines.of(a)));
    for (Attempt attempt : checkIn.attempts()) {
      attempt.told().ifPresent(blocks::quote);
    }
    LearnedView.recap(scene, blocks, checkIn);
    ReadingsView.recap(scene, blocks, checkIn);
    TalkViews.recap(scene, blocks, checkIn);
    if (checkIn.help() != Help.NONE) {
      blocks.paragraph("checkin.wants." + checkIn.help().name().toLowerCase(Locale.ROOT));
    }
    becoming(blocks, checkIn, lines);
    if (tried > 0) {
      count(scene, blocks);
    }
    if (scene.reachesManager(checkIn)) {
      words(blocks, checkIn);
    }
    if (checkIn.closed()) {
      return blocks.message();
    }
    blocks.small("checkin.recap.next");
    blocks.buttons(buttons(scene, blocks, checkIn, lines));
    GrowthView.add(scene, blocks, checkIn.id().value());
    return blocks.message();
  }

  /** What the person made of what they tried: a habit, or a goal that is reached. */
  private static void becoming(Blocks blocks, CheckIn checkIn, AttemptLines lines) {
    achieved(checkIn, lines)
        .forEach(goal -> blocks.paragraph("checkin.recap.achieved", Map.of("goal", goal.wish())));
    checkIn.attempts().stream()
        .filter(a -> a.outcome().isPresent() && !lines.isHabit(a) && sits(a, lines))
        .forEach(a -> blocks.small("habit.recap", Map.of("action", a.plan().action())));
  }

  private static List<CareerGoal> achieved(CheckIn checkIn, AttemptLines lines) {
    return lines.goals().stream()
        .filter(goal -> goal.state() == Goal.State.ACHIEVED)
        .filter(g -> checkIn.attempts().stream().anyMatch(a -> a.goal().equals(g.id())))
        .toList();
  }

  private static boolean sits(Attempt attempt, AttemptLines lines) {
    return lines.goals().stream()
        .filter(goal -> goal.state() == Goal.State.ACTIVE)
        .flatMap(goal -> goal.behaviour(attempt.behaviour()).stream())
        .anyMatch(behaviour -> behaviour.state() == Behaviour.State.HABIT);
  }

  /** What comes next where nothing is left to try. */
  private static Optional<Button> onward(Blocks blocks, CheckIn checkIn, AttemptLines lines) {
    List<CareerGoal> active =
        lines.goals().stream().filter(goal -> goal.state() == Goal.State.ACTIVE).toList();
    Optional<CareerGoal> bare =
        active.stream()
            .filter(goal -> goal.active().isEmpty())
            .filter(g -> checkIn.attempts().stream().anyMatch(a -> a.goal().equals(g.id())))
            .findFirst();
    if (!achieved(checkIn, lines).isEmpty()) {
      return Optional.of(blocks.menu(FlowName.GOAL, "start", "", "checkin.recap.choice.nextgoal"));
    }
    return bare.map(
        goal -> blocks.menu(FlowName.PLAN, "start", goal.id().value(), "menu.plan.start"));
  }

  /** Whether the manager may read the person's own words of this check-in, if there are some. */
  private static void words(Blocks blocks, CheckIn checkIn) {
    boolean said =
        checkIn.learning().isPresent()
            || checkIn.attempts().stream().anyMatch(a -> a.told().isPresent());
    if (said) {
      blocks.small(checkIn.shares() ? "checkin.recap.shared" : "checkin.recap.kept");
    }
  }

  private static List<Button> buttons(
      Scene scene, Blocks blocks, CheckIn checkIn, AttemptLines lines) {
    List<Button> buttons = new ArrayList<>();
    onward(blocks, checkIn, lines).ifPresent(buttons::add);
    if (scene.reachesManager(checkIn) && checkIn.help() == Help.NONE) {
      buttons.add(help(blocks, checkIn, "one_on_one"));
      buttons.add(help(blocks, checkIn, "now"));
    }
    buttons.add(
        blocks.form(FlowName.CHECK_IN, "edit", checkIn.id().value(), "checkin.recap.choice.edit"));
    buttons.add(blocks.menu(FlowName.LOOK, "progress", "", "menu.look.progress"));
    return buttons;
  }

  private static Button help(Blocks blocks, CheckIn checkIn, String choice) {
    return blocks.menu(
        FlowName.CHECK_IN,
        "help",
        CheckInView.about(choice, checkIn),
        "checkin.recap.choice." + choice);
  }

  private static void count(Scene scene, Blocks blocks) {
    List<CheckIn> latest = scene.latestCheckIns();
    long weeks = latest.stream().filter(CheckIn::tried).count();
    if (latest.size() > 1) {
      blocks.paragraph(
          "checkin.recap.count", Map.of("tried", weeks, "total", (long) latest.size()));
    }
  }
}
