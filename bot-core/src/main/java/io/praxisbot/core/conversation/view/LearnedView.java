package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person took from it, what it is about, and whether the manager may read it. */
final class LearnedView {

  private LearnedView() {}

  static void add(Scene scene, Blocks blocks, CheckIn checkIn) {
    blocks.paragraph("checkin.learned");
    if (blocks.settled()) {
      return;
    }
    blocks.small(
        "learned.typed",
        Map.of("several", several(checkIn), "goal", usualGoal(scene, checkIn).orElse("")));
    Button submit =
        blocks.answer(
            FlowName.CHECK_IN,
            "learned",
            checkIn.id().value(),
            "checkin.learned.choice.save",
            Button.Look.PRIMARY);
    blocks.inputs(new Block.Inputs(fields(scene, checkIn), submit));
    blocks.buttons(
        List.of(
            blocks.answer(
                FlowName.CHECK_IN, "skip", CheckInView.about("", checkIn), "choice.skip")));
  }

  /** The same fields in the message and in the form. */
  static List<Field> fields(Scene scene, CheckIn checkIn) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.TextField(
                "learned",
                scene.plain("checkin.learned.field"),
                "",
                scene.plain("checkin.learned.example"),
                true,
                CheckIn.LONGEST_ANSWER,
                true)
            .holding(checkIn.learning().map(Learning::text).orElse(""), scene.plain("form.keeps")));
    fields.add(about(scene, checkIn));
    if (scene.managerSees(checkIn)) {
      fields.add(share(scene, checkIn));
    }
    return fields;
  }

  private static Field share(Scene scene, CheckIn checkIn) {
    boolean shared =
        checkIn.learning().map(Learning::shared).orElse(false)
            || checkIn.attempts().stream().anyMatch(a -> a.shared());
    return new Field.ChoiceField(
        "share",
        scene.plain("checkin.share"),
        List.of(
            new Field.Option("no", scene.plain("checkin.share.no")),
            new Field.Option("yes", scene.plain("checkin.share.yes"))),
        shared ? "yes" : "no",
        true);
  }

  /** What it serves: the goals' own wishes first, then what is to be learned for them. */
  private static Field about(Scene scene, CheckIn checkIn) {
    List<Field.Option> options = new ArrayList<>();
    for (LearningObjective objective : objectives(scene, checkIn)) {
      options.add(new Field.Option(objective.id().value(), cut(objective.words())));
    }
    if (options.isEmpty()) {
      options.add(new Field.Option("goal", scene.plain("checkin.learned.about.goal")));
    }
    options.add(new Field.Option("else", scene.plain("checkin.learned.about.else")));
    return new Field.ChoiceField(
        "about", scene.plain("checkin.learned.about"), options, chosen(checkIn, options), true);
  }

  private static String chosen(CheckIn checkIn, List<Field.Option> options) {
    String usual =
        checkIn
            .learnedFor()
            .map(goal -> LearningObjectiveId.ofWish(goal).value())
            .filter(value -> options.stream().anyMatch(o -> o.value().equals(value)))
            .orElse(options.get(0).value());
    return checkIn
        .learning()
        .map(
            l ->
                l.targeted() ? l.objective().map(LearningObjectiveId::value).orElse(usual) : "else")
        .filter(value -> options.stream().anyMatch(o -> o.value().equals(value)))
        .orElse(usual);
  }

  private static boolean several(CheckIn checkIn) {
    return checkIn.attempts().stream().map(Attempt::goal).distinct().count() > 1;
  }

  private static Optional<String> usualGoal(Scene scene, CheckIn checkIn) {
    return checkIn.learnedFor().flatMap(id -> scene.goal(id.value())).map(CareerGoal::wish);
  }

  private static List<LearningObjective> objectives(Scene scene, CheckIn checkIn) {
    return checkIn.attempts().stream()
        .map(a -> a.goal().value())
        .distinct()
        .flatMap(id -> scene.goal(id).stream())
        .flatMap(goal -> goal.learningObjectives().stream())
        .toList();
  }

  private static String cut(String words) {
    return words.length() > 70 ? words.substring(0, 70) + "…" : words;
  }

  /** What was taken from it, and what that is about. */
  static void recap(Scene scene, Blocks blocks, CheckIn checkIn) {
    if (checkIn.learning().isEmpty()) {
      return;
    }
    Learning learning = checkIn.learning().get();
    blocks.paragraph("checkin.took", Map.of("text", learning.text()));
    if (!learning.targeted()) {
      blocks.small("learned.about.else");
    }
    Told.objective(scene, learning)
        .ifPresent(words -> blocks.small("learned.about", Map.of("objective", words)));
  }
}
