package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Asking;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Said;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.TurnIds;
import io.praxisbot.core.conversation.answer.OutcomeReader;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.Learning;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an edit of a typed message does: it edits the answer that the message was. Messages that
 * were no answer, or are no longer remembered, may be edited without a word from us.
 */
public final class Edits {

  private final Input.Edited edited;
  private final Moment moment;
  private final Reply reply;

  public Edits(Input.Edited edited, Moment moment) {
    this.edited = edited;
    this.moment = moment;
    this.reply = new Reply(moment).patient();
  }

  public Step step() {
    String turn = TurnIds.typed(moment.me().id(), edited.event());
    return moment
        .conversation()
        .said()
        .flatMap(said -> said.in(turn))
        .map(this::edit)
        .orElseGet(reply::done);
  }

  private Step edit(Said.Answer answer) {
    String text = edited.text().strip();
    int most = most(answer);
    if (text.isEmpty()) {
      return reply.say("edit.empty").done();
    }
    if (Length.of(text) > most) {
      return reply.say("edit.long", Map.of("most", String.valueOf(most))).done();
    }
    if (answer instanceof Said.OfOutcome outcome) {
      return in(outcome.checkIn(), checkIn -> outcome(text, outcome, checkIn));
    } else if (answer instanceof Said.OfStory story) {
      return in(story.checkIn(), checkIn -> story(text, story, checkIn));
    } else if (answer instanceof Said.OfLearning learning) {
      return in(learning.checkIn(), checkIn -> learning(text, checkIn));
    }
    return note(text, (Said.OfNote) answer);
  }

  private static int most(Said.Answer answer) {
    boolean line =
        answer instanceof Said.OfNote note
            && Set.of(GoalNotes.WISH, GoalNotes.FIRST, PlanQuestions.ACTION_NOTE)
                .contains(note.note());
    return line ? PlanQuestions.LONGEST : CheckIn.LONGEST_ANSWER;
  }

  /** What to do with a check-in that can still be changed. */
  private interface Edit {
    Step of(CheckIn checkIn);
  }

  private Step in(CheckInId id, Edit change) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Optional<CheckIn> about = moment.self().checkIn(id.value());
    if (about.isEmpty()) {
      return reply.done();
    }
    return about.get().closed() ? reply.say("checkin.closed").done() : change.of(about.get());
  }

  private Step outcome(String text, Said.OfOutcome answer, CheckIn checkIn) {
    Optional<OutcomeReader.Reading> reading =
        new Asking(moment).read(text, checkIn, answer.behaviour());
    if (reading.isEmpty()) {
      return reply.say("edit.unclear").done();
    }
    Outcome outcome = Outcome.valueOf(reading.get().outcome().name());
    boolean other = !outcomeOf(answer.behaviour(), checkIn).equals(Optional.of(outcome));
    if (other) {
      reply.change(new CheckInChange.Answered(checkIn.id(), answer.behaviour(), outcome, at()));
      new Questions(reply, moment).reordered();
    }
    String words = reading.get().rest();
    if (!words.isEmpty()) {
      reply.change(new CheckInChange.Told(checkIn.id(), answer.behaviour(), words, at()));
    }
    return other || !words.isEmpty() ? shown(checkIn) : reply.done();
  }

  private Instant at() {
    return moment.turn().receivedAt();
  }

  private static Optional<Outcome> outcomeOf(BehaviourId behaviour, CheckIn checkIn) {
    return checkIn.attempt(behaviour).flatMap(Attempt::outcome);
  }

  /** Words about an outcome that was taken back since are gone with it. */
  private Step story(String text, Said.OfStory answer, CheckIn checkIn) {
    Optional<String> told = checkIn.attempt(answer.behaviour()).flatMap(Attempt::told);
    if (told.isEmpty()) {
      return reply.say("checkin.over").done();
    }
    if (told.get().equals(text)) {
      return reply.done();
    }
    reply.change(new CheckInChange.Told(checkIn.id(), answer.behaviour(), text, at()));
    return shown(checkIn);
  }

  private Step learning(String text, CheckIn checkIn) {
    Optional<Learning> before = checkIn.learning();
    if (before.isEmpty()) {
      return reply.say("checkin.over").done();
    }
    if (before.get().text().equals(text)) {
      return reply.done();
    }
    Learning learning = before.get().reading(text);
    boolean shared = before.get().shared();
    reply.change(new CheckInChange.Learned(checkIn.id(), Optional.of(learning), shared, at()));
    return shown(checkIn);
  }

  /** The recap changes where it stands; while the check-in goes on, its card shows no words. */
  private Step shown(CheckIn checkIn) {
    boolean going =
        moment
            .conversation()
            .dialogue(FlowName.CHECK_IN)
            .filter(d -> d.note(Questions.CHECK_IN).equals(checkIn.id().value()))
            .isPresent();
    return going
        ? reply.say("edit.noted").done()
        : reply
            .replaceIn(
                Questions.slot(checkIn.id()),
                "checkin.recap",
                Map.of(Questions.CHECK_IN, checkIn.id().value()))
            .done();
  }

  /** On the way to a goal or a plan; once that stands, it is changed on its own card. */
  private Step note(String text, Said.OfNote answer) {
    Optional<Dialogue> open = moment.conversation().dialogue(answer.dialogue());
    if (open.isEmpty()) {
      return reply.say("edit.used").done();
    }
    Dialogue changed = open.get().noting(answer.note(), text);
    reply.changing(changed);
    changed.card().ifPresent(card -> reply.replaceIn(card.slot(), card.view(), card.args()));
    return reply.say("edit.noted").done();
  }
}
