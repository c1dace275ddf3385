package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Asking;
import io.praxisbot.core.conversation.Caps;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Judgement;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.people.Enrolment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weekly check-in: when it opens, and what a press, a sentence or a form does to it. */
public final class CheckInFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.CHECK_IN;
  }

  /** A check-in or the one reminder of it has come due. */
  @Override
  public Step due(Input.Due due, Moment moment) {
    return due.kind() == OccurrenceKind.REMINDER ? remind(due, moment) : open(due, moment);
  }

  private static Step open(Input.Due due, Moment moment) {
    Judgement judgement = new Judgement(due, moment);
    Verdict verdict = judgement.checkIn();
    Reply reply = new Reply(moment);
    reply.change(judgement.passed(verdict, verdict.came() && !attempts(moment).isEmpty()));
    return verdict.came() ? opened(reply, due, moment).patient().done() : reply.patient().done();
  }

  /** Closes the one before, opens the new one and asks its first question. */
  private static Reply opened(Reply reply, Input.Due due, Moment moment) {
    Instant now = moment.turn().receivedAt();
    moment
        .self()
        .openCheckIn()
        .ifPresent(before -> reply.change(new CheckInChange.Closed(before.id(), now)));
    Optional<Dialogue> unfinished = moment.conversation().dialogue(FlowName.CHECK_IN);
    unfinished.ifPresent(d -> reply.end(reply.settle(d, "")));
    CheckIn opened =
        CheckIn.opened(
            moment.me().id(), moment.me().organization(), due.period(), now, attempts(moment));
    reply.change(new CheckInChange.CheckInOpened(opened));
    return new Questions(reply, moment).first(opened, tone(moment));
  }

  private static Map<String, String> tone(Moment moment) {
    Map<String, String> tone = new LinkedHashMap<>(quietly(moment));
    moment
        .self()
        .unwelcomed(moment.facts().today())
        .ifPresent(pause -> tone.put("since", pause.from().toString()));
    return tone;
  }

  /** After two unanswered ones, one honest question; later ones only say how to change that. */
  private static Map<String, String> quietly(Moment moment) {
    int silent = moment.self().silent();
    if (silent < Caps.QUIET_AFTER) {
      return Map.of();
    }
    return Map.of("quiet", silent == Caps.QUIET_AFTER ? "first" : "still");
  }

  private static List<Attempt> attempts(Moment moment) {
    return new Asking(moment).attempts();
  }

  /** One reminder, unless it was answered, or there is too much already. */
  private static Step remind(Input.Due due, Moment moment) {
    Judgement judgement = new Judgement(due, moment);
    Verdict verdict = judgement.reminder();
    Reply reply = new Reply(moment);
    reply.change(judgement.passed(verdict));
    if (verdict.came()) {
      CheckIn open = moment.self().openCheckIn().orElseThrow();
      new Questions(reply, moment).first(open, Map.of("reminder", "yes"));
    }
    return reply.patient().done();
  }

  /** {@code checkin}: goes on where it stands, or begins before its time. */
  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    Optional<CheckIn> open = moment.self().openCheckIn().filter(c -> !c.attempts().isEmpty());
    if (open.isPresent() && open.get().firstOpen().isPresent()) {
      return new Questions(reply, moment).first(open.get(), Map.of()).done();
    }
    if (attempts(moment).isEmpty()) {
      return new Questions(reply, moment).nothing().done();
    }
    Optional<Occurrence> next = moment.self().planned(OccurrenceKind.CHECK_IN);
    if (open.isPresent() && open.get().answered() && !early(next, moment)) {
      return reply
          .sayIn(
              Questions.slot(open.get().id()),
              "checkin.recap",
              Map.of("checkin", open.get().id().value()))
          .done();
    }
    return next.isEmpty()
        ? new Questions(reply, moment).nothing().done()
        : ahead(reply, next.get(), moment);
  }

  /** Whether the next period has begun, so that a check-in now is about it. */
  private static boolean early(Optional<Occurrence> next, Moment moment) {
    return next.map(o -> !moment.facts().today().isBefore(o.period().start())).orElse(false);
  }

  private static Step ahead(Reply reply, Occurrence next, Moment moment) {
    reply.change(Judgement.early(next, Verdict.BEGUN_EARLY, moment));
    Input.Due due = new Input.Due(OccurrenceKind.CHECK_IN, next.period(), next.day());
    return opened(reply, due, moment).done();
  }

  /** "Did it already", pressed on the plan's reminder: the check-in of this period, begun now. */
  static Step early(String behaviour, Moment moment) {
    Reply reply = new Reply(moment);
    BehaviourId done = new BehaviourId(behaviour);
    Optional<Occurrence> next = moment.self().planned(OccurrenceKind.CHECK_IN);
    Optional<CheckIn> open = moment.self().openCheckIn().filter(c -> c.attempt(done).isPresent());
    boolean begun = next.filter(o -> early(next, moment)).isPresent();
    if (open.isPresent() && !begun) {
      return already(open.get(), done, moment, reply);
    }
    boolean mine = attempts(moment).stream().anyMatch(a -> a.behaviour().equals(done));
    if (!mine || !begun) {
      return reply.say("plan.counted").done();
    }
    CheckIn opened = openedAhead(reply, next.orElseThrow(), moment);
    Questions questions = new Questions(reply, moment);
    return questions.answer(questions.begin(opened), opened, done, Outcome.TRIED, "").done();
  }

  /** The check-in of this period is open: the press answers it, once. */
  private static Step already(CheckIn open, BehaviourId done, Moment moment, Reply reply) {
    if (open.attempt(done).flatMap(Attempt::outcome).isPresent()) {
      return reply.say("checkin.noted").done();
    }
    Questions questions = new Questions(reply, moment);
    return questions.answer(questions.begin(open), open, done, Outcome.TRIED, "").done();
  }

  private static CheckIn openedAhead(Reply reply, Occurrence next, Moment moment) {
    Instant now = moment.turn().receivedAt();
    CheckIn opened =
        CheckIn.opened(
            moment.me().id(), moment.me().organization(), next.period(), now, attempts(moment));
    moment
        .self()
        .openCheckIn()
        .ifPresent(before -> reply.change(new CheckInChange.Closed(before.id(), now)));
    reply
        .change(Judgement.early(next, Verdict.BEGUN_EARLY, moment))
        .change(new CheckInChange.CheckInOpened(opened));
    return opened;
  }

  @Override
  public Step typed(String text, Moment moment) {
    return Answers.apart(moment).orElseGet(() -> new CheckInAnswers(moment).typed(text));
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("start")) {
      return commanded(new Command.CheckInNow(), moment);
    }
    return Answers.apart(moment).orElseGet(() -> new CheckInAnswers(moment).pressed(press));
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    return Answers.apart(moment).orElseGet(() -> new CheckInForm(moment).submitted(press, values));
  }

  /** What silence does: an answered check-in is done; one without an answer stays open. */
  public static void quieten(Dialogue dialogue, Moment moment, Reply reply) {
    moment
        .self()
        .checkIn(dialogue.note(Questions.CHECK_IN))
        .filter(CheckIn::answered)
        .ifPresent(c -> new Questions(reply, moment).close(dialogue, c));
  }
}
