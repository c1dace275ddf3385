package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.answer.ReadingReader;
import io.praxisbot.core.conversation.answer.TypedReading;
import io.praxisbot.core.conversation.measure.MeasureIdeas;
import io.praxisbot.core.conversation.measure.MeasureIdeas.Idea;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A person's own measures, for nobody but themselves: choosing one, and how each one stands. */
final class MeasureViews {

  private static final FlowName FLOW = FlowName.MEASURE;

  /** So many that aren't asked about any more can be taken up again. */
  private static final int MOST_FORMER = 3;

  private MeasureViews() {}

  /** What to measure, with ideas that fit the goal. */
  static Optional<Message> what(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    if (scene.has("tone") && !blocks.settled()) {
      blocks.paragraph("measure.what." + scene.arg("tone"));
    }
    blocks.paragraph("measure.what");
    if (blocks.settled()) {
      return blocks.message();
    }
    blocks.small("measure.what.small");
    List<Idea> ideas =
        MeasureIdeas.of(scene.arg("template"), scene.goal(scene.arg("goal")), scene.texts());
    List<Button> buttons = new ArrayList<>();
    for (int n = 0; n < ideas.size(); n++) {
      Rich label = MeasureText.label(scene, ideas.get(n).kind(), ideas.get(n).words());
      buttons.add(blocks.answer(FLOW, "suggested", String.valueOf(n + 1), label));
    }
    buttons.add(blocks.formAnswer(FLOW, "all", "measure.choice.all"));
    return blocks.buttons(buttons).message();
  }

  /** How it can be told, where the words don't say. */
  static Optional<Message> kind(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    Optional<Dialogue> so = scene.dialogue();
    if (blocks.settled() || so.isEmpty()) {
      return blocks.paragraph("measure.kind.settled").message();
    }
    blocks.paragraph("measure.kind", Map.of("words", so.get().note("words")));
    List<Button> buttons = new ArrayList<>();
    for (Measure.Kind kind : Measure.Kind.values()) {
      String key = "measure.kind.choice." + MeasureText.lower(kind);
      buttons.add(blocks.answer(FLOW, "kind", kind.name(), key));
    }
    buttons.add(blocks.formAnswer(FLOW, "all", "measure.choice.all"));
    return blocks.buttons(buttons).message();
  }

  /** What will be asked, as it was understood. */
  static Optional<Message> sure(Scene scene) {
    Blocks blocks = new Blocks(scene).tone();
    Optional<Dialogue> so = scene.dialogue();
    if (blocks.settled() || so.isEmpty()) {
      return blocks.paragraph("measure.sure.settled").message();
    }
    Measure.Kind kind = Measure.Kind.valueOf(so.get().note("kind"));
    blocks
        .paragraph(
            "measure.sure",
            Map.of("ask", MeasureText.ask(scene, kind, so.get().note("words")).text()))
        .small(
            "measure.terms",
            Map.of(
                "rhythm", Measure.Rhythm.valueOf(so.get().note("rhythm")),
                "direction", Measure.Direction.valueOf(so.get().note("direction"))));
    String first = so.get().note("first");
    if (ReadingReader.read(kind, first) instanceof TypedReading.Value) {
      blocks.small("measure.sure.first", Map.of("value", first));
    }
    return blocks
        .buttons(
            List.of(
                blocks.answer(FLOW, "save", "", "measure.choice.save", Button.Look.PRIMARY),
                blocks.formAnswer(FLOW, "all", "measure.choice.change")))
        .message();
  }

  /** What stands now. */
  static Optional<Message> made(Scene scene) {
    return scene.measure(scene.arg("measure")).flatMap(measure -> made(scene, measure));
  }

  private static Optional<Message> made(Scene scene, Measure measure) {
    Blocks blocks =
        new Blocks(scene)
            .paragraph("measure.made", Map.of("ask", MeasureText.ask(scene, measure).text()))
            .small(
                "measure.terms",
                Map.of("rhythm", measure.rhythm(), "direction", measure.direction()))
            .small(MeasureSight.who(scene, measure));
    if (measure.latest().isPresent()) {
      blocks.paragraph(MeasureText.course(scene, measure));
    }
    List<Button> buttons =
        new ArrayList<>(
            List.of(
                blocks.menu(FLOW, "read", measure.id().value(), "measure.choice.read"),
                blocks.form(FLOW, "change", measure.id().value(), "measure.choice.change"),
                blocks.menu(FLOW, "list", "", "menu.measure.list")));
    MeasureSight.button(scene, blocks, measure, "").ifPresent(buttons::add);
    return blocks.buttons(buttons).message();
  }

