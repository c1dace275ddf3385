package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.agenda.Promises;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.conversation.command.Deadline;
import io.praxisbot.core.followup.FollowUp;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What becomes of a promise: it is kept, or is for another day. */
final class Promised {

  private static final String PROMISE = "promise";
  private static final String DIGEST = "digest";

  private final Reply reply;
  private final Moment moment;

  Promised(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /** On which day the manager is reminded of what is promised for that one. */
  static LocalDate remindedOn(LocalDate by, Moment moment) {
    return Promises.day(by, moment.self().standing().rules().calendar());
  }

  /** The same, as a message takes it; empty if no reminder comes any more. */
  static String reminder(LocalDate by, Moment moment) {
    LocalDate day = remindedOn(by, moment);
    return day.isAfter(moment.facts().today()) ? day.toString() : "";
  }

  /** The manager says that it is done. */
  Step kept(Press press) {
    Optional<FollowUp> promise = promise(id(press));
    if (promise.isEmpty()) {
      return reply.say("gone").done();
    }
    if (!promise.get().promiseOpen()) {
      return reply.say("followup.already").done();
    }
    reply.change(
        new FollowUpChange.PromiseKept(promise.get().id(), moment.me().id(), moment.facts().now()));
    Acting.revise(digest(press), reply);
    return reply.say("promise.kept", args(promise.get(), digest(press))).done();
  }

  /** The manager said so by mistake. */
  Step reopened(Press press) {
    Optional<FollowUp> promise = promise(id(press));
    if (promise.isEmpty()) {
      return reply.say("gone").done();
    }
    if (promise.get().promiseOpen()) {
      return reply.say("followup.undone.already").done();
    }
    reply.change(new FollowUpChange.PromiseReopened(promise.get().id(), moment.me().id()));
    Acting.revise(digest(press), reply);
    return reply.say("promise.reopened", args(promise.get(), digest(press))).done();
  }

  /** Asks for another day. */
  Step ask(Press press) {
    Optional<FollowUp> promise = promise(id(press));
    if (promise.isEmpty()) {
      return reply.say("gone").done();
    }
    if (!promise.get().promiseOpen()) {
      return reply.say("promise.over", args(promise.get(), "")).done();
    }
    Dialogue begun =
        reply
            .begin(FlowName.FOLLOW_UP)
            .noting(PROMISE, promise.get().id().value())
            .noting(DIGEST, digest(press));
    return ask(begun, promise.get(), "");
  }

  private Step ask(Dialogue dialogue, FollowUp promise, String hint) {
    Map<String, String> args = new LinkedHashMap<>(args(promise, dialogue.note(DIGEST)));
    args.put("hint", hint);
    return reply.ask(dialogue, Promising.NEW_DAY, "promise.day", args).done();
  }

  Step typed(String text, Dialogue dialogue) {
    return Deadline.in(text, moment.facts().today())
        .map(day -> dated(day, dialogue))
        .orElseGet(() -> again(dialogue, "promise.day.unclear"));
  }

  private Step again(Dialogue dialogue, String hint) {
    return promise(dialogue.note(PROMISE))
        .filter(FollowUp::promiseOpen)
        .map(promise -> ask(dialogue, promise, hint))
        .orElseGet(() -> ended(dialogue));
  }

  private Step ended(Dialogue dialogue) {
    reply.end(reply.settle(dialogue, ""));
    return reply.say("gone").done();
  }

  /** A day that was pressed, or that a form says. */
  Step answered(Press press, Map<String, String> values, Dialogue dialogue) {
    if (press.action().equals("date")) {
      Optional<LocalDate> by = by(values, dialogue.note(PROMISE));
      return by.isEmpty() ? reply.done() : dated(by.get(), dialogue);
    }
    return Promising.day(press.subject())
        .filter(day -> press.action().equals("day"))
        .map(day -> dated(day, dialogue))
        .orElseGet(() -> reply.say("gone").done());
  }

  private Step dated(LocalDate day, Dialogue dialogue) {
    if (!Promising.isToCome(day, moment)) {
      return again(dialogue, "promise.day.past");
    }
    if (isFar(day, dialogue.note(PROMISE))) {
      return again(dialogue, "promise.day.far");
    }
    reply.end(reply.settle(dialogue, ""));
    return moved(dialogue.note(PROMISE), day, dialogue.note(DIGEST));
  }

  /** What is too long ago isn't looked at any more, and would be lost. */
  private boolean isFar(LocalDate day, String id) {
    return promise(id)
        .map(promise -> moment.me().today(promise.at()).plus(FollowUp.LONGEST_KEPT))
        .filter(day::isAfter)
        .isPresent();
  }

  private Optional<LocalDate> by(Map<String, String> values, String id) {
    Optional<LocalDate> by = Promising.by(values, reply, moment);
    if (by.filter(day -> isFar(day, id)).isPresent()) {
      reply.refuse(Promising.BY, "promise.day.far", Map.of());
      return Optional.empty();
    }
    return by;
  }

  /** Another day, in a form of its own. */
  Step submitted(Press press, Map<String, String> values) {
    Optional<LocalDate> by = by(values, id(press));
    return by.isEmpty() ? reply.done() : moved(id(press), by.get(), digest(press));
  }

  private Step moved(String id, LocalDate day, String digest) {
    Optional<FollowUp> promise = promise(id).filter(FollowUp::promiseOpen);
    if (promise.isEmpty()) {
      return reply.say("gone").done();
    }
    reply.change(new FollowUpChange.PromiseMoved(promise.get().id(), moment.me().id(), day));
    Acting.revise(digest, reply);
    Map<String, String> args = new LinkedHashMap<>(args(promise.get(), digest));
    args.put("by", day.toString());
    args.put("remind", reminder(day, moment));
    return reply.say("promise.moved", args).done();
  }

  private static Map<String, String> args(FollowUp promise, String digest) {
    return Map.of(
        "person", promise.employee().value(), "followup", promise.id().value(), DIGEST, digest);
  }

  /** A promise of this manager's to somebody who is on their team, that stands. */
  private Optional<FollowUp> promise(String id) {
    return Acting.done(id, moment).filter(FollowUp::promise);
  }

  private static String id(Press press) {
    return press.subject().split(":", 2)[0];
  }

  private static String digest(Press press) {
    String[] parts = press.subject().split(":", 2);
    return parts.length > 1 ? parts[1] : "";
  }
}
