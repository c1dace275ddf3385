package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.store.Stored;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What admins read instead of a setting that can't be had. */
final class SettingRefusals {

  private SettingRefusals() {}

  /** None of these days is a closing day there. */
  static Optional<Message> notClosed(Scene scene) {
    return scene.administers()
        ? new Blocks(scene)
            .paragraph(
                "admin.closing.none", Map.of("where", SettingViews.where(scene, target(scene))))
            .message()
        : Optional.empty();
  }

  private static Target target(Scene scene) {
    return Target.of(scene.arg("setting"), scene.reader().organization());
  }

  /** A time lies in quiet hours. */
  static Optional<Message> quiet(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    Optional<CadenceSetting> set =
        scene.stores().cadenceSettings().find(target(scene).setting()).map(Stored::value);
    return new Blocks(scene)
        .paragraph(
            "admin.quiet.refused",
            Map.of(
                "time", scene.arg("time"),
                "hours", new RuleText(scene).of(SettingKind.QUIET, scene.arg("hours")),
                "source", new SourceText(scene).of(set)))
        .message();
  }

  /** Nobody reports to whom a digest is set for. */
  static Optional<Message> nobody(Scene scene) {
    return scene.administers()
        ? new Blocks(scene).paragraph("admin.nobody", whom(scene)).message()
        : Optional.empty();
  }

  /** A team with nobody in it: whether the one who is named was meant. */
  static Optional<Message> guessedOne(Scene scene) {
    Blocks blocks = new Blocks(scene);
    return blocks.settled()
        ? blocks.small("guess.past").message()
        : choices(blocks.paragraph("admin.nobody.guess", whom(scene)));
  }

  private static Map<String, Object> whom(Scene scene) {
    return Map.of("whom", target(scene).whom().map(new SourceText(scene)::name).orElse(""));
  }

  /** A rhythm has no day that is left to it. */
  static Optional<Message> never(Scene scene) {
    if (!scene.administers()) {
      return Optional.empty();
    }
    SettingKind kind = SettingKind.valueOf(scene.arg("kind"));
    Shift shift =
        new Shift(
            Shift.Why.valueOf(scene.arg("why")),
            LocalDate.parse(scene.arg("off")),
            scene.has("name") ? scene.arg("name") : "");
    return new Blocks(scene)
        .paragraph(
            "admin.never",
            Map.of(
                "kind", kind,
                "own", kind == target(scene).kind(),
                "rule", new RuleText(scene).of(kind, scene.arg("rule")),
                "skips", scene.has("skips"),
                "reason", new ShiftText(scene).of(List.of(shift), scene.reader()),
                "day", scene.dates().days(List.of(DayOfWeek.valueOf(scene.arg("day"))))))
        .message();
  }

  /** A holiday calendar that is near what was typed. */
  static Optional<Message> guessedCalendar(Scene scene) {
    Blocks blocks = new Blocks(scene);
    if (blocks.settled()) {
      return blocks.small("guess.past").message();
    }
    String code = scene.arg("calendar");
    String name = new RuleText(scene).calendar(code);
    blocks.paragraph("admin.holidays.guess", Map.of("name", name, "code", code));
    return choices(blocks);
  }

  private static Optional<Message> choices(Blocks blocks) {
    return blocks
        .buttons(
            List.of(
                blocks.answer(FlowName.HELP, "yes", "", "choice.yes", Button.Look.PRIMARY),
                blocks.answer(FlowName.HELP, "no", "", "choice.no")))
        .message();
  }
}
