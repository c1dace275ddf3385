package io.praxisbot.core.conversation.measure;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.goal.PlanQuestions;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.wording.Control;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The forms of a measure: all of it at once, or a change of one that there is. */
final class MeasureSheet {

  private final Moment moment;
  private final Reply reply;

  MeasureSheet(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  Step submitted(Press press, Map<String, String> values) {
    return press.action().equals("change") ? changed(press, values) : all(press, values);
  }

  private Step all(Press press, Map<String, String> values) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    String words = words(values, open.get().note(MeasureMaking.WORDS));
    Measure.Kind kind = choice(values, "kind", Measure.Kind.COUNT);
    Measure.Direction direction = choice(values, "direction", Measure.Direction.UP);
    Measure.Rhythm rhythm = choice(values, "rhythm", Measure.Rhythm.EVERY_CHECK_IN);
    if (reply.refused()) {
      return reply.done();
    }
    boolean same = words.equals(open.get().note(MeasureMaking.WORDS));
    reply.take(open.get());
    return new MeasureMaking(moment, reply)
        .made(
            open.get()
                .noting(MeasureMaking.WORDS, words)
                .noting(MeasureMaking.FIRST, same ? open.get().note(MeasureMaking.FIRST) : "")
                .noting("kind", kind.name())
                .noting("direction", direction.name())
                .noting("rhythm", rhythm.name()));
  }

  private Step changed(Press press, Map<String, String> values) {
    Optional<Measure> mine = moment.facts().growing().measure(press.subject());
    if (mine.isEmpty()) {
      return reply.say("gone").done();
    }
    Measure before = mine.get();
    String words = words(values, before.words());
    Measure.Direction direction = choice(values, "direction", before.direction());
    Measure.Rhythm rhythm = choice(values, "rhythm", before.rhythm());
    if (reply.refused()) {
      return reply.done();
    }
    return reply
        .change(new MeasureChange.MeasureAsked(before.id(), words, direction, rhythm))
        .say("measure.made", Map.of("measure", before.id().value()))
        .done();
  }

  /** What is measured; what others decide needs the person's word that it is in their own hands. */
  private String words(Map<String, String> values, String before) {
    Sent sent = new Sent(values);
    String words = sent.words("words", before);
    String field = sent.name("words");
    if (words.isEmpty()) {
      reply.refuse(field, "measure.form.missing", Map.of());
    } else if (Length.of(words) > PlanQuestions.LONGEST) {
      String most = String.valueOf(PlanQuestions.LONGEST);
      reply.refuse(field, "input.shorter", Map.of("most", most));
    }
    boolean own = values.getOrDefault("own", "").equals("yes");
    Control.beyond(words)
        .filter(others -> !own || others.neverMeasured())
        .map(others -> others.neverMeasured() ? "measure.form.never" : "measure.form.beyond")
        .ifPresent(why -> reply.refuse(field, why, Map.of()));
    return words;
  }

  /** What was chosen among the values of that kind; where none need be, what there was. */
  private <E extends Enum<E>> E choice(Map<String, String> values, String field, E before) {
    String chosen = values.getOrDefault(field, "").toUpperCase(Locale.ROOT);
    Optional<E> found =
        Arrays.stream(before.getDeclaringClass().getEnumConstants())
            .filter(value -> value.name().equals(chosen))
            .findFirst();
    if (found.isEmpty() && !chosen.isEmpty()) {
      reply.refuse(field, "checkin.form.choose", Map.of());
    }
    return found.orElse(before);
  }
}
