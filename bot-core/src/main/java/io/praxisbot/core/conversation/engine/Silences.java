package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.goal.CheckInFlow;
import io.praxisbot.core.conversation.goal.GoalPickUp;
import io.praxisbot.core.conversation.goal.Moved;
import io.praxisbot.core.conversation.people.PauseFlow;
import java.util.Optional;

/**
 * What silence does to a dialogue: a goal is set aside with all that was said; a check-in that has
 * an answer is done, one that has none stays open until the next; the rest just ends.
 */
final class Silences {

  Step step(Input.Silence silence, Moment moment) {
    Reply reply = new Reply(moment).quiet();
    Optional<Dialogue> silent =
        moment.conversation().current().filter(d -> d.id().equals(silence.dialogue()));
    silent.ifPresent(dialogue -> quieten(dialogue, moment, reply));
    return reply.done();
  }

  private static void quieten(Dialogue dialogue, Moment moment, Reply reply) {
    switch (dialogue.flow()) {
      case GOAL -> GoalPickUp.setAside(dialogue, moment, reply);
      case STAGE -> Moved.quieten(dialogue, reply);
      case PAUSE -> PauseFlow.quieten(dialogue, reply);
      case CHECK_IN -> CheckInFlow.quieten(dialogue, moment, reply);
      default -> {
        reply.settle(dialogue, "");
        reply.end(dialogue);
      }
    }
  }
}
