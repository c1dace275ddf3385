package io.praxisbot.core.conversation.setting;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Audience;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.RhythmWords;
import io.praxisbot.core.conversation.fact.Bounds;
import io.praxisbot.core.conversation.fact.Rhythmic;
import io.praxisbot.core.people.Enrolment;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A person's own time and place: when they are asked, and in which zone. */
public final class TimeFlow implements Flow {

  private static final String WHEN = "WHEN";
  private static final Set<String> USUAL =
      Set.of("usual", "the usual", "as usual", "default", "like everybody", "as everybody");

  /** Times that suit many: how the week begins, its middle, and how it ends. */
  private static final List<Offer> OFFERS =
      List.of(
          new Offer(DayOfWeek.MONDAY, LocalTime.of(9, 0)),
          new Offer(DayOfWeek.WEDNESDAY, LocalTime.NOON),
          new Offer(DayOfWeek.FRIDAY, LocalTime.of(15, 0)));

  /** About as often as a day of every month. */
  private static final int MONTHLY_IN_WEEKS = 4;

  private record Offer(DayOfWeek day, LocalTime time) {}

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
    if (command instanceof Command.WhenUsual) {
      return usual(reply, moment);
    }
    Optional<RhythmWords> words = ((Command.When) command).rhythm();
    if (bounds(moment).structured()) {
      return reply.say("when.structured").done();
    }
    return words.isPresent()
        ? chosen(cadence(words.get(), moment), Optional.empty(), reply, moment)
        : ask(reply, reply.begin(name()), moment, Map.of());
  }

  private static Bounds bounds(Moment moment) {
    return Bounds.of(moment.self().standing().rules());
  }

  private static Step moved(ZoneId zone, Reply reply, Moment moment) {
    return reply
        .change(new PersonChange.MovedTo(moment.me().id(), zone))
        .change(new Change.PlannedAnew(moment.me().id()))
        .say("zone.set", Map.of("zone", zone.getId()))
        .done();
  }

  private static Step ask(Reply reply, Dialogue dialogue, Moment moment, Map<String, String> more) {
    Map<String, String> args = new LinkedHashMap<>(more);
    args.putIfAbsent("offers", offers(moment));
    return reply.ask(dialogue, WHEN, "when", args).done();
  }

  /** Some times that suit many, or what is nearest to them within the bounds. */
  private static String offers(Moment moment) {
    Bounds bounds = bounds(moment);
    return OFFERS.stream()
        .map(slot -> new Cadence(as(bounds.now().rule(), slot.day(), moment), slot.time()))
        .flatMap(wanted -> bounds.nearest(wanted, firstDay(moment)).stream())
        .filter(wanted -> !wanted.equals(bounds.now()))
        .map(Bounds::code)
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** As often as that, on another day of the week. */
  private static Rule as(Rule rule, DayOfWeek day, Moment moment) {
    return rule instanceof Weekly weekly
        ? new Weekly(weekly.everyWeeks(), day, weekly.anchor())
        : rule instanceof Monthly monthly
            ? new Monthly(monthly.nth(), day)
            : Weekly.aligned(MONTHLY_IN_WEEKS, day, firstDay(moment));
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Reply reply = new Reply(moment);
    if (USUAL.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return usual(reply, moment);
    }
    Optional<RhythmWords> words = words(text, moment);
    if (words.isEmpty()) {
      return ask(reply, dialogue, moment, Map.of("hint", "when.unclear"));
    }
    return chosen(cadence(words.get(), moment), Optional.of(dialogue), reply, moment);
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
    return switch (press.action()) {
      case "start" -> commanded(new Command.When(Optional.empty()), moment);
      case "weekly2", "weekly4" -> seldomer(press.action(), reply, moment);
      default -> choice(press, reply, moment);
    };
  }

  private static Step choice(Press press, Reply reply, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    if (press.action().equals("cancel")) {
      return reply.finish(open.get(), "when.kept", Map.of()).done();
    }
    if (press.action().equals("usual")) {
      return usual(reply, moment);
    }
    return bounds(moment)
        .choice(press.subject(), firstDay(moment))
        .map(cadence -> chosen(cadence, open, reply, moment))
        .orElseGet(() -> new Reply(moment).say("gone").done());
  }

  /** Fewer check-ins, from the honest question after two unanswered ones. */
  private static Step seldomer(String action, Reply reply, Moment moment) {
    Bounds bounds = bounds(moment);
    if (bounds.structured()) {
      return reply.say("when.structured").done();
    }
    Optional<Cadence> slower =
        bounds
            .seldomer(firstDay(moment))
            .filter(c -> action.equals("weekly" + ((Weekly) c.rule()).everyWeeks()));
    return slower.isPresent()
        ? set(slower.get().notation(), reply, moment)
        : reply.say("when.kept").done();
  }

  private static Cadence cadence(RhythmWords words, Moment moment) {
    return Rhythmic.keepingPace(words.on(dayNow(moment)), bounds(moment).now(), firstDay(moment));
  }

  /** The day of the week on which they are asked; of a day of the month, on which they are next. */
  private static DayOfWeek dayNow(Moment moment) {
    Rule rule = bounds(moment).now().rule();
    if (rule instanceof Weekly weekly) {
      return weekly.day();
    }
    return rule instanceof Monthly monthly
        ? monthly.day()
        : moment
            .self()
            .planned(OccurrenceKind.CHECK_IN)
            .flatMap(Occurrence::dueAt)
            .map(at -> moment.me().today(at))
            .orElse(moment.facts().today())
            .getDayOfWeek();
  }

  private static LocalDate firstDay(Moment moment) {
    return moment
        .self()
        .planned(OccurrenceKind.CHECK_IN)
        .map(o -> o.period().start())
        .orElse(moment.facts().today());
  }

  /** It is theirs if they may; else what stands against it is said, and what is nearest to it. */
  private static Step chosen(Cadence wanted, Optional<Dialogue> asked, Reply reply, Moment moment) {
    Bounds bounds = bounds(moment);
    if (bounds.structured()) {
      asked.ifPresent(d -> reply.end(reply.settle(d, "")));
      return reply.say("when.structured").done();
    }
    List<Bounds.Limit> against = bounds.against(wanted);
    if (against.isEmpty()) {
      return set(wanted.notation(), reply, moment);
    }
    Map<String, String> args = new LinkedHashMap<>();
    args.put("against", against.stream().map(Bounds.Limit::name).collect(Collectors.joining(",")));
    args.put("offers", bounds.nearest(wanted, firstDay(moment)).map(Bounds::code).orElse(""));
    return ask(reply, asked.orElseGet(() -> reply.begin(FlowName.TIME)), moment, args);
  }

  /** The person's own time goes; what holds for the others holds for them again. */
  private static Step usual(Reply reply, Moment moment) {
    Bounds bounds = bounds(moment);
    if (!bounds.structured() && bounds.own(moment.me().id())) {
      return set("", reply, moment);
    }
    moment.conversation().dialogue(FlowName.TIME).ifPresent(d -> reply.end(reply.settle(d, "")));
    return reply.say(bounds.structured() ? "when.structured" : "when.kept").done();
  }

  private static Step set(String rule, Reply reply, Moment moment) {
    var me = moment.me();
    CadenceSetting setting =
        new CadenceSetting(
            CadenceSetting.idFor(Layer.PERSON, me.id().value(), SettingKind.CHECK_IN),
            me.organization(),
            SettingKind.CHECK_IN,
            rule,
            me.id(),
            moment.turn().receivedAt());
    moment.conversation().dialogue(FlowName.TIME).ifPresent(d -> reply.end(reply.settle(d, "")));
    return reply
        .change(
            new Change.CadenceSet(
                setting, Optional.empty(), Optional.of(me.id()), Optional.empty()))
        .say(rule.isEmpty() ? "when.usual" : "when.set")
        .done();
  }
}
