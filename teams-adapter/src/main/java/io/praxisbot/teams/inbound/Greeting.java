package io.praxisbot.teams.inbound;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Enrolment;
import java.util.Optional;

/** The first thing that somebody reads who gets the app. */
final class Greeting {

  /** What somebody who doesn't take part is answered with what Praxis is, and how to start. */
  private static final Input HELLO = new Input.Typed("checkin");

  private final References references;
  private final Turns turns;
  private final Remarks remarks;

  Greeting(References references, Turns turns, Remarks remarks) {
    this.references = references;
    this.turns = turns;
    this.remarks = remarks;
  }

  /** Greets whoever it came to, or says why not. */
  void to(Optional<Caller> caller, Activity activity) {
    caller.ifPresentOrElse(
        known -> greet(known, activity),
        () ->
            activity.sender().ifPresent(one -> remarks.say(activity, Callers.whyNobody(activity))));
  }

  /** Once for each time that they get it: by then, somebody may have enrolled them already. */
  private void greet(Caller caller, Activity activity) {
    if (caller.person().enrolment() != Enrolment.ACTIVE) {
      ConversationReference reference = references.seen(caller.account(), activity.whereabouts());
      var unused =
          turns.take(
              caller,
              "n:" + activity.conversation() + ":" + reference.since().toEpochMilli(),
              HELLO);
    }
  }
}
