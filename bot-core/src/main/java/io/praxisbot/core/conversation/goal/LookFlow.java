package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.reader.GrowthHint;
import io.praxisbot.core.delivery.SlotId;
import java.util.Map;
import java.util.Optional;

/** Looking things up: one's goals, one's progress, and what the manager sees of them. */
public final class LookFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.LOOK;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.Goals) {
      return new Reply(moment).say("goals").done();
    }
    return command instanceof Command.Progress
        ? progressed(moment)
        : new Reply(moment).say("privacy").done();
  }

  /** With a hint about growing, if there is one to give. */
  private static Step progressed(Moment moment) {
    Reply reply = new Reply(moment);
    Map<String, String> args = new GrowthHint(reply, moment).with(Map.of(), Optional.empty());
    return reply.sayIn(progress(moment), "progress", args).done();
  }

  /** Where a person's progress stands. */
  static SlotId progress(Moment moment) {
    return new SlotId("progress." + moment.me().id());
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    return switch (press.action()) {
      case "progress" -> progressed(moment);
      case "goals", "privacy" -> new Reply(moment).say(press.action()).done();
      default -> new Reply(moment).say("gone").done();
    };
  }
}
