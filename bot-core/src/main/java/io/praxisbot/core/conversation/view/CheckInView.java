package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Obstacles;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The check-in's card: the open question, with what was answered before it. */
final class CheckInView implements View {

  private static final FlowName FLOW = FlowName.CHECK_IN;

  @Override
  public Optional<Message> render(Scene scene) {
    Optional<CheckIn> checkIn = scene.checkIn(scene.arg("checkin"));
    return checkIn.flatMap(
        c ->
            c.attempt(new BehaviourId(scene.arg("behaviour")))
                .flatMap(attempt -> render(scene, c, attempt)));
  }

  private static Optional<Message> render(Scene scene, CheckIn checkIn, Attempt attempt) {
    Blocks blocks = new Blocks(scene).tone();
    answered(scene, blocks, checkIn, attempt);
    switch (scene.arg("question")) {
      case "OUTCOME" -> outcome(scene, blocks, checkIn, attempt);
      case "HAPPENED" -> happened(blocks, checkIn, attempt);
      case "OBSTACLE" -> obstacle(blocks, checkIn);
      case "ADAPT" -> adapt(scene, blocks, checkIn, attempt);
      case "LEARNED" -> LearnedView.add(scene, blocks, checkIn);
      default -> next(blocks, checkIn, attempt);
    }
    return blocks.message();
  }

  /** What was said of the other behaviours already; those questions are over. */
  private static void answered(Scene scene, Blocks blocks, CheckIn checkIn, Attempt current) {
    boolean late = List.of("LEARNED", "NEXT").contains(scene.arg("question"));
    checkIn.attempts().stream()
        .filter(a -> a.outcome().isPresent())
        .filter(a -> late || !a.behaviour().equals(current.behaviour()))
        .forEach(a -> blocks.paragraph(line(scene, a)));
  }

  /** "✓ Tried it: offer the newest installer an hour." */
  static Rich line(Scene scene, Attempt attempt) {
    String outcome = attempt.outcome().map(o -> lower(o)).orElse("open");
    return scene.rich("checkin.line." + outcome, Map.of("action", attempt.plan().action()));
  }

  static String lower(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static void outcome(Scene scene, Blocks blocks, CheckIn checkIn, Attempt attempt) {
    if (!blocks.settled()) {
      tone(scene, blocks);
    }
    if (scene.has("since") && !blocks.settled()) {
      BackView.welcome(scene, blocks);
    }
    blocks.heading("checkin.outcome").paragraph("checkin.plan", plan(attempt));
    int total = checkIn.attempts().size();
    if (total > 1) {
      int place = checkIn.attempts().indexOf(attempt) + 1;
      blocks.small("checkin.place", Map.of("place", place, "total", total));
    }
    blocks.buttons(
        List.of(
            blocks.answer(
                FLOW, "tried", about("", checkIn), "checkin.choice.tried", Button.Look.PRIMARY),
            blocks.answer(FLOW, "partly", about("", checkIn), "checkin.choice.partly"),
            blocks.answer(FLOW, "not_yet", about("", checkIn), "checkin.choice.not_yet"),
            blocks.form(FLOW, "all", checkIn.id().value(), "checkin.choice.all")));
    if (scene.has("quiet") && !blocks.settled()) {
      new QuietMenu(scene).add(blocks, scene.arg("quiet"));
    }
    blocks.chosen("checkin.choice." + scene.arg("settled"));
  }

  private static void tone(Scene scene, Blocks blocks) {
    for (String tone : List.of("reminder", "unclear", "aside")) {
      if (scene.has(tone)) {
        blocks.small("checkin.tone." + tone);
      }
    }
  }

  private static Map<String, String> plan(Attempt attempt) {
    return Map.of("cue", attempt.plan().cue(), "action", attempt.plan().action());
  }

  private static void happened(Blocks blocks, CheckIn checkIn, Attempt attempt) {
    blocks.paragraph("checkin.plan", plan(attempt));
    blocks.paragraph(
        "checkin.happened."
            + lower(attempt.outcome().filter(Outcome::tried).orElse(Outcome.TRIED)));
    blocks.buttons(List.of(skip(blocks, checkIn)));
  }

  private static Button skip(Blocks blocks, CheckIn checkIn) {
    return blocks.answer(FLOW, "skip", about("", checkIn), "choice.skip");
  }

  private static void obstacle(Blocks blocks, CheckIn checkIn) {
    blocks.paragraph("checkin.obstacle");
    List<Button> buttons = new ArrayList<>();
    for (String choice : Obstacles.CHOICES) {
      buttons.add(
          blocks.answer(FLOW, "obstacle", about(choice, checkIn), "checkin.obstacle." + choice));
    }
    buttons.add(skip(blocks, checkIn));
    blocks.buttons(buttons);
  }

  /** After a miss: instead of blame, another moment, something smaller, or help. */
  private static void adapt(Scene scene, Blocks blocks, CheckIn checkIn, Attempt attempt) {
    String obstacle = scene.has("obstacle") ? scene.arg("obstacle") : "other";
    blocks.paragraph("checkin.adapt." + obstacle);
    boolean needsHint = obstacle.equals("notsure") || obstacle.equals("awkward");
    if (needsHint) {
      scene
          .goal(attempt.goal().value())
          .map(CareerGoal::focus)
          .ifPresent(f -> blocks.small("checkin.hint." + f.name().toLowerCase(Locale.ROOT)));
    }
    List<Button> buttons = new ArrayList<>();
    for (String choice : List.of("moment", "smaller", "keep", "letgo")) {
      buttons.add(
          blocks.answer(FLOW, "adapt", about(choice, checkIn), "checkin.adapt.choice." + choice));
    }
    if (needsHint && scene.manager().isPresent()) {
      buttons.add(
          blocks.answer(FLOW, "adapt", about("help", checkIn), "checkin.adapt.choice.help"));
    }
    blocks.buttons(buttons);
  }

  private static void next(Blocks blocks, CheckIn checkIn, Attempt attempt) {
    boolean several = checkIn.attempts().size() > 1;
    blocks.paragraph(several ? "checkin.next.several" : "checkin.next", plan(attempt));
    blocks.buttons(
        List.of(
            blocks.answer(
                FLOW,
                "next",
                about("same", checkIn),
                "checkin.next.choice.same",
                Button.Look.PRIMARY),
            blocks.answer(FLOW, "next", about("step", checkIn), "checkin.next.choice.step"),
            blocks.answer(FLOW, "next", about("sits", checkIn), "checkin.next.choice.sits")));
  }

  /** A press says which check-in it is about, so that a late one gets a fitting answer. */
  static String about(String choice, CheckIn checkIn) {
    return choice + ":" + checkIn.id();
  }
}
