package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The whole check-in in one form: the first answer, or an edit of it until the next check-in. */
final class CheckInForm {

  private final Moment moment;
  private final Reply reply;

  CheckInForm(Moment moment) {
    this.moment = moment;
    this.reply = new Reply(moment);
  }

  Step submitted(Press press, Map<String, String> values) {
    Optional<CheckIn> mine = moment.self().checkIn(press.subject());
    if (mine.isEmpty()) {
      return reply.say("gone").done();
    }
    if (mine.get().closed()) {
      return reply.say("checkin.closed").done();
    }
    return switch (press.action()) {
      case "learned" -> learned(press, mine.get(), values);
      case "readings" -> new ReadingQuestions(reply, moment).submitted(press, values, mine.get());
      default -> all(mine.get(), values);
    };
  }

  /** The fields of the question "What did you take from it?". */
  private Step learned(Press press, CheckIn checkIn, Map<String, String> values) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    check(new Sent(values).name("learned"), values);
    if (reply.refused()) {
      return reply.done();
    }
    learn(checkIn, values);
    reply.take(open.get());
    return new Questions(reply, moment).next(open.get(), checkIn).done();
  }

  private Step all(CheckIn before, Map<String, String> values) {
    values.keySet().forEach(field -> check(field, values));
    List<Attempt> chosen = new ArrayList<>();
    for (Attempt attempt : before.attempts()) {
      if (!values.getOrDefault("outcome." + attempt.behaviour(), "").isEmpty()) {
        chosen.add(attempt);
      }
    }
    if (chosen.isEmpty() && !before.attempts().isEmpty()) {
      reply.refuse(
          "outcome." + before.attempts().get(0).behaviour(), "checkin.form.choose", Map.of());
    }
    new ReadingQuestions(reply, moment).take(values, before);
    new TalkQuestion(reply, moment).take(values, before);
    if (reply.refused()) {
      return reply.done();
    }
    if (!chosen.isEmpty()) {
      new Questions(reply, moment).reminded(before);
    }
    CheckIn after = before;
    for (Attempt attempt : chosen) {
      after = record(after, attempt, values);
    }
    if (!chosen.isEmpty()) {
      new Questions(reply, moment).reordered();
    }
    learn(before, values);
    Help help = help(values);
    if (help != before.help()) {
      reply.change(new CheckInChange.HelpWanted(before.id(), help));
    }
    return shown(after);
  }

  /** Where a choice need not be made, it may come back empty. */
  private static Help help(Map<String, String> values) {
    String chosen = values.getOrDefault("help", "");
    return chosen.isEmpty() ? Help.NONE : Help.valueOf(chosen.toUpperCase(Locale.ROOT));
  }

  private CheckIn record(CheckIn before, Attempt attempt, Map<String, String> values) {
    var at = moment.turn().receivedAt();
    Outcome outcome =
        Outcome.valueOf(
            values.getOrDefault("outcome." + attempt.behaviour(), "").toUpperCase(Locale.ROOT));
    String words = words(attempt, outcome, values);
    if (!attempt.outcome().equals(Optional.of(outcome))) {
      reply.change(new CheckInChange.Answered(before.id(), attempt.behaviour(), outcome, at));
    }
    if (!attempt.told().orElse("").equals(words)
        || !attempt.outcome().equals(Optional.of(outcome))) {
      reply.change(new CheckInChange.Told(before.id(), attempt.behaviour(), words, at));
    }
    return before.recording(attempt.behaviour(), outcome, at);
  }

  /** A reason that was pressed is no story of what was tried after all. */
  private String words(Attempt attempt, Outcome outcome, Map<String, String> values) {
    String words = new Sent(values).words("told." + attempt.behaviour(), attempt.told().orElse(""));
    boolean other = !attempt.outcome().equals(Optional.of(outcome));
    return other && outcome.tried() && Obstacles.isPressed(words, moment.me().locale())
        ? ""
        : words;
  }

  private void learn(CheckIn checkIn, Map<String, String> values) {
    String before = checkIn.learning().map(Learning::text).orElse("");
    String text = new Sent(values).words("learned", before);
    boolean share = values.getOrDefault("share", "no").equals("yes");
    Optional<Learning> learning =
        text.isEmpty()
            ? Optional.empty()
            : Optional.of(about(values, text, checkIn).sharing(share));
    reply.change(
        new CheckInChange.Learned(checkIn.id(), learning, share, moment.turn().receivedAt()));
  }

  /** What nobody chose is about the goal that was tried for. */
  private Learning about(Map<String, String> values, String text, CheckIn checkIn) {
    String chosen = values.getOrDefault("about", "");
    if (chosen.equals("else")) {
      return Learning.untargeted(text);
    }
    return moment.self().goals().stream()
        .flatMap(g -> g.learningObjectives().stream())
        .map(LearningObjective::id)
        .filter(id -> id.value().equals(chosen))
        .findFirst()
        .or(() -> checkIn.learnedFor().map(LearningObjectiveId::ofWish))
        .map(id -> Learning.targeting(id, text))
        .orElseGet(() -> new Learning(text, true, false));
  }

  private Step shown(CheckIn after) {
    Optional<Dialogue> open =
        moment
            .conversation()
            .dialogue(FlowName.CHECK_IN)
            .filter(d -> d.note(Questions.CHECK_IN).equals(after.id().value()));
    if (open.isPresent()) {
      reply.take(open.get());
      return new Questions(reply, moment).finish(open.get(), after).done();
    }
    return reply
        .replaceIn(
            Questions.slot(after.id()), "checkin.recap", Map.of("checkin", after.id().value()))
        .done();
  }

  private void check(String field, Map<String, String> values) {
    String value = values.getOrDefault(field, "");
    if (Length.of(value) > CheckIn.LONGEST_ANSWER) {
      reply.refuse(field, "input.shorter", Map.of("most", String.valueOf(CheckIn.LONGEST_ANSWER)));
    }
    boolean outcome = field.startsWith("outcome.") && !value.isEmpty();
    if (outcome && !value.matches("tried|partly|not_yet")) {
      reply.refuse(field, "checkin.form.choose", Map.of());
    }
    if (field.equals("help") && !value.matches("|none|one_on_one|now")) {
      reply.refuse(field, "checkin.form.choose", Map.of());
    }
  }
}
