package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Self;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.BareReading;
import io.praxisbot.core.conversation.answer.ReadingReader;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.TypedReading;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.fact.DueMeasures;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The last question of a check-in: how the person's own measures stand. All that are due come in
 * one message, once; whoever leaves it has checked in all the same.
 */
public final class ReadingQuestions {

  public static final String READINGS = "READINGS";

  /** What stands before a measure's id in the name of its field. */
  static final String FIELD = "reading.";

  /** The note that names the measures that are still asked for; there once any were. */
  private static final String ASKED = "readings";

  private final Reply reply;
  private final Moment moment;

  public ReadingQuestions(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /** Asks for what is due, unless it has; false if there is nothing to ask. */
  boolean asks(Dialogue dialogue, CheckIn checkIn) {
    if (!dialogue.note(ASKED).isEmpty()) {
      return false;
    }
    List<Measure> due = due(moment, checkIn);
    if (due.isEmpty()) {
      return false;
    }
    ask(dialogue, checkIn, due, Map.of());
    return true;
  }

  /** What that check-in asks for and hasn't got yet. */
  private static List<Measure> due(Moment moment, CheckIn checkIn) {
    List<Measure> all = moment.facts().growing().measures();
    Self me = moment.self();
    return DueMeasures.of(all, me.goals(), checkIn, me.checkIns(), moment.facts().today()).stream()
        .filter(m -> !DueMeasures.isNoted(m, checkIn))
        .toList();
  }

  private Reply ask(
      Dialogue dialogue, CheckIn checkIn, List<Measure> measures, Map<String, String> tone) {
    String ids = measures.stream().map(m -> m.id().value()).collect(Collectors.joining(","));
    Map<String, String> args = new LinkedHashMap<>(tone);
    args.put(Questions.CHECK_IN, checkIn.id().value());
    args.put("measures", ids);
    return reply.ask(
        Remaining.promised(dialogue).noting(ASKED, ids),
        READINGS,
        "checkin.readings",
        Remaining.promising(dialogue, args));
  }

  /** One number for each, in their order; those that can't be taken are asked for once more. */
  Step typed(String text, Dialogue dialogue, CheckIn checkIn) {
    List<Measure> asked = asked(dialogue);
    if (Skip.isSkip(text) || asked.isEmpty()) {
      return ended(dialogue, checkIn);
    }
    List<String> parts =
        asked.size() == 1 || BareReading.isBare(text) ? List.of(text) : parts(text);
    boolean fewer =
        parts.size() < asked.size()
            && parts.stream().allMatch(p -> Skip.isSkip(p) || BareReading.isBare(p));
    if (parts.size() != asked.size() && !fewer) {
      return ask(dialogue, checkIn, asked, Map.of("problem", "COUNT")).done();
    }
    List<Measure> unread = new ArrayList<>(asked.subList(parts.size(), asked.size()));
    String problem = "";
    for (int n = parts.size() - 1; n >= 0; n--) {
      Optional<TypedReading.Problem> why = take(parts.get(n), asked.get(n), checkIn);
      if (why.isPresent()) {
        unread.add(0, asked.get(n));
        problem = why.get().name();
      }
    }
    return onward(
        unread, problem.isEmpty() ? Map.of() : Map.of("problem", problem), dialogue, checkIn);
  }

  private Step onward(
      List<Measure> unread, Map<String, String> tone, Dialogue dialogue, CheckIn checkIn) {
    return unread.isEmpty()
        ? ended(dialogue, checkIn)
        : ask(dialogue, checkIn, unread, tone).done();
  }

  /** The check-in's answer for one that it is asking for just now, given by name. */
  public Optional<Step> named(Measure measure, int value) {
    return moment
        .conversation()
        .current()
        .filter(d -> d.flow() == FlowName.CHECK_IN && d.question().equals(READINGS))
        .filter(d -> asked(d).contains(measure))
        .flatMap(
            d ->
                moment
                    .self()
                    .checkIn(d.note(Questions.CHECK_IN))
                    .filter(c -> !c.closed())
                    .map(c -> named(measure, value, d, c)));
  }

  private Step named(Measure measure, int value, Dialogue dialogue, CheckIn checkIn) {
    note(measure, value, checkIn);
    List<Measure> rest = asked(dialogue).stream().filter(m -> !m.equals(measure)).toList();
    return onward(rest, Map.of(), dialogue, checkIn);
  }

  /** A comma between digits belongs to the number. */
  private static List<String> parts(String text) {
    String[] lines = text.strip().split("\\s*\\R\\s*", -1);
    String[] parts =
        lines.length > 1
            ? lines
            : text.strip().split("\\s*;\\s*|,\\s+|,(?!\\d{3}\\b)(?=\\S)|\\s+and\\s+", -1);
    return parts.length > 1 ? List.of(parts) : List.of(text.strip().split("\\s+", -1));
  }

  /** Notes one; else why it can't be. */
  private Optional<TypedReading.Problem> take(String text, Measure measure, CheckIn checkIn) {
    if (Skip.isSkip(text)) {
      return Optional.empty();
    }
    TypedReading reading = ReadingReader.read(measure.kind(), text);
    if (reading instanceof TypedReading.Value value) {
      note(measure, value.value(), checkIn);
      return Optional.empty();
    }
    return Optional.of(((TypedReading.Unread) reading).problem());
  }

  private void note(Measure measure, int value, CheckIn checkIn) {
    Optional<LocalDate> period = Optional.of(checkIn.period().start());
    reply.change(
        new MeasureChange.MeasureRead(
            measure.id(), new Reading(moment.facts().today(), value, period)));
  }

  private List<Measure> asked(Dialogue dialogue) {
    return List.of(dialogue.note(ASKED).split(",", -1)).stream()
        .flatMap(id -> moment.facts().growing().measure(id).stream())
        .filter(m -> m.state() == Measure.State.ACTIVE)
        .toList();
  }

  private Step ended(Dialogue dialogue, CheckIn checkIn) {
    return new Questions(reply, moment).finish(dialogue, checkIn).done();
  }

  /** The fields of the message that asks. */
  Step submitted(Press press, Map<String, String> values, CheckIn checkIn) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    take(values, checkIn);
    if (reply.refused()) {
      return reply.done();
    }
    reply.take(open.get());
    return ended(open.get(), checkIn);
  }

  /** Notes what a form holds of them; a field that was left empty says nothing. */
  void take(Map<String, String> values, CheckIn checkIn) {
    for (Measure measure : moment.facts().growing().measured()) {
      String field = FIELD + measure.id();
      String text = values.getOrDefault(field, "").strip();
      if (!text.isEmpty()) {
        take(field, text, measure, checkIn);
      }
    }
  }

  private void take(String field, String text, Measure measure, CheckIn checkIn) {
    TypedReading reading = ReadingReader.read(measure.kind(), text);
    if (reading instanceof TypedReading.Value value) {
      boolean same =
          measure.of(checkIn.period().start()).filter(r -> r.value() == value.value()).isPresent();
      if (!same) {
        note(measure, value.value(), checkIn);
      }
    } else {
      reply.refuse(field, unread(measure.kind()), Map.of());
    }
  }

  /** The sentence that says what to type for that kind. */
  private static String unread(Measure.Kind kind) {
    return "measure.unread." + kind.name().toLowerCase(Locale.ROOT);
  }
}
