package io.praxisbot.core.conversation.people;

import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Dialogues;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Judgement;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.Unhurried;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.PauseEnd;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Time off from check-ins, and coming back. */
public final class PauseFlow implements Flow {

  private static final String UNTIL = "UNTIL";
  private static final String REASON = Unhurried.REASON;
  private static final Map<String, String> ASKS =
      Map.of("text", "pause.until", "flow", FlowName.PAUSE.name(), "choices", "1,2,4,open,cancel");

  private final CommandParser parser = new CommandParser();

  @Override
  public FlowName name() {
    return FlowName.PAUSE;
  }

  /** The first working day after time off. */
  @Override
  public Step due(Input.Due due, Moment moment) {
    Judgement judgement = new Judgement(due, moment);
    Verdict verdict = judgement.comingBack();
    Reply reply = new Reply(moment);
    reply.change(judgement.passed(verdict));
    if (verdict.came()) {
      reply.say("back", since(moment));
    }
    return reply.patient().done();
  }

  /** From when on things may have changed that the person doesn't know of. */
  private static Map<String, String> since(Moment moment) {
    return moment.me().pause().map(p -> Map.of("since", p.from().toString())).orElse(Map.of());
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.Resume) {
      return back(moment);
    }
    if (command instanceof Command.GiveLeave given) {
      return new GivenLeave(moment).given(given, own -> wanted(own, moment));
    }
    if (command instanceof Command.EndLeave ended) {
      return new GivenLeave(moment).ended(ended, () -> back(moment));
    }
    return wanted((Command.PauseUntil) command, moment);
  }

  private static Step wanted(Command.PauseUntil wish, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    if (wish.end().isEmpty()) {
      return ask(reply, noting(reply.begin(FlowName.PAUSE), wish)).done();
    }
    DaysOff days = DaysOff.of(wish, moment.facts().today(), moment.me().pause());
    return days.problem().isPresent()
        ? reply.say(days.problem().get(), days.args()).done()
        : off(days.pause(), Optional.empty(), reply, moment);
  }

  /** Asks until when. */
  static Reply ask(Reply reply, Dialogue dialogue) {
    return reply.ask(dialogue, UNTIL, "ask", ASKS);
  }

  /** What was said already, until the end is known. */
  private static Dialogue noting(Dialogue dialogue, Command.PauseUntil wish) {
    return dialogue
        .noting("from", wish.from().map(LocalDate::toString).orElse(""))
        .noting("reason", wish.reason().orElse(""));
  }

  private static Command.PauseUntil noted(Dialogue dialogue, Command.PauseUntil said) {
    String from = dialogue.note("from");
    String reason = dialogue.note("reason");
    return new Command.PauseUntil(
        said.from()
            .or(() -> from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from))),
        said.end(),
        said.reason().or(() -> reason.isEmpty() ? Optional.empty() : Optional.of(reason)));
  }

  private static Step back(Moment moment) {
    Reply reply = new Reply(moment);
    LocalDate today = moment.facts().today();
    Optional<Pause> held = moment.me().pause().filter(p -> !p.overOn(today));
    if (held.isEmpty()) {
      return reply.say("resume.notoff").done();
    }
    putDown(FlowName.PAUSE, reply, moment);
    reply
        .change(new PersonChange.CameBack(moment.me().id()))
        .change(new Change.PlannedAnew(moment.me().id()));
    return held.get().covers(today)
        ? reply.say("back", since(moment)).done()
        : reply.say("pause.withdrawn").done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    return dialogue.question().equals(REASON)
        ? reasoned(text, dialogue, moment)
        : ended(text, dialogue, moment);
  }

  private Step ended(String text, Dialogue dialogue, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<Command.PauseUntil> wish =
        wish("pause until " + text, moment).or(() -> wish("pause " + text, moment));
    if (wish.isEmpty()) {
      return again(reply, dialogue, "pause.unclear");
    }
    DaysOff days =
        DaysOff.of(noted(dialogue, wish.get()), moment.facts().today(), moment.me().pause());
    return days.problem().isPresent()
        ? again(reply, dialogue, days.problem().get())
        : off(days.pause(), Optional.of(dialogue), reply, moment);
  }

  private static Step again(Reply reply, Dialogue dialogue, String hint) {
    return reply.ask(dialogue, UNTIL, "ask", Answers.with(ASKS, "hint", hint)).done();
  }

  private Optional<Command.PauseUntil> wish(String words, Moment moment) {
    Parsed parsed = parser.parse(words, moment.facts().today(), Audience.EMPLOYEE);
    return parsed instanceof Parsed.Understood whole
            && whole.command() instanceof Command.PauseUntil pause
            && pause.end().isPresent()
        ? Optional.of(pause)
        : Optional.empty();
  }

  /** Why somebody is off is theirs; it is noted for nobody else. */
  private static Step reasoned(String text, Dialogue dialogue, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<Pause> held = moment.me().pause().filter(p -> !p.overOn(moment.facts().today()));
    if (held.isEmpty() || Skip.isSkip(text) || Declined.isDeclined(text)) {
      return reply.finish(dialogue, "pause.done", Map.of()).done();
    }
    return reply
        .change(new PersonChange.WentOff(moment.me().id(), held.get().because(Optional.of(text))))
        .finish(dialogue, "pause.done", Map.of())
        .done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    switch (press.action()) {
      case "start" -> {
        return commanded(new Command.PauseUntil(Optional.empty()), moment);
      }
      case "resume" -> {
        return back(moment);
      }
      case "goon" -> {
        return goneOn(moment);
      }
      default -> {
        return answered(press, moment);
      }
    }
  }

  /** What stood before the time off still stands. */
  private static Step goneOn(Moment moment) {
    Reply reply = new Reply(moment);
    return moment.me().enrolment() == Enrolment.ACTIVE
        ? reply.say("back.on").done()
        : reply.say("not.enrolled").done();
  }

  private static Step answered(Press press, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Dialogue dialogue = open.get();
    Reply reply = new Reply(moment);
    reply.take(dialogue);
    if (dialogue.question().equals(REASON)) {
      return reply.finish(dialogue, "pause.done", Map.of()).done();
    }
    if (press.action().equals("cancel")) {
      return reply.finish(dialogue, "pause.cancelled", Map.of()).done();
    }
    Optional<PauseEnd> end = end(press.action());
    return end.isEmpty()
        ? new Reply(moment).say("gone").done()
        : chosen(new Command.PauseUntil(end), dialogue, reply, moment);
  }

  private static Step chosen(
      Command.PauseUntil wish, Dialogue dialogue, Reply reply, Moment moment) {
    DaysOff days = DaysOff.of(noted(dialogue, wish), moment.facts().today(), moment.me().pause());
    return days.problem().isPresent()
        ? reply.say(days.problem().get(), days.args()).done()
        : off(days.pause(), Optional.of(dialogue), reply, moment);
  }

  /** One of the choices that were offered; a press may bring back anything. */
  private static Optional<PauseEnd> end(String choice) {
    return switch (choice) {
      case "open" -> Optional.of(new PauseEnd.Open());
      case "1", "2", "4" -> Optional.of(new PauseEnd.ForWeeks(Integer.parseInt(choice)));
      default -> Optional.empty();
    };
  }

  /**
   * The person is off, or will be.
   *
   * @param asked the dialogue that asked until when; empty if it was said at once
   */
  private static Step off(Pause pause, Optional<Dialogue> asked, Reply reply, Moment moment) {
    asked.ifPresent(d -> reply.end(reply.settle(d, "")));
    putDown(FlowName.PAUSE, reply, moment);
    if (pause.covers(moment.facts().today())) {
      putDown(FlowName.CHECK_IN, reply, moment);
    }
    reply
        .change(new PersonChange.WentOff(moment.me().id(), pause))
        .change(new Change.PlannedAnew(moment.me().id()));
    return pause.reason().isPresent() || isBusy(moment)
        ? reply.say("pause.done").done()
        : reply
            .ask(reply.begin(FlowName.PAUSE), REASON, "pause.done", Map.of("asks", "yes"))
            .done();
  }

  /** In the middle of something else, or in a channel, nobody is asked why. */
  private static boolean isBusy(Moment moment) {
    boolean elsewhere = moment.turn().aside().filter(Aside::elsewhere).isPresent();
    return elsewhere
        || Dialogues.of(moment.conversation()).open().stream()
            .anyMatch(d -> d.flow() != FlowName.PAUSE && d.flow() != FlowName.CHECK_IN);
  }

  /** Nobody who is off is asked to go on with it; {@code checkin} takes it up again. */
  private static void putDown(FlowName flow, Reply reply, Moment moment) {
    moment.conversation().dialogue(flow).ifPresent(d -> reply.end(reply.settle(d, "")));
  }

  /** What silence does: what was noted stays, and the way back with it. */
  public static void quieten(Dialogue dialogue, Reply reply) {
    if (dialogue.question().equals(REASON)) {
      dialogue.card().ifPresent(card -> reply.replaceIn(card.slot(), "pause.done", Map.of()));
    } else {
      reply.settle(dialogue, "");
    }
    reply.end(dialogue);
  }
}
