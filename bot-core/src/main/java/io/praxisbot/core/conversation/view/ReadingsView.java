package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.DueMeasures;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The person's own measures within a check-in. */
final class ReadingsView {

  /** A reading is a number or a word. */
  private static final int LONGEST = 40;

  private ReadingsView() {}

  /** All that are due, in one message; none of them need be answered. */
  static Optional<Message> ask(Scene scene) {
    return scene.checkIn(scene.arg("checkin")).flatMap(checkIn -> ask(scene, checkIn));
  }

  private static Optional<Message> ask(Scene scene, CheckIn checkIn) {
    List<String> ids = Arrays.asList(scene.arg("measures").split(",", -1));
    List<Measure> asked =
        scene.measures().stream().filter(m -> ids.contains(m.id().value())).toList();
    Blocks blocks = new Blocks(scene).tone();
    CheckInView.later(scene, blocks);
    AttemptLines lines = new AttemptLines(scene, checkIn);
    checkIn.attempts().forEach(a -> blocks.paragraph(lines.of(a)));
    if (!asked.isEmpty()) {
      MeasureViews.problem(scene, blocks, asked.get(0).kind());
    }
    blocks.paragraph(asked.size() == 1 ? "measure.readings.one" : "measure.readings");
    blocks.bullets(asked.stream().map(m -> asked(scene, m)).toList());
    if (blocks.settled() || asked.isEmpty()) {
      return blocks.message();
    }
    Button save =
        blocks.answer(
            FlowName.CHECK_IN,
            "readings",
            checkIn.id().value(),
            "measure.readings.choice.save",
            Button.Look.PRIMARY);
    return blocks
        .inputs(new Block.Inputs(fields(scene, checkIn, asked), save))
        .buttons(
            List.of(
                blocks.answer(
                    FlowName.CHECK_IN, "skip", CheckInView.about("", checkIn), "choice.skip")))
        .message();
  }

  private static Rich asked(Scene scene, Measure measure) {
    String ask = MeasureText.ask(scene, measure).text();
    return measure
        .latest()
        .map(
            r ->
                scene.rich(
                    "measure.readings.last",
                    Map.of("ask", ask, "value", MeasureText.value(scene, measure, r.value()))))
        .orElseGet(() -> Rich.plain(ask));
  }

  /** Those that the check-in asks for, or has got. */
  static List<Measure> measures(Scene scene, CheckIn checkIn) {
    return DueMeasures.of(
        scene.measures(),
        scene.goals(),
        checkIn,
        scene.latestCheckIns(),
        scene.reader().today(scene.now()));
  }

  /** The same fields in the message and in the form. */
  static List<Field> fields(Scene scene, CheckIn checkIn, List<Measure> measures) {
    return measures.stream().map(measure -> field(scene, checkIn, measure)).toList();
  }

  private static Field field(Scene scene, CheckIn checkIn, Measure measure) {
    String id = "reading." + measure.id();
    String label = MeasureText.ask(scene, measure).text();
    Optional<Reading> noted = measure.of(checkIn.period().start());
    if (measure.kind() == Measure.Kind.YES_NO) {
      return new Field.ChoiceField(
          id,
          label,
          List.of(
              new Field.Option("yes", scene.plain("choice.yes")),
              new Field.Option("no", scene.plain("choice.no"))),
          noted.map(r -> r.value() == 1 ? "yes" : "no").orElse(""),
          true);
    }
    return new Field.TextField(
        id, label, noted.map(r -> String.valueOf(r.value())).orElse(""), "", false, LONGEST, true);
  }

  /** What was noted in that check-in. */
  static void recap(Scene scene, Blocks blocks, CheckIn checkIn) {
    blocks.bullets(
        scene.measures().stream()
            .flatMap(m -> m.of(checkIn.period().start()).map(r -> read(scene, m, r)).stream())
            .toList());
  }

  private static Rich read(Scene scene, Measure measure, Reading reading) {
    return scene.rich(
        "measure.read",
        Map.of(
            "label", MeasureText.label(scene, measure),
            "value", MeasureText.value(scene, measure, reading.value())));
  }
}
