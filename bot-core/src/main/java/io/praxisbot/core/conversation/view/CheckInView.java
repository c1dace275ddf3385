package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Advice;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.goal.Obstacles;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    later(scene, blocks);
    answered(scene, blocks, checkIn, attempt);
    switch (scene.arg("question")) {
      case "OUTCOME" -> outcome(scene, blocks, checkIn, attempt);
      case "HAPPENED" -> happened(blocks, checkIn, attempt);
      case "OBSTACLE" -> obstacle(blocks, checkIn);
      case "ADAPT" -> adapt(scene, blocks, checkIn, attempt);
      case "LAPSED" -> lapsed(scene, blocks, checkIn, attempt);
      case "NEXT_ALL" -> nextForAll(blocks, checkIn);
      case "LEARNED" -> LearnedView.add(scene, blocks, checkIn);
      default -> next(scene, blocks, checkIn, attempt);
    }
    return blocks.message();
  }

  /** A new plan was wished for: what is typed now answers what is asked here, not that. */
  static void later(Scene scene, Blocks blocks) {
    if (scene.has("later") && !blocks.settled()) {
      blocks.small("checkin.later." + scene.arg("later"));
    }
  }

  /** What was said of the other behaviours already; those questions are over. */
  private static void answered(Scene scene, Blocks blocks, CheckIn checkIn, Attempt current) {
    boolean late = List.of("LEARNED", "NEXT", "NEXT_ALL").contains(scene.arg("question"));
    AttemptLines lines = new AttemptLines(scene, checkIn);
    checkIn.attempts().stream()
        .filter(a -> a.outcome().isPresent())
        .filter(a -> late || !a.behaviour().equals(current.behaviour()))
        .forEach(a -> blocks.paragraph(lines.of(a)));
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
    boolean habit = scene.has("habit");
    String choice = habit ? "habit.choice." : "checkin.choice.";
    if (blocks.settled() || !scene.has("unclear")) {
      blocks.heading(habit ? "habit.outcome" : "checkin.outcome");
    }
    blocks.paragraph("checkin.plan", plan(attempt));
    int total = checkIn.attempts().size();
    if (total > 1) {
      int place = checkIn.attempts().indexOf(attempt) + 1;
      blocks.small("checkin.place", Map.of("place", place, "total", total));
    }
    blocks.buttons(
        List.of(
            blocks.answer(FLOW, "tried", about("", checkIn), choice + "tried", Button.Look.PRIMARY),
            blocks.answer(FLOW, "partly", about("", checkIn), choice + "partly"),
            blocks.answer(FLOW, "not_yet", about("", checkIn), choice + "not_yet"),
            blocks.form(FLOW, "all", checkIn.id().value(), "checkin.choice.all")));
    if (scene.has("quiet") && !blocks.settled()) {
      new QuietMenu(scene).add(blocks, scene.arg("quiet"));
    }
    blocks.chosen(choice + scene.arg("settled"));
  }

  private static void tone(Scene scene, Blocks blocks) {
    for (String tone : List.of("reminder", "unclear", "aside")) {
      if (scene.has(tone)) {
        boolean habit = tone.equals("unclear") && scene.has("habit");
        blocks.small(habit ? "habit.unclear" : "checkin.tone." + tone);
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
    Advice advice = advice(scene, Advice.MISSED);
    Map<String, Object> words = new LinkedHashMap<>(plan(attempt));
    words.put("misses", scene.has("misses") ? Integer.parseInt(scene.arg("misses")) : 2);
    blocks.paragraph(adaptText(advice, obstacle), words);
    boolean needsHint = obstacle.equals("notsure") || obstacle.equals("awkward");
    if (needsHint) {
      scene
          .goal(attempt.goal().value())
          .map(CareerGoal::focus)
          .ifPresent(f -> blocks.small("checkin.hint." + f.name().toLowerCase(Locale.ROOT)));
    }
    boolean noChance = obstacle.equals("nochance") && advice == Advice.MISSED;
    List<Button> buttons = new ArrayList<>();
    for (Advice.Step step : (noChance ? Advice.DOUBT_THE_CUE : advice).steps()) {
      String choice = choice(step);
      buttons.add(
          blocks.answer(FLOW, "adapt", about(choice, checkIn), "checkin.adapt.choice." + choice));
    }
    if (needsHint && scene.reachesManager(checkIn)) {
      buttons.add(
          blocks.answer(FLOW, "adapt", about("help", checkIn), "checkin.adapt.choice.help"));
    }
    blocks.buttons(buttons);
  }

  /** What the check-ins say of it goes before what got in the way this time. */
  private static String adaptText(Advice advice, String obstacle) {
    return switch (advice) {
      case ONE_MISS -> "checkin.adapt.onemiss";
      case DOUBT_THE_CUE -> "checkin.adapt.doubt";
      case DOUBT_THE_PLAN -> "checkin.adapt.doubt.plan";
      default -> "checkin.adapt." + obstacle;
    };
  }

  /** A card from before advice was given has none. */
  private static Advice advice(Scene scene, Advice otherwise) {
    return scene.has("advice") ? Advice.valueOf(scene.arg("advice")) : otherwise;
  }

  private static String choice(Advice.Step step) {
    return switch (step) {
      case HABIT -> "sits";
      case NEXT_STEP -> "step";
      case ACHIEVED -> "achieved";
      case KEEP -> "keep";
      case SMALLER -> "smaller";
      case OTHER_CUE -> "moment";
      case LET_GO -> "letgo";
    };
  }

  /** A habit that isn't one any more: nobody's miss. */
  private static void lapsed(Scene scene, Blocks blocks, CheckIn checkIn, Attempt attempt) {
    blocks.paragraph("habit.lapsed", plan(attempt));
    List<String> choices =
        scene.has("full") ? List.of("leave", "letgo") : List.of("again", "leave", "letgo");
    blocks.buttons(
        choices.stream()
            .map(c -> blocks.answer(FLOW, "lapsed", about(c, checkIn), "habit.lapsed.choice." + c))
            .toList());
  }

  /** Once it has worked a few times, there is more to choose than to go on. */
  private static void next(Scene scene, Blocks blocks, CheckIn checkIn, Attempt attempt) {
    boolean several = checkIn.attempts().size() > 1;
    boolean sits = advice(scene, Advice.GO_ON) == Advice.IT_SITS;
    String text = sits ? "checkin.next.sits" : "checkin.next";
    blocks.paragraph(several ? text + ".several" : text, plan(attempt));
    List<Button> buttons = new ArrayList<>();
    if (sits) {
      buttons.add(next(blocks, checkIn, "sits", "habit.choice.less", Button.Look.PRIMARY));
      buttons.add(next(blocks, checkIn, "step", Button.Look.PLAIN));
      buttons.add(next(blocks, checkIn, "achieved", Button.Look.PLAIN));
      buttons.add(next(blocks, checkIn, "same", Button.Look.PLAIN));
    } else {
      buttons.add(next(blocks, checkIn, "same", Button.Look.PRIMARY));
      buttons.add(next(blocks, checkIn, "step", Button.Look.PLAIN));
      buttons.add(next(blocks, checkIn, "sits", Button.Look.PLAIN));
    }
    blocks.buttons(buttons);
  }

  /** Several plans that may go on as they are. */
  private static void nextForAll(Blocks blocks, CheckIn checkIn) {
    blocks.paragraph("checkin.next");
    blocks.buttons(
        List.of(
            next(blocks, checkIn, "all", Button.Look.PRIMARY),
            next(blocks, checkIn, "each", Button.Look.PLAIN)));
  }

  private static Button next(Blocks blocks, CheckIn checkIn, String choice, Button.Look look) {
    return next(blocks, checkIn, choice, "checkin.next.choice." + choice, look);
  }

  private static Button next(
      Blocks blocks, CheckIn checkIn, String choice, String label, Button.Look look) {
    return blocks.answer(FLOW, "next", about(choice, checkIn), label, look);
  }

  /** A press says which check-in it is about, so that a late one gets a fitting answer. */
  static String about(String choice, CheckIn checkIn) {
    return choice + ":" + checkIn.id();
  }
}
