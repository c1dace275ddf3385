package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.util.ArrayList;
import java.util.List;

/** What the person took from it, what it is about, and whether the manager may read it. */
final class LearnedView {

  private LearnedView() {}

  static void add(Scene scene, Blocks blocks, CheckIn checkIn) {
    blocks.paragraph("checkin.learned");
    if (blocks.settled()) {
      return;
    }
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
    boolean targeted = checkIn.learning().map(Learning::targeted).orElse(true);
    fields.add(
        new Field.ChoiceField(
            "about",
            scene.plain("checkin.learned.about"),
            List.of(
                new Field.Option("goal", about(scene, checkIn)),
                new Field.Option("else", scene.plain("checkin.learned.about.else"))),
            targeted ? "goal" : "else",
            true));
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

  private static String about(Scene scene, CheckIn checkIn) {
    return checkIn.attempts().stream()
        .findFirst()
        .flatMap(a -> scene.goal(a.goal().value()))
        .map(CareerGoal::wish)
        .map(wish -> wish.length() > 70 ? wish.substring(0, 70) + "…" : wish)
        .orElse(scene.plain("checkin.learned.about.goal"));
  }
}
