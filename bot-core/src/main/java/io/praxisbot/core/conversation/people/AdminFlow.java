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
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.setting.SettingChange;
import java.util.Optional;

/** What admins do: who takes part, who is whose manager, and when everything happens. */
public final class AdminFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.ADMIN;
  }

  @Override
  public boolean takesAnyText(String question) {
    return false;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    // A preview that nobody applied is replaced by whatever the admin does next.
    moment
        .conversation()
        .dialogue(FlowName.ADMIN)
        .ifPresent(d -> reply.end(reply.settle(d, "cancel")));
    if (command instanceof Command.Status) {
      return reply.say("status").done();
    } else if (command instanceof Command.Enrol enrol) {
      return new Enrolling(moment, reply).enrol(enrol);
    } else if (command instanceof Command.Unenrol unenrol) {
      return new Enrolling(moment, reply).unenrol(unenrol);
    } else if (command instanceof Command.ManagerOf set) {
      return new Leading(moment, reply).set(set);
    } else if (command instanceof Command.EndLine end) {
      return new Leading(moment, reply).end(end);
    }
    return SettingChange.takes(command)
        ? new SettingChange(moment, reply).commanded(command)
        : reply.say("not.understood.aside").done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue open = moment.conversation().current().orElseThrow();
    Optional<Boolean> yes =
        text.strip().equalsIgnoreCase("apply") ? Optional.of(true) : YesNo.read(text);
    if (yes.isEmpty()) {
      return new Reply(moment).say("use.buttons").done();
    }
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    return new SettingChange(moment, reply).answered(open, yes.get() ? "apply" : "cancel");
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    reply.take(open.get());
    return new SettingChange(moment, reply).answered(open.get(), press.action());
  }
}
