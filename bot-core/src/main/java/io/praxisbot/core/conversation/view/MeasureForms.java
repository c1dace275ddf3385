package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of a measure: all of it at once, or a change of one that there is. */
final class MeasureForms {

  private static final int LONGEST = 200;

  private MeasureForms() {}

  static Optional<Form> of(Scene scene, Press press) {
    return switch (press.action()) {
      case "all" ->
          scene
              .conversation()
              .flatMap(c -> c.dialogue(FlowName.MEASURE))
              .filter(d -> d.nonce().equals(press.nonce()))
              .map(dialogue -> all(scene, press, dialogue));
      case "change" -> scene.measure(press.subject()).map(m -> change(scene, press, m));
      default -> Optional.empty();
    };
  }

  private static Form all(Scene scene, Press press, Dialogue so) {
    List<Field> fields = new ArrayList<>();
    fields.add(words(scene, so.note("words")));
    fields.add(choice(scene, "kind", Measure.Kind.values(), said(so, "kind", Measure.Kind.COUNT)));
    fields.addAll(
        terms(
            scene,
            said(so, "direction", Measure.Direction.UP),
            said(so, "rhythm", Measure.Rhythm.EVERY_CHECK_IN)));
    return form(scene, press, fields);
  }

  private static String said(Dialogue so, String note, Enum<?> usual) {
    return so.note(note).isEmpty() ? usual.name() : so.note(note);
  }

  /** What its readings are can't change: the ones before would mean something else. */
  private static Form change(Scene scene, Press press, Measure measure) {
    List<Field> fields = new ArrayList<>();
    fields.add(words(scene, measure.words()));
    fields.addAll(terms(scene, measure.direction().name(), measure.rhythm().name()));
    return form(scene, press, fields);
  }

  private static Field words(Scene scene, String words) {
    String label = scene.plain("measure.form.words");
    String example = scene.plain("measure.form.words.example");
    return new Field.TextField("words", label, "", example, false, LONGEST, false)
        .holding(words, scene.plain("form.keeps"));
  }

  private static List<Field> terms(Scene scene, String direction, String rhythm) {
    return List.of(
        choice(scene, "direction", Measure.Direction.values(), direction),
        choice(scene, "rhythm", Measure.Rhythm.values(), rhythm),
        new Field.ChoiceField(
            "own",
            scene.plain("measure.form.own"),
            List.of(new Field.Option("yes", scene.plain("measure.form.own.yes"))),
            "",
            true));
  }

  private static Field choice(Scene scene, String id, Enum<?>[] values, String initial) {
    List<Field.Option> options =
        Arrays.stream(values)
            .map(MeasureText::lower)
            .map(v -> new Field.Option(v, scene.plain("measure.form." + id + "." + v)))
            .toList();
    return new Field.ChoiceField(
        id, scene.plain("measure.form." + id), options, initial.toLowerCase(Locale.ROOT), false);
  }

  private static Form form(Scene scene, Press press, List<Field> fields) {
    return new Form(
        press.token(), scene.plain("measure.form.title"), scene.plain("form.save"), fields);
  }
}
