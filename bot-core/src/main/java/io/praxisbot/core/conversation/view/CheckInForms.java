package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole check-in in one form, empty at first and filled in for an edit. */
final class CheckInForms {

  private CheckInForms() {}

  static Optional<Form> all(Scene scene, Press press) {
    return scene
        .checkIn(press.subject())
        .filter(c -> !c.closed())
        .map(
            c ->
                new Form(
                    press.token(),
                    scene.plain("checkin.form.title"),
                    scene.plain("form.save"),
                    fields(scene, c)));
  }

  private static List<Field> fields(Scene scene, CheckIn checkIn) {
    List<Field> fields = new ArrayList<>();
    AttemptLines lines = new AttemptLines(scene, checkIn);
    for (Attempt attempt : checkIn.attempts()) {
      boolean optional = checkIn.attempts().size() > 1;
      fields.add(outcome(scene, attempt, lines.isHabit(attempt) ? "habit" : "checkin", optional));
      fields.add(told(scene, attempt));
    }
    fields.addAll(LearnedView.fields(scene, checkIn));
    fields.addAll(ReadingsView.fields(scene, checkIn, ReadingsView.measures(scene, checkIn)));
    TalkViews.field(scene, checkIn).ifPresent(fields::add);
    if (scene.reachesManager(checkIn)) {
      fields.add(help(scene, checkIn));
    }
    return fields;
  }

  /** Of several, some may be left open; the only one can't. */
  private static Field outcome(Scene scene, Attempt attempt, String asked, boolean optional) {
    List<Field.Option> options = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      String value = outcome.name().toLowerCase(Locale.ROOT);
      options.add(new Field.Option(value, scene.plain(asked + ".choice." + value)));
    }
    String label =
        scene
            .rich(
                asked + ".plan",
                Map.of("cue", attempt.plan().cue(), "action", attempt.plan().action()))
            .text();
    return new Field.ChoiceField(
        "outcome." + attempt.behaviour(),
        label,
        options,
        attempt.outcome().map(CheckInView::lower).orElse(""),
        optional);
  }

  private static Field told(Scene scene, Attempt attempt) {
    return new Field.TextField(
            "told." + attempt.behaviour(),
            scene.plain("checkin.form.told"),
            "",
            "",
            true,
            CheckIn.LONGEST_ANSWER,
            true)
        .holding(attempt.told().orElse(""), scene.plain("form.keeps"));
  }

  private static Field help(Scene scene, CheckIn checkIn) {
    List<Field.Option> options = new ArrayList<>();
    for (String value : List.of("none", "one_on_one", "now")) {
      options.add(new Field.Option(value, scene.plain("checkin.help.choice." + value)));
    }
    return new Field.ChoiceField(
        "help",
        scene.rich("checkin.help", Map.of()).text(),
        options,
        checkIn.help().name().toLowerCase(Locale.ROOT),
        true);
  }
}
