package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.RhythmWords;
import io.praxisbot.core.people.Enrolment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** A person's own time and place: when they are asked, and in which zone. */
final class TimeFlow implements Flow {

  private static final String WHEN = "WHEN";

  private final CommandParser parser = new CommandParser();

  @Override
  public FlowName name() {
    return FlowName.TIME;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (command instanceof Command.TimeZone zone) {
      return zone.zone().isPresent()
          ? moved(ZoneId.of(zone.zone().get()), reply, moment)
          : reply.say("zone.now").done();
    }
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    if (!(command instanceof Command.When when)) {
      return reply.say("not.understood").done();
    }
    Optional<RhythmWords> words = when.rhythm();
    return words.isPresent()
        ? chosen(words.get(), reply, moment)
        : ask(reply, reply.begin(name()), Map.of());
  }

  private static Step moved(ZoneId zone, Reply reply, Moment moment) {
    return reply
        .change(new Change.MovedTo(moment.me().id(), zone))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("zone.set", Map.of("zone", zone.getId()))
        .done();
  }

  private static Step ask(Reply reply, Dialogue dialogue, Map<String, String> more) {
    Map<String, String> args = new java.util.LinkedHashMap<>(more);
    args.put("text", "when.ask");
    args.put("flow", FlowName.TIME.name());
    args.put("choices", "mon,wed,fri,cancel");
    return reply.ask(dialogue, WHEN, "ask", args).done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Reply reply = new Reply(moment);
    Optional<RhythmWords> words = words(text, moment);
    if (words.isEmpty()) {
      return ask(reply, dialogue, Map.of("hint", "when.unclear"));
    }
    return chosen(words.get(), reply, moment);
  }

  private Optional<RhythmWords> words(String text, Moment moment) {
    Parsed parsed = parser.parse("when " + text, moment.facts().today(), Audience.EMPLOYEE);
    return parsed instanceof Parsed.Understood whole && whole.command() instanceof Command.When when
        ? when.rhythm()
        : Optional.empty();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    switch (press.action()) {
      case "start" -> {
        return ask(reply, reply.begin(name()), Map.of());
      }
      case "weekly2" -> {
        return fortnightly(reply, moment);
      }
      default -> {
        return choice(press, reply, moment);
      }
    }
  }

  private Step choice(Press press, Reply reply, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    if (press.action().equals("cancel")) {
      return reply.finish(open.get(), "when.kept", Map.of()).done();
    }
    String choice =
        switch (press.action()) {
          case "mon" -> "mon 09:00";
          case "wed" -> "wed 12:00";
          default -> "fri 15:00";
        };
    return chosen(words(choice, moment).orElseThrow(), reply, moment);
  }

  /** "Every two weeks", from the honest question after two unanswered check-ins. */
  private static Step fortnightly(Reply reply, Moment moment) {
    Cadence now = moment.self().standing().rhythm().cadence();
    Cadence slower = Rhythmic.everyTwoWeeks(now, firstDay(moment));
    return set(slower, reply, moment);
  }

  private static Step chosen(RhythmWords words, Reply reply, Moment moment) {
    Cadence now = moment.self().standing().rhythm().cadence();
    return set(Rhythmic.keepingPace(words, now, firstDay(moment)), reply, moment);
  }

  private static LocalDate firstDay(Moment moment) {
    return moment
        .self()
        .planned(OccurrenceKind.CHECK_IN)
        .map(o -> o.period().start())
        .orElse(moment.facts().today());
  }

  private static Step set(Cadence cadence, Reply reply, Moment moment) {
    var me = moment.me();
    CadenceSetting setting =
        new CadenceSetting(
            CadenceSetting.idFor(Layer.PERSON, me.id().value(), SettingKind.CHECK_IN),
            me.organization(),
            SettingKind.CHECK_IN,
            cadence.notation(),
            me.id(),
            moment.turn().receivedAt());
    moment.conversation().dialogue(FlowName.TIME).ifPresent(d -> reply.end(reply.settle(d, "")));
    return reply
        .change(new Change.CadenceSet(setting, Optional.empty(), Optional.of(me.id())))
        .say("when.set")
        .done();
  }
}
