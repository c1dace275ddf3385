package io.praxisbot.core.conversation.measure;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.answer.FirstReading;
import io.praxisbot.core.conversation.answer.MeasureReader;
import io.praxisbot.core.conversation.answer.MeasureTerms;
import io.praxisbot.core.conversation.answer.ReadingReader;
import io.praxisbot.core.conversation.answer.TypedMeasure;
import io.praxisbot.core.conversation.answer.TypedReading;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.goal.PlanQuestions;
import io.praxisbot.core.conversation.measure.MeasureIdeas.Idea;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.goal.wording.Beyond;
import io.praxisbot.core.goal.wording.Control;
import io.praxisbot.core.message.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Choosing a measure: what, and how it is told. Usually one sentence and one press; what others
 * decide is questioned once and needs the person's own word that it is in their hands.
 */
final class MeasureMaking {

  static final String WHAT = "WHAT";
  static final String BEYOND = "BEYOND";
  static final String KIND = "KIND";
  static final String SURE = "SURE";

  /** The notes of what was said so far. */
  static final String WORDS = "words";

  private static final String GOAL = "goal";
  private static final String TEMPLATE = "template";
  private static final String OWN = "own";

  /** The note that no word of the person makes a measure of it. */
  private static final String NEVER = "never";

  /** The note of a reading that was given with the words of a measure to be. */
  static final String FIRST = "first";

  private final Moment moment;
  private final Reply reply;

