package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.CommandWord;
import io.praxisbot.core.conversation.command.Vocabulary;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be typed, and guesses at what was meant. */
final class HelpViews {

  private HelpViews() {}

  /** The commands for somebody in this role, or those that fit a topic. */
  static Optional<Message> help(Scene scene) {
    Audience audience = audience(scene);
    Blocks blocks = new Blocks(scene);
    List<CommandWord> fitting =
        Vocabulary.of(audience).stream()
            .filter(w -> !scene.has("topic") || w.word().equals(scene.arg("topic")))
            .toList();
    if (fitting.isEmpty() || !scene.has("topic")) {
      blocks.paragraph("help");
    }
    for (Audience part : Audience.values()) {
      List<Rich> lines =
          (fitting.isEmpty() ? Vocabulary.of(audience) : fitting)
              .stream()
                  .filter(w -> w.audience() == part)
                  .flatMap(w -> lines(scene, w, !fitting.isEmpty() && scene.has("topic")))
                  .toList();
      if (!lines.isEmpty()) {
        blocks.paragraph("help." + part.name().toLowerCase(Locale.ROOT)).bullets(lines);
      }
    }
    return blocks.small("help.small").message();
  }

  private static Audience audience(Scene scene) {
    if (scene.reader().admin()) {
      return Audience.ADMIN;
    }
    PersonId id = scene.reader().id();
    boolean leads = scene.stores().reportingLines().leads(id) || !StandIns.places(scene).isEmpty();
    return leads ? Audience.MANAGER : Audience.EMPLOYEE;
  }

  /** Whoever asks about one word is shown all that can be done with it. */
  private static Stream<Rich> lines(Scene scene, CommandWord word, boolean all) {
    Stream<Rich> others =
        word.others().stream()
            .map(example -> new Rich(List.of(new Span(example, Span.Style.COMMAND))));
    return Stream.concat(Stream.of(line(scene, word)), all ? others : Stream.empty());
  }

  private static Rich line(Scene scene, CommandWord word) {
    List<Span> spans = new ArrayList<>();
    spans.add(new Span(word.example(), Span.Style.COMMAND));
    spans.add(new Span(" – " + scene.plain("help." + word.id()), Span.Style.PLAIN));
    return new Rich(spans);
  }

  /** The answer to somebody who doesn't take part, and how to. */
  static Optional<Message> outside(Scene scene) {
    return new Blocks(scene)
        .paragraph(scene.arg("text"))
        .paragraph("not.enrolled.2")
        .menuOf("not.enrolled")
        .message();
  }

  /**
   * "Did you mean …?" Once it is settled, what was meant may have been said over by something else.
   */
  static Optional<Message> guess(Scene scene) {
    if (scene.has(Delivery.SETTLED)) {
      return new Blocks(scene).small("guess.past").message();
    }
    Blocks blocks = new Blocks(scene).paragraph("guess");
    return blocks
        .buttons(
            List.of(
                blocks.answer(FlowName.HELP, "yes", "", "choice.yes", Button.Look.PRIMARY),
                blocks.answer(FlowName.HELP, "no", "", "choice.no")))
        .message();
  }

  /** Whether what was typed is the answer or a command; neither is lost. */
  static Optional<Message> either(Scene scene) {
    if (scene.has(Delivery.SETTLED)) {
      return new Blocks(scene).small("guess.past").message();
    }
    Blocks blocks = new Blocks(scene).paragraph("either");
    return blocks
        .buttons(
            List.of(
                blocks.answer(FlowName.HELP, "answer", "", "either.choice.answer"),
                blocks.answer(FlowName.HELP, "command", "", "either.choice.command")))
        .message();
  }

  /** The right word with the wrong rest. */
  static Optional<Message> incomplete(Scene scene) {
    String problem = scene.arg("problem").toLowerCase(Locale.ROOT);
    return new Blocks(scene).paragraph("incomplete." + problem).paragraph("incomplete").message();
  }

  /** The first message of all. */
  static Optional<Message> welcome(Scene scene) {
    if (scene.reader().enrolment() != Enrolment.ACTIVE) {
      return Optional.empty();
    }
    String privacy = scene.manager().isPresent() ? "welcome.managed" : "welcome.alone";
    Blocks blocks =
        new Blocks(scene)
            .heading("welcome")
            .paragraph("welcome.what")
            .paragraph(privacy)
            .paragraph(scene.reader().zoneUntold() ? "welcome.when.untold" : "welcome.when");
    DeputyViews.privacy(scene, blocks);
    LinkViews.alike(scene).ifPresent(other -> blocks.small("link.alike", other));
    SightViews.business(scene, blocks);
    if (scene.goals().stream().noneMatch(CareerGoal::current)) {
      return blocks.menuOf("welcome").message();
    }
    if (SightViews.asks(scene)) {
      SightViews.ask(scene, blocks);
    } else {
      SightViews.fromBefore(scene, blocks);
    }
    return blocks.menuOf("welcome.back").message();
  }
}