  /** Which one a reading is for. */
  static Optional<Message> which(Scene scene) {
    Blocks blocks = new Blocks(scene).tone().paragraph("measure.which");
    List<Button> buttons = new ArrayList<>();
    for (Measure measure : active(scene)) {
      Rich label = MeasureText.label(scene, measure.kind(), measure.words());
      buttons.add(blocks.answer(FLOW, "which", measure.id().value(), label));
    }
    return blocks.buttons(buttons).message();
  }

  private static List<Measure> active(Scene scene) {
    return scene.measures().stream().filter(m -> m.state() == Measure.State.ACTIVE).toList();
  }

  /** How it stands, with what to type. */
  static Optional<Message> value(Scene scene) {
    return scene.measure(scene.arg("measure")).flatMap(measure -> value(scene, measure));
  }

  private static Optional<Message> value(Scene scene, Measure measure) {
    Blocks blocks = new Blocks(scene).tone();
    problem(scene, blocks, measure.kind());
    blocks.paragraph(MeasureText.ask(scene, measure));
    if (measure.kind() == Measure.Kind.YES_NO) {
      blocks.buttons(
          List.of(
              blocks.answer(FLOW, "value", "yes", "choice.yes"),
              blocks.answer(FLOW, "value", "no", "choice.no")));
    }
    return blocks.message();
  }

  /** Why an answer couldn't be taken, and an example of one that can. */
  static void problem(Scene scene, Blocks blocks, Measure.Kind kind) {
    if (scene.has("problem") && !blocks.settled()) {
      String own = "measure.problem." + scene.arg("problem").toLowerCase(Locale.ROOT);
      if (scene.texts().has(own)) {
        blocks.small(own);
      }
      blocks.small("measure.unread." + MeasureText.lower(kind));
    }
  }

  /** A reading that was just noted. */
  static Optional<Message> noted(Scene scene) {
    return scene
        .measure(scene.arg("measure"))
        .flatMap(
            measure -> {
              Blocks blocks = new Blocks(scene);
              noted(scene, blocks, measure);
              blocks.paragraph(MeasureText.course(scene, measure));
              return blocks
                  .buttons(List.of(blocks.menu(FLOW, "list", "", "menu.measure.list")))
                  .message();
            });
  }

  private static void noted(Scene scene, Blocks blocks, Measure measure) {
    if (scene.has("before")) {
      String before = MeasureText.value(scene, measure, Integer.parseInt(scene.arg("before")));
      blocks.paragraph("measure.noted.instead", Map.of("before", before));
    } else {
      blocks.paragraph("measure.noted");
    }
  }

  /** Every one, with what can be done about it. */
  static Optional<Message> all(Scene scene) {
    List<Measure> active = active(scene);
    Blocks blocks = new Blocks(scene).heading("measures");
    if (active.isEmpty()) {
      blocks.paragraph("measures.none");
    }
    for (Measure measure : active) {
      one(scene, blocks, measure);
    }
    List<Measure> former =
        scene.measures().stream().filter(m -> m.state() == Measure.State.LET_GO).toList();
    former.subList(Math.max(0, former.size() - MOST_FORMER), former.size()).stream()
        .forEach(measure -> former(scene, blocks, measure));
    return blocks
        .buttons(List.of(blocks.menu(FLOW, "start", "", "measure.choice.add")))
        .small(
            "measures.small",
            Map.of("shared", active.stream().anyMatch(m -> MeasureSight.isShared(scene, m))))
        .message();
  }

  private static void one(Scene scene, Blocks blocks, Measure measure) {
    String id = measure.id().value();
    List<Button> buttons =
        new ArrayList<>(
            List.of(
                blocks.menu(FLOW, "read", id, "measure.choice.read"),
                blocks.form(FLOW, "change", id, "measure.choice.change"),
                blocks.menu(FLOW, "stop", id, "measure.choice.stop")));
    MeasureSight.button(scene, blocks, measure, ":list").ifPresent(buttons::add);
    blocks.paragraph(MeasureText.course(scene, measure));
    if (MeasureSight.isShared(scene, measure)) {
      blocks.small(MeasureSight.who(scene, measure));
    }
    blocks.buttons(buttons);
  }

  private static void former(Scene scene, Blocks blocks, Measure measure) {
    blocks
        .small("measures.former", Map.of("label", MeasureText.label(scene, measure)))
        .buttons(List.of(blocks.menu(FLOW, "again", measure.id().value(), "measure.choice.again")));
  }
}
