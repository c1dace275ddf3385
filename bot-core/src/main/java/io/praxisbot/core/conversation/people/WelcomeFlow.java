package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.people.Enrolment;
import java.util.Optional;

/** Starting: on one's own by {@code start}, or because an admin enrolled somebody. */
public final class WelcomeFlow implements Flow {

  /** A platform's own press, for somebody who takes part and whom it can reach only from now on. */
  public static final Press GREETED = Press.menu(FlowName.WELCOME, "greet", "");

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
    return press.equals(GREETED) && isNew(moment)
        ? new Reply(moment).say("welcome").done()
        : start(moment);
  }

  /** Whoever was enrolled where nothing reached them has read nothing of all this. */
  private static boolean isNew(Moment moment) {
    return moment.me().enrolment() == Enrolment.ACTIVE && moment.self().goals().isEmpty();
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
        .change(
            new PersonChange.Enrolled(
                moment.me().id(), Enrolment.ACTIVE, moment.turn().receivedAt()))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("welcome")
        .done();
  }
}
