package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.PauseEnd;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Time off from check-ins, and coming back. */
final class PauseFlow implements Flow {

  private static final String UNTIL = "UNTIL";
  private static final Map<String, String> ASKS =
      Map.of("text", "pause.until", "flow", FlowName.PAUSE.name(), "choices", "1,2,4,open,cancel");

  private final CommandParser parser = new CommandParser();

  @Override
  public FlowName name() {
    return FlowName.PAUSE;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.Resume) {
      return resume(moment);
    }
    Reply reply = new Reply(moment);
    if (!(command instanceof Command.PauseUntil pause)) {
      return reply.say("not.understood").done();
    }
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    Optional<PauseEnd> end = pause.end();
    return end.isPresent() ? off(end.get(), reply, moment) : ask(reply, reply.begin(name()));
  }

  private static Step ask(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, UNTIL, "ask", ASKS).done();
  }

  private static Step resume(Moment moment) {
    Reply reply = new Reply(moment);
    boolean off = moment.me().enrolmentOn(moment.facts().today()) == Enrolment.PAUSED;
    boolean later =
        moment.me().pause().filter(p -> p.from().isAfter(moment.facts().today())).isPresent();
    if (!off && !later) {
      return reply.say("resume.notoff").done();
    }
    return reply
        .change(new Change.CameBack(moment.me().id()))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("resume.done")
        .done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Reply reply = new Reply(moment);
    Parsed parsed = parser.parse("pause until " + text, moment.facts().today(), Audience.EMPLOYEE);
    Optional<PauseEnd> end = end(parsed);
    if (end.isEmpty()) {
      parsed = parser.parse("pause " + text, moment.facts().today(), Audience.EMPLOYEE);
      end = end(parsed);
    }
    if (end.isEmpty()) {
      return reply.ask(dialogue, UNTIL, "ask", Answers.with(ASKS, "hint", "pause.unclear")).done();
    }
    return off(end.get(), reply, moment);
  }

  private static Optional<PauseEnd> end(Parsed parsed) {
    return parsed instanceof Parsed.Understood whole
            && whole.command() instanceof Command.PauseUntil pause
        ? pause.end()
        : Optional.empty();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("start")) {
      return commanded(new Command.PauseUntil(Optional.empty()), moment);
    }
    if (press.action().equals("resume")) {
      return resume(moment);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    reply.take(open.get());
    if (press.action().equals("cancel")) {
      return reply.finish(open.get(), "pause.cancelled", Map.of()).done();
    }
    Optional<PauseEnd> end = end(press.action());
    if (end.isEmpty()) {
      return new Reply(moment).say("gone").done();
    }
    return off(end.get(), reply, moment);
  }

  /** One of the choices that were offered; a press may bring back anything. */
  private static Optional<PauseEnd> end(String choice) {
    return switch (choice) {
      case "open" -> Optional.of(new PauseEnd.Open());
      case "1", "2", "4" -> Optional.of(new PauseEnd.ForWeeks(Integer.parseInt(choice)));
      default -> Optional.empty();
    };
  }

  private static Step off(PauseEnd end, Reply reply, Moment moment) {
    LocalDate today = moment.facts().today();
    Optional<LocalDate> until = day(end, today);
    if (until.isPresent() && !until.get().isAfter(today)) {
      return reply.say("pause.past").done();
    }
    Optional<String> reason = moment.me().pause().flatMap(Pause::reason);
    putDown(FlowName.PAUSE, reply, moment);
    putDown(FlowName.CHECK_IN, reply, moment);
    return reply
        .change(new Change.WentOff(moment.me().id(), new Pause(today, until, reason)))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("pause.done")
        .done();
  }

  /** Nobody who is off is asked to go on with it; {@code checkin} takes it up again. */
  private static void putDown(FlowName flow, Reply reply, Moment moment) {
    moment.conversation().dialogue(flow).ifPresent(d -> reply.end(reply.settle(d, "")));
  }

  private static Optional<LocalDate> day(PauseEnd end, LocalDate today) {
    if (end instanceof PauseEnd.On on) {
      return Optional.of(on.date());
    }
    return end instanceof PauseEnd.ForWeeks weeks
        ? Optional.of(today.plusWeeks(weeks.weeks()))
        : Optional.empty();
  }
}
