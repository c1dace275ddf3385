package io.praxisbot.teams.inbound;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.people.WelcomeFlow;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Enrolment;
import java.util.Optional;

/** The first thing that somebody reads who gets the app. */
final class Greeting {

  /** What somebody who doesn't take part is answered with what Praxis is, and how to start. */
  private static final Input HELLO = new Input.Typed("checkin");

  /** Whoever was enrolled before they had the app couldn't be told what they are part of. */
  private static final Input WELCOME = new Input.Pressed(WelcomeFlow.GREETED);

  private final References references;
  private final Turns turns;
  private final Remarks remarks;

  Greeting(References references, Turns turns, Remarks remarks) {
    this.references = references;
    this.turns = turns;
    this.remarks = remarks;
  }

  /**
   * Greets whoever it came to, or says why not.
   *
   * @param took whether they took part before it came: whoever does since is welcomed for that
   */
  void to(Optional<Caller> caller, boolean took, Activity activity) {
    caller.ifPresentOrElse(
        known -> greet(known, took, activity),
        () ->
            activity.sender().ifPresent(one -> remarks.say(activity, Callers.whyNobody(activity))));
  }

  /** Once for each time that they get it. */
  private void greet(Caller caller, boolean took, Activity activity) {
    boolean takesPart = caller.person().enrolment() == Enrolment.ACTIVE;
    if (took || !takesPart) {
      ConversationReference reference = references.seen(caller.account(), activity.whereabouts());
      var unused =
          turns.take(
              caller,
              "n:" + activity.conversation() + ":" + reference.since().toEpochMilli(),
              takesPart ? WELCOME : HELLO);
    }
  }
}
