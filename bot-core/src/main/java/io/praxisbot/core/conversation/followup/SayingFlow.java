package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.SayingChange;
import io.praxisbot.core.followup.digest.Occasion;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.message.Phrases;
import java.util.Map;

/**
 * Words for a manager: what to say when it went well or when goals clash, and which ones helped.
 */
public final class SayingFlow implements Flow {

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
    String opening = opening(press, 0, moment);
    if (opening.isEmpty()) {
      return reply.say("gone").done();
    }
    mark(opening, mark, reply, moment);
    return reply.say("saying.marked." + press.action()).done();
  }

  /**
   * The key of the opening that a press names; empty if it names none.
   *
   * @param place of the key among what the press is about
   */
  static String opening(Press press, int place, Moment moment) {
    String[] parts = press.subject().split(":", -1);
    String key = parts.length > place ? parts[place] : "";
    return new Phrases(moment.me().locale()).has(key) ? key : "";
  }

  /** The manager turned from it to another. */
  static void passed(String opening, Reply reply, Moment moment) {
    if (!opening.isEmpty()) {
      mark(opening, Sayings.Mark.PASSED, reply, moment);
    }
  }

  private static void mark(String opening, Sayings.Mark mark, Reply reply, Moment moment) {
    reply.change(new SayingChange(moment.me().id(), moment.me().organization(), opening, mark));
  }
}
