package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Sighting;
import java.time.Instant;

/**
 * What becomes of what a platform shows of somebody: they are kept as they are shown, and what is
 * planned follows them to another zone, ends when they are gone or no longer a member, and goes on
 * when they are again. Nobody is told: it is no news to them, and no answer is awaited.
 */
public final class Sightings {

  /**
   * Somebody who was invited is there, and takes part from now on. Whoever else appears under the
   * same address meanwhile may be anybody, and gets nothing by it.
   */
  public Step appeared(Sighting seen, Moment moment) {
    Reply reply = new Reply(moment);
    Person before = moment.me();
    if (before.enrolment() != Enrolment.INVITED || !before.accounts().isEmpty()) {
      return reply.done();
    }
    Instant at = moment.turn().receivedAt();
    return reply
        .change(new PersonChange.Profiled(before.id(), seen, at))
        .change(new PersonChange.Enrolled(before.id(), Enrolment.ACTIVE, at))
        .change(new Change.PlannedAnew(before.id()))
        .say("welcome")
        .done();
  }

  /**
   * Somebody who is known is who was invited. Who takes part already goes on, and is told of the
   * manager that the invitation brings, if it brings one; who doesn't yet does from now on.
   */
  public Step redeemed(Input.Redeemed input, Moment moment) {
    Reply reply = new Reply(moment);
    Person before = moment.me();
    Instant at = moment.turn().receivedAt();
    reply
        .change(new PersonChange.Profiled(before.id(), input.seen(), at))
        .change(new LinkChange.Redeemed(input.invited(), before.id(), at))
        .change(new Change.PlannedAnew(before.id()));
    if (before.enrolment() == Enrolment.NONE) {
      return reply.say("welcome").done();
    }
    boolean led = moment.self().standing().reporting().manager().isPresent();
    return led ? reply.done() : reply.say("manager.set").done();
  }

  public Step step(Sighting seen, Moment moment) {
    Reply reply = new Reply(moment).quiet();
    Person before = moment.me();
    Person after = seen.on(before, moment.turn().receivedAt());
    reply.change(new PersonChange.Profiled(before.id(), seen, moment.turn().receivedAt()));
    boolean other = after.belongs() != before.belongs();
    if (other || !after.zone().equals(before.zone())) {
      reply.change(new Change.PlannedAnew(before.id()));
    }
    if (!after.belongs()) {
      reply.dropAll();
    }
    return reply.done();
  }
}
