package io.praxisbot.core.conversation.view;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.message.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The fields of a goal's form that say by when, what to learn for it, and what it is good for. */
final class LifeFields {

  /** Five lines of two hundred characters, and the breaks between them. */
  private static final int LONGEST = 1_100;

  private static final int LONGEST_LABEL = 75;

  private LifeFields() {}

  static List<Field> of(Scene scene, CareerGoal goal) {
    return List.of(objectives(scene, goal), serves(scene, goal), due(scene, goal));
  }

  private static Field due(Scene scene, CareerGoal goal) {
    String day = goal.due().map(LocalDate::toString).orElse("");
    return new Field.DateField("due", scene.plain("goal.form.due"), day, true);
  }

  private static Field objectives(Scene scene, CareerGoal goal) {
    List<String> lines = goal.objectives().stream().map(LearningObjective::words).toList();
    return new Field.TextField(
            "objectives",
            scene.plain("goals.form.objectives"),
            "",
            scene.plain("goals.form.objectives.example"),
            true,
            LONGEST,
            true)
        .holding(String.join("\n", lines), scene.plain("form.keeps"));
  }

  private static Field serves(Scene scene, CareerGoal goal) {
    List<Field.Option> options = new ArrayList<>();
    options.add(new Field.Option("none", scene.plain("stage.serves.choice.none")));
    for (BusinessGoal business : scene.businessGoals()) {
      boolean served = goal.serves().filter(business.id()::equals).isPresent();
      if (business.state() == Goal.State.ACTIVE || served) {
        options.add(new Field.Option(business.id().value(), cut(business.wish())));
      }
    }
    options.add(new Field.Option("beyond", scene.plain("stage.serves.choice.beyond")));
    String chosen =
        goal.beyondWork() ? "beyond" : goal.serves().map(id -> id.value()).orElse("none");
    return new Field.ChoiceField("serves", scene.plain("goals.form.serves"), options, chosen, true);
  }

  private static String cut(String wish) {
    return wish.length() <= LONGEST_LABEL ? wish : wish.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
