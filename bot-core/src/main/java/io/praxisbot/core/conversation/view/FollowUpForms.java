package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The form in which a manager writes down what they did about a gap. */
final class FollowUpForms {

  /** In the order in which they are offered. */
  private static final List<FollowUp.Kind> KINDS =
      List.of(
          FollowUp.Kind.TALKED,
          FollowUp.Kind.ONE_ON_ONE,
          FollowUp.Kind.SUGGESTED,
          FollowUp.Kind.PROMISED,
          FollowUp.Kind.ENCOURAGED);

  private FollowUpForms() {}

  /** Only about somebody who reports to the reader at this moment. */
  static Optional<Form> note(Scene scene, Press press) {
    String person = press.subject().split(":", 2)[0];
    return press.action().equals("note")
        ? TeamViews.visible(scene).stream()
            .filter(m -> m.person().id().value().equals(person))
            .findFirst()
            .map(m -> note(scene, press, m.person().firstName()))
        : Optional.empty();
  }

  private static Form note(Scene scene, Press press, String name) {
    List<Field.Option> options =
        KINDS.stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .map(
                kind ->
                    new Field.Option(
                        kind,
                        scene.rich("followup.form.kind." + kind, Map.of("person", name)).text()))
            .toList();
    return new Form(
        press.token(),
        scene.plain("followup.form.title"),
        scene.plain("form.save"),
        List.of(
            new Field.ChoiceField("kind", scene.plain("followup.form.kind"), options, "", false),
            new Field.DateField("by", scene.plain("followup.form.by"), "", true)));
  }
}
