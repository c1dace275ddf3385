package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.people.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weekly check-in: when it opens, and what a press, a sentence or a form does to it. */
final class CheckInFlow implements Flow {

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
    Reply reply = new Reply(moment);
    boolean overdue = !moment.facts().today().isBefore(due.period().end());
    boolean known =
        moment.self().checkIn(CheckIn.idFor(moment.me().id(), due.period()).value()).isPresent();
    boolean asks =
        moment.me().takesPart(moment.facts().now())
            && !overdue
            && !known
            && moment.self().standing().proactive() < Caps.ALL;
    reply.change(new Change.Passed(moment.me().id(), due.kind(), due.period(), asks));
    if (!asks) {
      return reply.patient().done();
    }
    return opened(reply, due, moment).patient().done();
  }

  /** Closes the one before, opens the new one and asks its first question. */
  private static Reply opened(Reply reply, Input.Due due, Moment moment) {
    Instant now = moment.turn().receivedAt();
    moment
        .self()
        .openCheckIn()
        .ifPresent(before -> reply.change(new Change.Closed(before.id(), now)));
    Optional<Dialogue> unfinished = moment.conversation().dialogue(FlowName.CHECK_IN);
    unfinished.ifPresent(d -> reply.end(reply.settle(d, "")));
    CheckIn opened =
        CheckIn.opened(
            moment.me().id(), moment.me().organization(), due.period(), now, attempts(moment));
    reply.change(new Change.CheckInOpened(opened));
    Questions questions = new Questions(reply, moment);
    return moment.self().silent() >= Caps.QUIET_AFTER
        ? questions.first(opened, Map.of("quiet", "yes"))
        : questions.first(opened, Map.of());
  }

  private static List<Attempt> attempts(Moment moment) {
    return moment.self().activeGoals().stream()
        .flatMap(g -> g.active().stream().map(b -> Attempt.asked(g.id(), b.id(), b.plan())))
        .toList();
  }

  /** One reminder, unless it was answered, or there is too much already. */
  private static Step remind(Input.Due due, Moment moment) {
    Reply reply = new Reply(moment);
    reply.change(new Change.Passed(moment.me().id(), due.kind(), due.period(), true));
    Optional<CheckIn> open =
        moment
            .self()
            .openCheckIn()
            .filter(c -> c.period().start().equals(due.period().start()))
            .filter(c -> !c.answered() && !c.attempts().isEmpty());
    boolean fits =
        moment.me().takesPart(moment.facts().now())
            && moment.self().standing().proactive() < Caps.ALL
            && moment.self().silent() <= Caps.QUIET_AFTER;
    if (open.isPresent() && fits) {
      new Questions(reply, moment).first(open.get(), Map.of("reminder", "yes"));
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
    if (!moment.self().hasBehaviour()) {
      return reply.say("checkin.nothing").done();
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
    return next.isEmpty() ? reply.say("checkin.nothing").done() : ahead(reply, next.get(), moment);
  }

  /** Whether the next period has begun, so that a check-in now is about it. */
  private static boolean early(Optional<Occurrence> next, Moment moment) {
    return next.map(o -> !moment.facts().today().isBefore(o.period().start())).orElse(false);
  }

  private static Step ahead(Reply reply, Occurrence next, Moment moment) {
    reply.change(new Change.Passed(moment.me().id(), OccurrenceKind.CHECK_IN, next.period(), true));
    Input.Due due = new Input.Due(OccurrenceKind.CHECK_IN, next.period(), next.day());
    return opened(reply, due, moment).done();
  }

  /** "Did it already", pressed on the plan's reminder: the check-in of this period, begun now. */
  static Step early(String behaviour, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<Occurrence> next = moment.self().planned(OccurrenceKind.CHECK_IN);
    boolean mine =
        moment.self().goalOf(new BehaviourId(behaviour)).isPresent()
            && moment.self().hasBehaviour();
    if (next.isEmpty() || !mine || !early(next, moment)) {
      return reply.say("plan.counted").done();
    }
    CheckIn opened =
        CheckIn.opened(
            moment.me().id(),
            moment.me().organization(),
            next.get().period(),
            moment.turn().receivedAt(),
            attempts(moment));
    moment
        .self()
        .openCheckIn()
        .ifPresent(
            before -> reply.change(new Change.Closed(before.id(), moment.turn().receivedAt())));
    reply.change(
        new Change.Passed(moment.me().id(), OccurrenceKind.CHECK_IN, next.get().period(), true));
    reply.change(new Change.CheckInOpened(opened));
    Questions questions = new Questions(reply, moment);
    Dialogue begun = questions.begin(opened);
    return questions.answer(begun, opened, new BehaviourId(behaviour), Outcome.TRIED, "").done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    return new CheckInAnswers(moment).typed(text);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("start")) {
      return commanded(new Command.CheckInNow(), moment);
    }
    return new CheckInAnswers(moment).pressed(press);
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    return new CheckInForm(moment).submitted(press, values);
  }

  /** What silence does: an answered check-in is done; one without an answer stays open. */
  static void quieten(Dialogue dialogue, Moment moment, Reply reply) {
    moment
        .self()
        .checkIn(dialogue.note(Questions.CHECK_IN))
        .filter(CheckIn::answered)
        .ifPresent(c -> new Questions(reply, moment).recap(dialogue, c));
  }
}
