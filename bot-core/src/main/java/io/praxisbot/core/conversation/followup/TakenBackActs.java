package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.followup.FollowUp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A manager takes back what they noted, as long as nothing has come of it. */
final class TakenBackActs {

  private final Reply reply;
  private final Moment moment;

  TakenBackActs(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  Step step(Press press) {
    String[] parts = press.subject().split(":", 2);
    Optional<FollowUp> done = Acting.done(parts[0], moment);
    return done.map(followUp -> step(followUp, parts.length > 1 ? parts[1] : ""))
        .orElseGet(() -> reply.say("gone").done());
  }

  private Step step(FollowUp done, String digest) {
    Map<String, String> about = Map.of("person", done.employee().value());
    if (!done.stands()) {
      return reply.say("followup.undone.already").done();
    }
    if (together(done).anyMatch(part -> part.answer().isPresent())) {
      return reply.say("followup.undo.answered", about).done();
    }
    if (done.keptAt().isPresent()) {
      return reply.say("followup.undo.kept", about).done();
    }
    return taken(done, digest);
  }

  private Step taken(FollowUp done, String digest) {
    Instant now = moment.facts().now();
    boolean words = done.kind() == FollowUp.Kind.ENCOURAGED;
    if (words) {
      reply.change(new FollowUpChange.EncouragementUndone(done.id(), now));
      unsaid(done);
    } else {
      together(done)
          .forEach(part -> reply.change(new FollowUpChange.FollowUpUndone(part.id(), now)));
    }
    Acting.revise(digest, reply);
    String undone = digest.isEmpty() ? "followup.undone.alone" : "followup.undone";
    return reply.say(words ? "encourage.undone" : undone).done();
  }

  /** What was typed once is taken back at once, about however many gaps it was. */
  private Stream<FollowUp> together(FollowUp first) {
    return moment.facts().acts().filter(act -> act.stands() && Acting.isPart(act, first));
  }

  /** What is just on its way turns into a word about that where it arrives. */
  private void unsaid(FollowUp done) {
    moment
        .facts()
        .member(done.employee())
        .ifPresent(
            member ->
                reply.changeIn(
                    Encouraging.slot(done.id()),
                    member.person(),
                    "encouragement",
                    Map.of(
                        "followup",
                        done.id().value(),
                        "settled",
                        "back",
                        "card",
                        Encouraging.slot(done.id()).value())));
  }
}
