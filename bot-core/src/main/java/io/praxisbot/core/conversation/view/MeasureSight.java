package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import java.util.Map;
import java.util.Optional;

/** Who knows of a reader's own measure, and the press that changes it. */
final class MeasureSight {

  private MeasureSight() {}

  /** Whether the manager may know what is measured and whether it is read. */
  static boolean isShared(Scene scene, Measure measure) {
    return !isKept(scene, measure) && scene.line().filter(measure::sharedWith).isPresent();
  }

  private static boolean isKept(Scene scene, Measure measure) {
    return measure
        .goal()
        .flatMap(id -> scene.goal(id.value()))
        .filter(CareerGoal::kept)
        .isPresent();
  }

  static Rich who(Scene scene, Measure measure) {
    return scene.rich(
        isShared(scene, measure) ? "measure.shared.small" : "measure.made.small", Map.of());
  }

  /**
   * Lets the manager know, or no more; empty where there is nobody, or the goal itself is kept.
   *
   * @param place what stands behind the measure's id
   */
  static Optional<Button> button(Scene scene, Blocks blocks, Measure measure, String place) {
    if (scene.manager().isEmpty() || isKept(scene, measure)) {
      return Optional.empty();
    }
    String action = isShared(scene, measure) ? "keep" : "share";
    return Optional.of(
        blocks.menu(FlowName.MEASURE, action, measure.id() + place, "measure.choice." + action));
  }
}
