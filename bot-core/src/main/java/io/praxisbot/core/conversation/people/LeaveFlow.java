package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.people.Enrolment;
import java.util.Map;
import java.util.Optional;

/** Leaving: asked once whether it is meant, and never held back. */
public final class LeaveFlow implements Flow {

  private static final String SURE = "SURE";

  @Override
  public FlowName name() {
    return FlowName.LEAVE;
  }

  @Override
  public boolean takesAnyText(String question) {
    return false;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    return ask(moment);
  }

  private Step ask(Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    return reply
        .ask(
            reply.begin(name()),
            SURE,
            "ask",
            Map.of("text", "leave.sure", "flow", name().name(), "choices", "yes,pause,no"))
        .done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Optional<Boolean> yes = YesNo.read(text);
    if (yes.isEmpty()) {
      return new Reply(moment).say("use.buttons").done();
    }
    return yes.get()
        ? left(dialogue, new Reply(moment), moment)
        : stays(dialogue, new Reply(moment));
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("start")) {
      return ask(moment);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    reply.take(open.get());
    return switch (press.action()) {
      case "yes" -> left(open.get(), reply, moment);
      case "pause" -> {
        reply.end(reply.settle(open.get(), "pause"));
        yield PauseFlow.ask(reply, reply.begin(FlowName.PAUSE)).done();
      }
      default -> stays(open.get(), reply);
    };
  }

  private static Step stays(Dialogue dialogue, Reply reply) {
    return reply.finish(dialogue, "leave.stayed", Map.of()).done();
  }

  private static Step left(Dialogue dialogue, Reply reply, Moment moment) {
    var me = moment.me();
    reply
        .change(new PersonChange.Enrolled(me.id(), Enrolment.LEFT, moment.turn().receivedAt()))
        .change(new Change.PlannedAnew(me.id()));
    reply.finish(dialogue, "leave.done", Map.of());
    return reply.endAll().done();
  }
}
