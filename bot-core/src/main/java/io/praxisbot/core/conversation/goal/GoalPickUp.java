package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.PickUpReader.PickUp;
import java.util.Map;
import java.util.Optional;

/** A goal that was set aside: gone on with, started over, or dropped. */
public final class GoalPickUp {

  private GoalPickUp() {}

  static Step pickedUp(PickUp choice, Dialogue asking, Reply reply, Moment moment) {
    return switch (choice) {
      case ON -> goOn(moment, asking, reply);
      case OVER -> GoalQuestions.askWish(reply.unpark(), asking).done();
      case DROP -> reply.unpark().finish(asking, dropped(moment), Map.of()).done();
    };
  }

  /** A business goal that was stated on the way stands for itself. */
  private static String dropped(Moment moment) {
    return moment
        .conversation()
        .parked()
        .filter(d -> !d.note(GoalNotes.SERVES).isEmpty())
        .map(d -> "goal.dropped.serving")
        .orElse("goal.dropped");
  }

  /** The parked dialogue asks its last question again. */
  private static Step goOn(Moment moment, Dialogue asking, Reply reply) {
    Dialogue parked = moment.conversation().parked().orElse(asking);
    reply.end(reply.settle(asking, "on"));
    reply.unpark().take(parked);
    boolean asked = !parked.question().isEmpty();
    return asked ? GoalQuestions.again(parked, moment, reply).done() : begun(parked, moment, reply);
  }

  /** Their words were kept before anything was asked about them. */
  private static Step begun(Dialogue parked, Moment moment, Reply reply) {
    Dialogue fresh = parked.noting(GoalNotes.WISH, "");
    return new GoalWish(fresh, moment, reply).typed(parked.note(GoalNotes.WISH)).done();
  }

  /** One is kept at most: whoever had another set aside before is told that it goes. */
  static void park(Dialogue dialogue, Moment moment, Reply reply) {
    Optional<String> former =
        moment
            .conversation()
            .parked()
            .filter(d -> !d.id().equals(dialogue.id()))
            .map(GoalPickUp::words)
            .filter(words -> !words.isEmpty() && !words.equals(words(dialogue)));
    reply.park(dialogue);
    former
        .filter(words -> moment.turn().input().byHand())
        .ifPresent(words -> reply.quoting(words).say("goal.parked.instead"));
  }

  private static String words(Dialogue dialogue) {
    String wish = dialogue.note(GoalNotes.WISH);
    return wish.isEmpty() ? dialogue.note(GoalNotes.FIRST) : wish;
  }

  /** Sets a goal aside, if anything was said of it; else what was set aside before stays. */
  public static boolean setAside(Dialogue dialogue, Moment moment, Reply reply) {
    boolean said = GoalNotes.saidAnything(dialogue);
    if (said) {
      park(dialogue, moment, reply);
    } else {
      reply.settle(dialogue, "");
      reply.end(dialogue);
    }
    return said;
  }
}
