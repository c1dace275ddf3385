package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.Command;

/** Looking things up: one's goals, one's progress, and what the manager sees of them. */
final class LookFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.LOOK;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.Goals) {
      return new Reply(moment).say("goals").done();
    }
    return new Reply(moment)
        .say(command instanceof Command.Progress ? "progress" : "privacy")
        .done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    return switch (press.action()) {
      case "goals", "progress", "privacy" -> new Reply(moment).say(press.action()).done();
      default -> new Reply(moment).say("gone").done();
    };
  }
}
