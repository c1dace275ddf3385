package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.followup.TalkTold;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.followup.gap.TalkAsked;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the talk took place that the manager noted, or that the person wished for: follow-up has
 * two sides. One press, after all that counts; whoever leaves it has checked in all the same.
 */
public final class TalkQuestion {

  public static final String TALK = "TALK";

  /** The field of the check-in's form that holds it, and the action of its presses. */
  static final String FIELD = "talk";

  /** The note that it was asked already. */
  private static final String ASKED = "talk";

  private final Reply reply;
  private final Moment moment;

  TalkQuestion(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /** Asks, unless it has, or there is nothing to ask. */
  boolean asks(Dialogue dialogue, CheckIn checkIn) {
    boolean open = asked(checkIn).filter(talk -> talk.happened().isEmpty()).isPresent();
    if (!open || !dialogue.note(ASKED).isEmpty()) {
      return false;
    }
    ask(dialogue.noting(ASKED, "yes"), checkIn, Map.of());
    return true;
  }

  /** What the recap is told, so that it doesn't ask once more. */
  static Map<String, String> known(Dialogue dialogue, Map<String, String> args) {
    return dialogue.note(ASKED).isEmpty() ? args : Answers.with(args, ASKED, "asked");
  }

  private void ask(Dialogue dialogue, CheckIn checkIn, Map<String, String> tone) {
    Map<String, String> args = Answers.with(tone, Questions.CHECK_IN, checkIn.id().value());
    reply.ask(
        Remaining.promised(dialogue), TALK, "checkin.talk", Remaining.promising(dialogue, args));
  }

  private Optional<TalkAsked> asked(CheckIn checkIn) {
    return line()
        .flatMap(
            line ->
                TalkAsked.in(
                    checkIn, moment.self().checkIns(), moment.facts().growing().followUps(), line));
  }

  private Optional<ReportingLine> line() {
    return moment.self().standing().reporting().current();
  }

  Step typed(String text, Dialogue dialogue, CheckIn checkIn) {
    Optional<Boolean> happened = YesNo.read(text);
    if (happened.isEmpty() && !Skip.isSkip(text)) {
      ask(dialogue, checkIn, Map.of("unclear", "yes"));
      return reply.done();
    }
    happened.ifPresent(yes -> answer(yes, checkIn));
    if (happened.isPresent() && YesNo.saysMore(text)) {
      reply.say("checkin.talk.rest");
    }
    return onward(dialogue, checkIn);
  }

  /** Pressed while it is asked. */
  Step pressed(boolean happened, Dialogue dialogue, CheckIn checkIn) {
    answer(happened, checkIn);
    return onward(dialogue, checkIn);
  }

  private Step onward(Dialogue dialogue, CheckIn checkIn) {
    return new Questions(reply, moment).afterTalk(dialogue, checkIn).done();
  }

  /** Pressed on the recap. */
  Step late(boolean happened, CheckIn checkIn) {
    answer(happened, checkIn);
    return reply
        .replaceIn(
            Questions.slot(checkIn.id()),
            "checkin.recap",
            Map.of(Questions.CHECK_IN, checkIn.id().value()))
        .done();
  }

  /** What a form holds of it; a field that was left empty says nothing. */
  void take(Map<String, String> values, CheckIn checkIn) {
    String chosen = values.getOrDefault(FIELD, "");
    if (chosen.equals("yes") || chosen.equals("no")) {
      answer(chosen.equals("yes"), checkIn);
    } else if (!chosen.isEmpty()) {
      reply.refuse(FIELD, "checkin.form.choose", Map.of());
    }
  }

  private void answer(boolean happened, CheckIn checkIn) {
    asked(checkIn)
        .filter(talk -> !talk.happened().equals(Optional.of(happened)))
        .ifPresent(talk -> answer(happened, talk));
  }

  private void answer(boolean happened, TalkAsked talk) {
    if (talk.unnoted()) {
      told(happened, talk);
    } else {
      talk.noted().ifPresent(noted -> said(happened, noted));
    }
  }

  /** One talk, about however many gaps it was noted. */
  private void said(boolean happened, FollowUp noted) {
    moment.facts().growing().followUps().stream()
        .filter(f -> f.stands() && f.isSameTalk(noted))
        .map(f -> answered(f, happened))
        .forEach(reply::change);
  }

  private FollowUpChange answered(FollowUp noted, boolean happened) {
    return new FollowUpChange.TalkAnswered(
        noted.id(), moment.me().id(), new TalkAnswer(happened, at()));
  }

  /** A talk that the manager never noted: the person's word is enough, and stands until another. */
  private void told(boolean happened, TalkAsked talk) {
    talk.noted()
        .filter(FollowUp::stands)
        .map(yes -> new FollowUpChange.FollowUpUndone(yes.id(), at()))
        .ifPresent(reply::change);
    line().map(line -> told(happened, talk, line)).ifPresent(reply::change);
  }

  private Change told(boolean happened, TalkAsked talk, ReportingLine line) {
    return happened
        ? TalkTold.told(line, talk.wish(), reply, moment)
        : TalkTold.missed(line, talk.wish(), reply, moment);
  }

  private Instant at() {
    return moment.turn().receivedAt();
  }
}
