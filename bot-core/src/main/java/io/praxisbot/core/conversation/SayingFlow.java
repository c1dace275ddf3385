package io.praxisbot.core.conversation;

import io.praxisbot.core.followup.Occasion;
import io.praxisbot.core.followup.Sayings;
import io.praxisbot.core.message.Phrases;
import java.util.Map;

/**
 * Words for a manager: what to say when it went well or when goals clash, and which ones helped.
 */
final class SayingFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.SAYING;
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    return switch (press.action()) {
      case Occasion.PRAISE, Occasion.CLASH ->
          new Reply(moment)
              .say("saying." + press.action(), Map.of("focus", press.subject()))
              .done();
      case "useful" -> marked(press, Sayings.Mark.USEFUL, moment);
      case "notuseful" -> marked(press, Sayings.Mark.NOT_USEFUL, moment);
      default -> new Reply(moment).say("gone").done();
    };
  }

  private static Step marked(Press press, Sayings.Mark mark, Moment moment) {
    Reply reply = new Reply(moment);
    if (!new Phrases(moment.me().locale()).has(press.subject())) {
      return reply.say("gone").done();
    }
    return reply
        .change(
            new SayingChange(moment.me().id(), moment.me().organization(), press.subject(), mark))
        .say("saying.marked." + press.action())
        .done();
  }
}
