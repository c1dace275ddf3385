package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.OwnFacts;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is the reader's own move: at most two small steps, each with its button. Nobody's reproach.
 */
final class NextSteps {

  /** More than two and none is taken. */
  private static final int MOST = 2;

  /** What the list of one's goals says anyhow. */
  private static final Set<GapKind> SAID_WITH_GOALS =
      EnumSet.of(GapKind.NO_CAREER_GOAL, GapKind.PROPOSAL_OPEN);

  private NextSteps() {}

  /** Below the reader's goals. */
  static void besideGoals(Scene scene, Blocks blocks) {
    add(scene, blocks, SAID_WITH_GOALS);
  }

  /** Below what else the reader looks at. */
  static void add(Scene scene, Blocks blocks) {
    add(scene, blocks, Set.of());
  }

  private static void add(Scene scene, Blocks blocks, Set<GapKind> said) {
    List<Gap> steps =
        new GapFinder()
            .own(OwnFacts.of(scene.stores(), scene.reader(), scene.now()), scene.now()).stream()
                .filter(gap -> !said.contains(gap.kind()))
                .limit(MOST)
                .toList();
    if (steps.isEmpty()) {
      return;
    }
    blocks.divider().paragraph("next", Map.of("count", steps.size()));
    blocks.bullets(steps.stream().map(gap -> line(scene, gap)).toList());
    List<Button> buttons = new ArrayList<>();
    steps.forEach(gap -> button(blocks, gap).ifPresent(buttons::add));
    blocks.buttons(buttons.stream().distinct().toList());
  }

  private static Rich line(Scene scene, Gap gap) {
    return scene.rich(
        "gap.next." + gap.kind().name().toLowerCase(Locale.ROOT),
        Map.of(
            "person",
            scene.reader().firstName(),
            "words",
            gap.subject().map(Gap.Subject::words).orElse(""),
            "goal",
            gap.goal().map(CareerGoal::wish).orElse("")));
  }

  /** What the step begins with. */
  private static Optional<Button> button(Blocks blocks, Gap gap) {
    String goal = gap.goal().map(g -> g.id().value()).orElse("");
    String subject = gap.subject().map(Gap.Subject::id).orElse("");
    return switch (gap.kind()) {
      case NO_CAREER_GOAL ->
          Optional.of(blocks.menu(FlowName.GOAL, "start", "", "menu.goal.start"));
      case NO_BEHAVIOUR ->
          Optional.of(blocks.menu(FlowName.PLAN, "start", goal, "menu.plan.start"));
      case PLAN_NOT_RENEWED ->
          Optional.of(blocks.form(FlowName.PLAN, "change", subject, "menu.plan.change"));
      case GOAL_OVERDUE ->
          Optional.of(blocks.form(FlowName.GOAL, "change", subject, "next.choice.goal"));
      case MEASURE_NOT_READ ->
          Optional.of(blocks.menu(FlowName.MEASURE, "read", subject, "measure.choice.read"));
      default -> Optional.empty();
    };
  }
}
