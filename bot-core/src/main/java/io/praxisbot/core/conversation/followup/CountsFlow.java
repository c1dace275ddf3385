package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.followup.count.Quarter;
import java.util.HashMap;
import java.util.Map;

/** Counts of a quarter, for admins and for managers of managers. */
public final class CountsFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.COUNTS;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Command.Counts counts = (Command.Counts) command;
    Quarter quarter = counts.quarter().orElseGet(() -> Quarter.at(moment.facts().now()));
    return counted(quarter, counts.byTeam(), moment);
  }

  /** A press names the quarter, and whether to count by team. */
  @Override
  public Step pressed(Press press, Moment moment) {
    return counted(Quarter.parse(press.subject()), press.action().equals("teams"), moment);
  }

  private static Step counted(Quarter quarter, boolean byTeam, Moment moment) {
    Map<String, String> args = new HashMap<>();
    args.put("quarter", quarter.toString());
    if (byTeam) {
      args.put("teams", "yes");
    }
    return new Reply(moment).say("counts", args).done();
  }
}
