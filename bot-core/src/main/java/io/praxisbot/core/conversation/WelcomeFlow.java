package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.people.Enrolment;
import java.util.Optional;

/** Starting: on one's own by {@code start}, or because an admin enrolled somebody. */
final class WelcomeFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.WELCOME;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    return start(moment);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    return start(moment);
  }

  private static Step start(Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() == Enrolment.ACTIVE) {
      return reply.say("welcome.already").done();
    }
    Optional<String> bar = Bars.of(moment.me());
    if (bar.isPresent()) {
      return reply.say("welcome." + bar.get()).done();
    }
    return reply
        .change(new Change.Enrolled(moment.me().id(), Enrolment.ACTIVE, moment.turn().receivedAt()))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("welcome")
        .done();
  }
}