  MeasureMaking(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /**
   * Asks what to measure.
   *
   * @param goal what it is for; empty for nothing in particular
   * @param template what the goal was made from; empty for nothing
   */
  Step begin(String goal, String template) {
    if (MeasureFlow.full(moment)) {
      return reply.say("measure.full").done();
    }
    Optional<Dialogue> open = moment.conversation().dialogue(FlowName.MEASURE);
    if (open.isPresent() && pressedTwice(open.get())) {
      return reply.done();
    }
    unsaved(open, "");
    return ask(
        reply
            .begin(FlowName.MEASURE)
            .noting(GOAL, mine(goal) ? goal : "")
            .noting(TEMPLATE, template));
  }

  /** A double press: its question has just been asked and stands at the end. */
  private boolean pressedTwice(Dialogue open) {
    boolean last =
        moment.conversation().current().filter(d -> d.id().equals(open.id())).isPresent();
    return last && open.asked() == 1 && moment.turn().input() instanceof Input.Pressed;
  }

  private boolean mine(String goal) {
    return moment.self().activeGoals().stream().anyMatch(g -> g.id().value().equals(goal));
  }

  /**
   * Begins with what is to be measured said already, and perhaps its first reading. Whoever was
   * asked what to measure for a goal has answered that.
   */
  Step beginWith(String text) {
    if (MeasureFlow.full(moment)) {
      return reply.say("measure.full").done();
    }
    FirstReading said = FirstReading.in(text);
    Optional<Dialogue> open = moment.conversation().dialogue(FlowName.MEASURE);
    unsaved(open, said.words());
    Optional<Dialogue> asked = open.filter(d -> List.of(WHAT, BEYOND).contains(d.question()));
    Dialogue begun =
        reply
            .begin(FlowName.MEASURE)
            .noting(GOAL, asked.map(d -> d.note(GOAL)).orElse(""))
            .noting(TEMPLATE, asked.map(d -> d.note(TEMPLATE)).orElse(""));
    return worded(said.words(), begun.noting(FIRST, said.reading()));
  }

  /** Another one that was described and not saved yet gives way, which is said. */
  private void unsaved(Optional<Dialogue> open, String other) {
    open.filter(d -> List.of(KIND, SURE).contains(d.question()))
        .map(d -> d.note(WORDS))
        .filter(words -> !words.equals(MeasureReader.read(other).words()))
        .ifPresent(words -> reply.say("measure.unsaved", Map.of("words", words)));
  }

  private Step ask(Dialogue dialogue) {
    return ask(dialogue, Map.of());
  }

  private Step ask(Dialogue dialogue, Map<String, String> tone) {
    Map<String, String> args = new LinkedHashMap<>(tone);
    args.put(GOAL, dialogue.note(GOAL));
    args.put(TEMPLATE, dialogue.note(TEMPLATE));
    return reply.ask(dialogue, WHAT, "measure.what", args).done();
  }

  Step unsure(Dialogue dialogue) {
    return ask(dialogue, Map.of("tone", "unsure"));
  }

  Step typed(String text, Dialogue dialogue) {
    if (Back.isBack(text)) {
      return ask(dialogue);
    }
    return switch (dialogue.question()) {
      case BEYOND ->
          YesNo.read(text).map(yes -> owned(yes, dialogue)).orElseGet(() -> anew(text, dialogue));
      case KIND ->
          MeasureTerms.read(text)
              .filter(terms -> terms.kind().isPresent())
              .map(terms -> made(noted(terms, dialogue)))
              .orElseGet(() -> termed(text, dialogue));
      case SURE ->
          YesNo.read(text)
              .filter(yes -> yes)
              .map(yes -> made(dialogue))
              .orElseGet(() -> termed(text, dialogue));
      default -> anew(text, dialogue);
    };
  }

  /** How it is told, how often, or which way it should go, in a word. */
  private Step termed(String text, Dialogue dialogue) {
    Optional<Dialogue> termed = MeasureTerms.read(text).map(terms -> noted(terms, dialogue));
    return termed.isPresent() ? sure(termed.get()) : reply.say("measure.terms.unclear").done();
  }

  private static Dialogue noted(MeasureTerms terms, Dialogue dialogue) {
    Dialogue kind = terms.kind().map(k -> dialogue.noting("kind", k.name())).orElse(dialogue);
    Dialogue way = terms.direction().map(d -> kind.noting("direction", d.name())).orElse(kind);
    return terms.rhythm().map(r -> way.noting("rhythm", r.name())).orElse(way);
  }

  private Step anew(String text, Dialogue dialogue) {
    return worded(text, dialogue.noting(FIRST, ""));
  }

  private Step worded(String text, Dialogue dialogue) {
    if (Length.of(text) > PlanQuestions.LONGEST) {
      return ask(dialogue, Map.of("tone", "long"));
    }
    TypedMeasure typed = MeasureReader.read(text);
    if (typed.words().isEmpty()) {
      return ask(dialogue, Map.of("tone", "unsure"));
    }
    Dialogue noted =
        dialogue
            .noting(WORDS, typed.words())
            .noting("kind", typed.kind().map(Enum::name).orElse(""))
            .noting("direction", typed.direction().name())
            .noting("rhythm", typed.rhythm().name())
            .noting(OWN, "");
    return Control.beyond(text).map(beyond -> question(beyond, noted)).orElseGet(() -> sure(noted));
  }

  /** Said kindly, once, with the question that turns it to what they can do. */
  private Step question(Beyond beyond, Dialogue dialogue) {
    String text = "measure.beyond." + beyond.name().toLowerCase(Locale.ROOT);
    String never = beyond.neverMeasured() ? "yes" : "";
    Map<String, String> args =
        Map.of(
            "text",
            text,
            "flow",
            FlowName.MEASURE.name(),
            "choices",
            never.isEmpty() ? "other,own" : "other");
    return reply.ask(dialogue.noting(NEVER, never), BEYOND, "ask", args).done();
  }

  private Step owned(boolean own, Dialogue dialogue) {
    if (own && !dialogue.note(NEVER).isEmpty()) {
      return ask(dialogue.noting(WORDS, ""), Map.of("tone", "never"));
    }
    return own ? sure(dialogue.noting(OWN, "yes")) : ask(dialogue);
  }

  private Step sure(Dialogue dialogue) {
    return dialogue.note("kind").isEmpty()
        ? reply.ask(dialogue, KIND, "measure.kind", Map.of()).done()
        : reply.ask(dialogue, SURE, "measure.sure", Map.of()).done();
  }

  Step pressed(Press press, Dialogue dialogue) {
    return switch (press.action()) {
      case "suggested" -> suggested(press.subject(), dialogue);
      case "other" -> ask(dialogue.noting(WORDS, ""));
      case "own" -> owned(true, dialogue);
      case "kind" -> kind(press, dialogue);
      case "save" -> made(dialogue);
      default -> Answers.stale(press, moment);
    };
  }

  private Step kind(Press press, Dialogue dialogue) {
    boolean known = List.of("COUNT", "RATING", "YES_NO", "BEST_EFFORT").contains(press.subject());
    return known ? made(dialogue.noting("kind", press.subject())) : Answers.stale(press, moment);
  }

  private Step suggested(String which, Dialogue dialogue) {
    List<Idea> ideas =
        MeasureIdeas.of(
            dialogue.note(TEMPLATE),
            moment.self().activeGoals().stream()
                .filter(g -> g.id().value().equals(dialogue.note(GOAL)))
                .findFirst(),
            new Texts(moment.me().locale()));
    int place = which.matches("[1-9]") ? Integer.parseInt(which) : ideas.size() + 1;
    if (place > ideas.size()) {
      return reply.say("gone").done();
    }
    Idea idea = ideas.get(place - 1);
    return made(
        dialogue
            .noting(WORDS, idea.words())
            .noting("kind", idea.kind().name())
            .noting("direction", idea.direction().name())
            .noting("rhythm", Measure.Rhythm.EVERY_CHECK_IN.name()));
  }

  /** The measure stands, and the next check-in asks for it. */
  Step made(Dialogue dialogue) {
    if (MeasureFlow.full(moment)) {
      return reply.finish(dialogue, "measure.full", Map.of()).done();
    }
    MeasureId id = new MeasureId("m-" + reply.shortId(moment.facts().growing().measures().size()));
    Measure measure =
        new Measure(
            id,
            moment.me().id(),
            moment.me().organization(),
            Optional.of(dialogue.note(GOAL)).filter(g -> !g.isEmpty()).map(GoalId::new),
            dialogue.note(WORDS),
            Measure.Kind.valueOf(dialogue.note("kind")),
            Measure.Direction.valueOf(dialogue.note("direction")),
            Measure.Rhythm.valueOf(dialogue.note("rhythm")),
            Measure.State.ACTIVE,
            moment.facts().today(),
            first(Measure.Kind.valueOf(dialogue.note("kind")), dialogue.note(FIRST)));
    return reply
        .change(new MeasureChange.MeasureChosen(measure))
        .finish(dialogue, "measure.made", Map.of("measure", id.value()))
        .done();
  }

  private List<Reading> first(Measure.Kind kind, String typed) {
    return ReadingReader.read(kind, typed) instanceof TypedReading.Value value
        ? List.of(new Reading(moment.facts().today(), value.value()))
        : List.of();
  }
}
