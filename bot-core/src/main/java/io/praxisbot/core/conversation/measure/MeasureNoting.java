package io.praxisbot.core.conversation.measure;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.BareReading;
import io.praxisbot.core.conversation.answer.ReadingReader;
import io.praxisbot.core.conversation.answer.TypedReading;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.goal.ReadingQuestions;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A reading at any time: {@code measure 7}, {@code measure questions asked 5}, or by a press. */
final class MeasureNoting {

  static final String WHICH = "WHICH";
  static final String VALUE = "VALUE";

  /** A reading is as many words long at most: "7 out of 10". */
  private static final int LONGEST_READING = 4;

  private static final String MEASURE = "measure";
  private static final String TYPED = "typed";

  private final Moment moment;
  private final Reply reply;

  MeasureNoting(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /** Takes what was typed for a reading; empty if it is none, but a measure to be. */
  Optional<Step> noted(String text) {
    List<Measure> active = active();
    if (BareReading.isBare(text)) {
      return Optional.of(
          switch (active.size()) {
            case 0 -> reply.say("measure.none").done();
            case 1 -> read(text, active.get(0), Optional.empty());
            default -> askWhich(text);
          });
    }
    List<String> words = List.of(text.strip().split("\\s+"));
    for (int n = 1; n < words.size() && n <= LONGEST_READING; n++) {
      String tail = String.join(" ", words.subList(words.size() - n, words.size()));
      Optional<Measure> named = named(words.subList(0, words.size() - n), active);
      if (named.isPresent() && BareReading.isBare(tail)) {
        return Optional.of(read(tail, named.get(), Optional.empty()));
      }
    }
    return named(words, active).map(measure -> ask(measure, Optional.empty(), Optional.empty()));
  }

  private List<Measure> active() {
    return moment.facts().growing().measured();
  }

  /** The only one that has all of these words. */
  private static Optional<Measure> named(List<String> words, List<Measure> among) {
    Set<String> said = tokens(String.join(" ", words));
    List<Measure> having =
        among.stream().filter(m -> !said.isEmpty() && tokens(m.words()).containsAll(said)).toList();
    return having.size() == 1 ? Optional.of(having.get(0)) : Optional.empty();
  }

  private static Set<String> tokens(String words) {
    Set<String> tokens = new HashSet<>();
    Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+"))
        .filter(word -> !word.isEmpty())
        .forEach(tokens::add);
    return tokens;
  }

  private Step askWhich(String typed) {
    return reply
        .ask(reply.begin(FlowName.MEASURE).noting(TYPED, typed), WHICH, "measure.which", Map.of())
        .done();
  }

  /** A press on that measure. */
  Step asked(String id) {
    return moment
        .facts()
        .growing()
        .measure(id)
        .filter(m -> m.state() == Measure.State.ACTIVE)
        .map(m -> ask(m, Optional.empty(), Optional.empty()))
        .orElseGet(() -> reply.say("gone").done());
  }

  private Step ask(
      Measure measure, Optional<Dialogue> going, Optional<TypedReading.Problem> problem) {
    Dialogue dialogue =
        going.orElseGet(() -> reply.begin(FlowName.MEASURE)).noting(MEASURE, measure.id().value());
    Map<String, String> args = Map.of(MEASURE, measure.id().value());
    return reply
        .ask(
            dialogue,
            VALUE,
            "measure.value",
            problem.map(p -> Answers.with(args, "problem", p.name())).orElse(args))
        .done();
  }

  Step typed(String text, Dialogue dialogue) {
    if (dialogue.question().equals(VALUE)) {
      return chosen(dialogue)
          .map(m -> read(text, m, Optional.of(dialogue)))
          .orElseGet(() -> reply.finish(dialogue, "gone", Map.of()).done());
    }
    List<Measure> active = active();
    Optional<Measure> meant =
        text.strip().matches("[1-9]") && Integer.parseInt(text.strip()) <= active.size()
            ? Optional.of(active.get(Integer.parseInt(text.strip()) - 1))
            : named(List.of(text), active);
    return meant
        .map(m -> read(dialogue.note(TYPED), m, Optional.of(dialogue)))
        .orElseGet(() -> reply.say("use.buttons").done());
  }

  private Optional<Measure> chosen(Dialogue dialogue) {
    return moment.facts().growing().measure(dialogue.note(MEASURE));
  }

  Step pressed(Press press, Dialogue dialogue) {
    Optional<Measure> measure =
        press.action().equals("which")
            ? moment.facts().growing().measure(press.subject())
            : chosen(dialogue);
    String typed = press.action().equals("which") ? dialogue.note(TYPED) : press.subject();
    return measure
        .map(m -> read(typed, m, Optional.of(dialogue)))
        .orElseGet(() -> reply.say("gone").done());
  }

  /** Notes it, or asks once more with what to type. */
  private Step read(String text, Measure measure, Optional<Dialogue> going) {
    TypedReading reading = ReadingReader.read(measure.kind(), text);
    if (!(reading instanceof TypedReading.Value value)) {
      return ask(measure, going, Optional.of(((TypedReading.Unread) reading).problem()));
    }
    return (going.isPresent()
            ? Optional.<Step>empty()
            : new ReadingQuestions(reply, moment).named(measure, value.value()))
        .orElseGet(() -> noted(measure, value.value(), going));
  }

  private Step noted(Measure measure, int value, Optional<Dialogue> going) {
    reply.change(
        new MeasureChange.MeasureRead(measure.id(), new Reading(moment.facts().today(), value)));
    Map<String, String> args = args(measure, value);
    Optional<Dialogue> open = going.or(() -> answered(measure));
    if (open.isPresent()) {
      return reply.finish(open.get(), "measure.noted", args).done();
    }
    reply.say("measure.noted", args);
    moment
        .conversation()
        .current()
        .filter(d -> d.flow() != FlowName.LEARNED)
        .ifPresent(reply::again);
    return reply.done();
  }

  /** Another one of today is corrected by it, and that is said. */
  private Map<String, String> args(Measure measure, int value) {
    Map<String, String> args = Map.of(MEASURE, measure.id().value());
    return measure
        .outsideOn(moment.facts().today())
        .filter(before -> before.value() != value)
        .map(before -> Answers.with(args, "before", String.valueOf(before.value())))
        .orElse(args);
  }

  /** The open question that a reading given by name answers as well. */
  private Optional<Dialogue> answered(Measure measure) {
    return moment
        .conversation()
        .current()
        .filter(d -> d.flow() == FlowName.MEASURE)
        .filter(
            d ->
                d.question().equals(WHICH)
                    || (d.question().equals(VALUE)
                        && d.note(MEASURE).equals(measure.id().value())));
  }
}
