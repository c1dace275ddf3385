package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Time off, to the person and to those who note it for them. Why is nobody's but the person's. */
final class PauseViews {

  private PauseViews() {}

  /** That the reader is off, or will be; with their own note, and the question for one. */
  static Optional<Message> done(Scene scene) {
    return scene.reader().pause().flatMap(pause -> done(scene, pause));
  }

  private static Optional<Message> done(Scene scene, Pause pause) {
    LocalDate today = scene.reader().today(scene.now());
    if (pause.overOn(today)) {
      return new Blocks(scene).paragraph("pause.over").message();
    }
    boolean begun = pause.covers(today);
    Blocks blocks = new Blocks(scene);
    blocks.paragraph(begun ? "pause.done" : "pause.planned", dates(scene, pause));
    pause.reason().ifPresent(note -> blocks.small("pause.note", Map.of("note", note)));
    List<Button> buttons = new ArrayList<>();
    if (scene.has("asks") && !blocks.settled()) {
      blocks.paragraph("pause.why");
      buttons.add(blocks.answer(FlowName.PAUSE, "skip", "", "choice.skip"));
    }
    buttons.add(
        blocks.menu(
            FlowName.PAUSE, "resume", "", begun ? "menu.pause.resume" : "menu.pause.withdraw"));
    return blocks.buttons(buttons).message();
  }

  private static Map<String, Object> dates(Scene scene, Pause pause) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("from", scene.dates().day(pause.from()));
    words.put("hasUntil", pause.until().isPresent());
    words.put("until", pause.until().map(scene.dates()::day).orElse(""));
    return words;
  }

  /** To the person: that a manager or an admin noted it. */
  static Optional<Message> given(Scene scene) {
    Optional<Pause> pause = scene.reader().pause();
    Optional<Person> by = scene.person(new PersonId(scene.arg("by")));
    if (pause.isEmpty() || by.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> words = dates(scene, pause.get());
    words.put("begun", pause.get().covers(scene.reader().today(scene.now())));
    words.put("by", by.get().firstName());
    Blocks blocks = new Blocks(scene).paragraph("leave.given", words);
    return blocks
        .buttons(List.of(blocks.menu(FlowName.PAUSE, "resume", "", "menu.pause.nothere")))
        .message();
  }

  private enum Off {
    NOW,
    LATER,
    NONE
  }

  /** To the person: what their time off is, now that a change of it was taken back. */
  static Optional<Message> restored(Scene scene) {
    LocalDate today = scene.reader().today(scene.now());
    Optional<Pause> pause = scene.reader().pause().filter(p -> !p.overOn(today));
    Map<String, Object> words = new LinkedHashMap<>(Map.of("from", "", "hasUntil", false));
    words.put("until", "");
    pause.ifPresent(p -> words.putAll(dates(scene, p)));
    words.put("off", pause.map(p -> p.covers(today) ? Off.NOW : Off.LATER).orElse(Off.NONE));
    return new Blocks(scene).paragraph("undo.told.leave", words).message();
  }

  /** To the person: that what was to come isn't any more. */
  static Optional<Message> withdrawn(Scene scene) {
    return scene
        .person(new PersonId(scene.arg("by")))
        .flatMap(
            by ->
                new Blocks(scene)
                    .paragraph("leave.withdrawn", Map.of("by", by.firstName()))
                    .menuOf("leave.withdrawn")
                    .message());
  }

  /** A sentence with the dates that its arguments name, to whoever may see them. */
  static Optional<Message> dated(Scene scene) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (String name : List.of("from", "until", "start")) {
      words.put(name, scene.has(name) ? scene.dates().day(LocalDate.parse(scene.arg(name))) : "");
    }
    words.put("hasUntil", scene.has("until"));
    words.put("example", scene.arg("example"));
    Blocks blocks = new Blocks(scene).paragraph(scene.arg("view"), words);
    return (scene.administers() ? UndoViews.button(scene, blocks) : blocks).message();
  }
}
