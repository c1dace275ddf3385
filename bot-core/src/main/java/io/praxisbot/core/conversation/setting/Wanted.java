package io.praxisbot.core.conversation.setting;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.RhythmWords;
import io.praxisbot.core.conversation.command.Scope;
import io.praxisbot.core.conversation.fact.Calendars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Rhythmic;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;

/** Which rule an admin's words mean, and why it can't be had. */
final class Wanted {

  private final Moment moment;
  private final Reply reply;
  private final Target target;

  Wanted(Moment moment, Reply reply, Target target) {
    this.moment = moment;
    this.reply = reply;
    this.target = target;
  }

  /** The rule in the notation of its kind; empty if what holds is to be shown. */
  Optional<String> rule(Command command) {
    if (command instanceof Command.SetCadence c) {
      return c.rhythm().map(this::cadence);
    } else if (command instanceof Command.SetDigest c) {
      return c.rhythm().map(this::cadence);
    } else if (command instanceof Command.SetRule c) {
      return c.rule().map(this::known);
    }
    return Optional.of(closing((Command.ChangeClosing) command).notation());
  }

  private String cadence(RhythmWords words) {
    Cadence before = Cadence.parse(holding(target.kind()));
    return Rhythmic.of(words, before, firstDay(before)).notation();
  }

  private String holding(SettingKind kind) {
    return setting(kind).map(CadenceSetting::rule).orElseGet(() -> Target.outOfTheBox(kind));
  }

  private Optional<CadenceSetting> setting(SettingKind kind) {
    Directory all = moment.facts().directory();
    Optional<PersonId> manager = target.whom().flatMap(all::managerOf);
    return new Target(kind, target.layer(), target.organization(), target.whom())
        .holding(all.settings(), manager);
  }

  /** This week if its check-in is still to come, else the next: blocks of weeks start there. */
  private LocalDate firstDay(Cadence before) {
    LocalDate monday =
        moment.facts().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Planned next = Planner.next(before, moment.me().zone(), monday, moment.facts().now());
    LocalDate day = next.at().atZone(moment.me().zone()).toLocalDate();
    return day.isBefore(monday.plusWeeks(1)) ? monday : monday.plusWeeks(1);
  }

  /** A calendar that is typed by its name is known by its code; one threshold leaves the others. */
  private String known(String rule) {
    if (target.kind() == SettingKind.THRESHOLDS && !rule.isEmpty()) {
      return Thresholds.DEFAULT.with(holding(target.kind())).with(rule).notation();
    }
    return isCalendar(rule) ? Calendars.exactly(rule).orElse(rule) : rule;
  }

  private boolean isCalendar(String rule) {
    return target.kind() == SettingKind.HOLIDAYS
        && !rule.isEmpty()
        && !rule.equals(SettingKind.OFF);
  }

  private ClosingDays closing(Command.ChangeClosing command) {
    ClosingDays set = set();
    return command.add() ? set.and(command.days()) : set.without(command.days());
  }

  /** Those of the layer alone. */
  private ClosingDays set() {
    return moment
        .facts()
        .directory()
        .setting(target.setting())
        .map(CadenceSetting::rule)
        .map(ClosingDays::parse)
        .orElse(ClosingDays.NONE);
  }

  /** What to say instead of setting it, if it can't be had. */
  Optional<Step> refused(Command command, String rule) {
    if (isCalendar(rule) && Calendars.exactly(rule).isEmpty()) {
      return Optional.of(unknown((Command.SetRule) command, rule));
    }
    if (command instanceof Command.ChangeClosing change && !change.add()) {
      return !set().without(change.days()).equals(set())
          ? Optional.empty()
          : Optional.of(
              reply
                  .say("admin.closing.none", Map.of(SettingChange.SETTING, target.setting()))
                  .done());
    }
    return nobody(command, rule)
        .or(() -> time(rule).flatMap(this::quiet))
        .or(() -> new Senseless(moment, reply, target).refused(rule));
  }

  /** The closest calendar is offered as if it had been typed; a yes sets it. */
  private Step unknown(Command.SetRule command, String typed) {
    Optional<String> closest = Calendars.closest(typed);
    if (closest.isEmpty()) {
      return reply.quoting(typed).say("admin.holidays.unknown").done();
    }
    String meant = new Command.SetRule(command.kind(), closest, command.scope()).canonical();
    Dialogue asked = reply.quoting(meant).begin(FlowName.HELP).noting("canonical", meant);
    return reply
        .ask(asked, "GUESS", "admin.holidays.guess", Map.of("calendar", closest.get()))
        .done();
  }

  /** A rule for a team with nobody in it was meant for the one who is named, if at all. */
  private Optional<Step> nobody(Command command, String rule) {
    boolean leads =
        target.whom().filter(id -> moment.facts().directory().under(id).isEmpty()).isEmpty();
    if (leads || rule.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> args = Map.of(SettingChange.SETTING, target.setting());
    if (target.kind() == SettingKind.DIGEST || target.kind() == SettingKind.THRESHOLDS) {
      return Optional.of(reply.say("admin.nobody", args).done());
    }
    return alone(command)
        .map(Command::canonical)
        .map(
            meant -> {
              reply.quoting(meant);
              Dialogue asked = reply.begin(FlowName.HELP).noting("canonical", meant);
              return reply.ask(asked, "GUESS", "admin.nobody.guess", args).done();
            });
  }

  /** The same for the one who is named alone. */
  private static Optional<Command> alone(Command command) {
    if (command instanceof Command.SetCadence c && c.scope() instanceof Scope.TeamOf of) {
      return Optional.of(new Command.SetCadence(c.rhythm(), new Scope.Only(of.manager())));
    } else if (command instanceof Command.SetRule c && c.scope() instanceof Scope.TeamOf of) {
      return Optional.of(new Command.SetRule(c.kind(), c.rule(), new Scope.Only(of.manager())));
    } else if (command instanceof Command.ChangeClosing c && c.scope() instanceof Scope.TeamOf of) {
      return Optional.of(
          new Command.ChangeClosing(c.add(), c.days(), new Scope.Only(of.manager())));
    }
    return Optional.empty();
  }

  /** The time that a rule names for a message. */
  private Optional<LocalTime> time(String rule) {
    if (rule.isEmpty() || rule.equals(SettingKind.OFF)) {
      return Optional.empty();
    }
    return switch (target.kind()) {
      case CHECK_IN, DIGEST, PLAN -> Optional.of(Cadence.parse(rule).time());
      case REMINDER -> Lag.parse(rule).map(Lag::time);
      default -> Optional.empty();
    };
  }

  /** Nobody is written to in quiet hours, so nothing is set to come then. */
  private Optional<Step> quiet(LocalTime time) {
    Optional<CadenceSetting> set = setting(SettingKind.QUIET);
    return set.map(CadenceSetting::rule)
        .flatMap(QuietHours::parse)
        .filter(hours -> hours.cover(time))
        .map(
            hours ->
                reply
                    .say(
                        "admin.quiet.refused",
                        Map.of(
                            SettingChange.SETTING,
                            set.get().id(),
                            "time",
                            time.toString(),
                            "hours",
                            hours.notation()))
                    .done());
  }
}
