package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.message.Button;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A hint to the reader about how they grow, with a question and what could be done about it. */
final class GrowthView {

  private GrowthView() {}

  /**
   * Adds the hint that the message was made with, if it was with one.
   *
   * @param place the check-in on whose recap it stands; empty for the progress
   */
  static void add(Scene scene, Blocks blocks, String place) {
    if (!scene.has("growth")) {
      return;
    }
    GrowthSignal.Kind kind = GrowthSignal.Kind.valueOf(scene.arg("growth"));
    Optional<Measure> measure = scene.measure(scene.arg("measure"));
    if (kind == GrowthSignal.Kind.MEASURE_STILL && measure.isEmpty()) {
      return;
    }
    String label = measure.map(m -> MeasureText.label(scene, m)).orElse("");
    blocks.divider();
    blocks.paragraph("growth." + kind.name().toLowerCase(Locale.ROOT), Map.of("label", label));
    List<Button> buttons = new ArrayList<>();
    buttons.add(
        switch (kind) {
          case TRIES_WITHOUT_LEARNING ->
              blocks.menu(FlowName.LEARNED, "objective", "", "growth.choice.learn");
          case MEASURE_STILL ->
              blocks.form(
                  FlowName.MEASURE, "change", scene.arg("measure"), "growth.choice.measure");
          case ONLY_BUSINESS_GOALS -> blocks.menu(FlowName.GOAL, "start", "", "menu.goal.start");
        });
    boolean stall = kind == GrowthSignal.Kind.TRIES_WITHOUT_LEARNING;
    if (stall && scene.manager().isPresent()) {
      boolean known = isShared(scene);
      if (known) {
        blocks.small("growth.shared");
      }
      buttons.add(
          known
              ? blocks.menu(FlowName.LEARNED, "keepit", place, "growth.choice.keepit")
              : blocks.menu(FlowName.LEARNED, "letknow", place, "growth.choice.letknow"));
    }
    buttons.add(blocks.menu(FlowName.LEARNED, "notnow", place, "growth.choice.notnow"));
    blocks.buttons(buttons);
  }

  /** Whether the reader let the manager of now know that they try without learning. */
  static boolean isShared(Scene scene) {
    Optional<Instant> at =
        scene
            .stores()
            .guidances()
            .find(scene.reader().id())
            .flatMap(read -> read.value().stallSharedAt());
    return scene.line().filter(l -> at.filter(i -> !i.isBefore(l.since())).isPresent()).isPresent();
  }
}
