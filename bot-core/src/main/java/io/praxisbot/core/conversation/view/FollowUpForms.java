package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.command.Deadline;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The forms in which a manager says what they promise, and what they write. */
final class FollowUpForms {

  private FollowUpForms() {}

  /** Only about somebody who reports to the reader at this moment, and only while it is asked. */
  static Optional<Form> of(Scene scene, Press press) {
    return switch (press.action()) {
      case "promise" -> isTheirs(scene, press) ? promise(scene, press) : Optional.empty();
      case "redate" -> isPromise(scene, press) ? date(scene, press) : Optional.empty();
      case "date" -> asked(scene, press).flatMap(dialogue -> date(scene, press));
      case "own" -> asked(scene, press).flatMap(dialogue -> own(scene, press, dialogue));
      default -> Optional.empty();
    };
  }

  private static boolean isTheirs(Scene scene, Press press) {
    String person = press.subject().split(":", 2)[0];
    return TeamViews.visible(scene).stream().anyMatch(m -> m.person().id().value().equals(person));
  }

  private static boolean isPromise(Scene scene, Press press) {
    String promise = press.subject().split(":", 2)[0];
    return PromiseViews.open(scene).stream().anyMatch(p -> p.act().id().value().equals(promise));
  }

  /** The dialogue of the question that the press answers, while it is open. */
  private static Optional<Dialogue> asked(Scene scene, Press press) {
    String nonce = press.nonce();
    return scene
        .conversation()
        .flatMap(c -> c.dialogue(nonce.substring(0, Math.max(0, nonce.lastIndexOf('.')))))
        .filter(dialogue -> dialogue.nonce().equals(nonce));
  }

  private static Optional<Form> promise(Scene scene, Press press) {
    return form(
        scene,
        press,
        "promise.form.title",
        List.of(words(scene, "promise.form.words", ""), by(scene)));
  }

  private static Optional<Form> date(Scene scene, Press press) {
    return form(scene, press, "promise.form.title", List.of(by(scene)));
  }

  private static Optional<Form> own(Scene scene, Press press, Dialogue dialogue) {
    Field field = words(scene, "encourage.form.words", dialogue.note("words"));
    return form(scene, press, "encourage.form.title", List.of(field));
  }

  private static Optional<Form> form(Scene scene, Press press, String title, List<Field> fields) {
    return Optional.of(
        new Form(press.token(), scene.plain(title), scene.plain("form.save"), fields));
  }

  /** The manager's words, with what there is already. */
  static Field words(Scene scene, String label, String before) {
    return new Field.TextField(
            "words",
            scene.rich(label, Map.of()).text(),
            "",
            "",
            true,
            FollowUp.LONGEST_WORDS,
            false)
        .holding(before, scene.plain("form.keeps"));
  }

  /** Until when; the end of next week, if nothing else is said. */
  private static Field by(Scene scene) {
    LocalDate today = scene.reader().today(scene.now());
    String usual = Deadline.endOfWeek(Deadline.nextWeek(today)).toString();
    return new Field.DateField("by", scene.plain("promise.form.by"), usual, false);
  }
}
