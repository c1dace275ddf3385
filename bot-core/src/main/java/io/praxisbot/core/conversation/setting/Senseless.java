package io.praxisbot.core.conversation.setting;

import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Fallen;
import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Target;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What could be set, and would leave nobody asked: too many quiet hours, a day that never works.
 */
final class Senseless {

  /** What may take every day of a rhythm away. */
  private static final Set<SettingKind> OF_THE_CALENDAR =
      Set.of(SettingKind.WORKDAYS, SettingKind.QUIET);

  private static final List<SettingKind> RHYTHMS =
      List.of(SettingKind.CHECK_IN, SettingKind.DIGEST, SettingKind.PLAN);

  private final Moment moment;
  private final Reply reply;
  private final Target target;

  Senseless(Moment moment, Reply reply, Target target) {
    this.moment = moment;
    this.reply = reply;
    this.target = target;
  }

  /** What to say instead of setting that rule; empty if it makes sense. */
  Optional<Step> refused(String rule) {
    if (target.kind() == SettingKind.QUIET && !rule.isEmpty() && isTooLong(rule)) {
      String most = String.valueOf(QuietHours.LONGEST.toHours());
      return Optional.of(reply.say("admin.quiet.toolong", Map.of("most", most)).done());
    }
    if (target.kind() == SettingKind.PROGRAMME && !rule.isEmpty() && isTooNarrow(rule)) {
      return Optional.of(reply.say("admin.programme.toonarrow").done());
    }
    return never(rule);
  }

  private static boolean isTooLong(String rule) {
    return QuietHours.parse(rule)
        .filter(hours -> hours.length().compareTo(QuietHours.LONGEST) > 0)
        .isPresent();
  }

  private static boolean isTooNarrow(String rule) {
    return Programme.parse(rule).width().compareTo(Programme.NARROWEST) < 0;
  }

  /** Whoever mends what never comes isn't kept from it by what still never comes. */
  private Optional<Step> never(String rule) {
    Directory all = moment.facts().directory();
    List<CadenceSetting> known = new ArrayList<>(all.settings());
    Rules before = target.rules(known, all::managerOf);
    known.removeIf(set -> set.id().equals(target.setting()));
    known.add(target.saying(rule, moment.me().id(), moment.turn().receivedAt()));
    Rules after = target.rules(known, all::managerOf);
    return RHYTHMS.stream()
        .filter(kind -> concerns(kind) && isNever(kind, after))
        .filter(kind -> kind == target.kind() || !isNever(kind, before))
        .findFirst()
        .map(kind -> never(kind, after));
  }

  private boolean concerns(SettingKind kind) {
    return kind == target.kind() || OF_THE_CALENDAR.contains(target.kind());
  }

  private boolean isNever(SettingKind kind, Rules rules) {
    return cadence(kind, rules)
        .filter(
            cadence ->
                Planner.next(
                        cadence, ZoneOffset.UTC, today(), moment.facts().now(), rules.calendar())
                    .isEmpty())
        .isPresent();
  }

  private static Optional<Cadence> cadence(SettingKind kind, Rules rules) {
    return switch (kind) {
      case CHECK_IN -> Optional.of(rules.checkIns());
      case DIGEST -> Optional.of(rules.digests());
      default -> rules.plan();
    };
  }

  private LocalDate today() {
    return moment.facts().today();
  }

  private Step never(SettingKind kind, Rules rules) {
    Cadence cadence = cadence(kind, rules).orElseThrow();
    Map<String, String> args = new LinkedHashMap<>();
    args.put(SettingChange.SETTING, target.setting());
    args.put("kind", kind.name());
    args.put("rule", cadence.notation());
    args.put("skips", cadence.onDayOff() == OnDayOff.FALLS_OUT ? "yes" : "");
    args.put("day", workday(rules).name());
    args.putAll(why(cadence, rules));
    return reply.say("admin.never", args).done();
  }

  /** The last working day of the usual week, or the first there is. */
  private static DayOfWeek workday(Rules rules) {
    Set<DayOfWeek> works = rules.calendar().workdays();
    return works.contains(DayOfWeek.FRIDAY)
        ? DayOfWeek.FRIDAY
        : works.stream().sorted().findFirst().orElseThrow();
  }

  private Map<String, String> why(Cadence cadence, Rules rules) {
    LocalDate until = today().plusDays(2L * cadence.rule().mostDaysBetween());
    return Planner.outlook(
            cadence, ZoneOffset.UTC, today(), moment.facts().now(), rules.calendar(), until)
        .stream()
        .filter(Fallen.class::isInstance)
        .findFirst()
        .map(slot -> slot.shifts().get(slot.shifts().size() - 1))
        .map(Senseless::named)
        .orElse(Map.of());
  }

  private static Map<String, String> named(Shift shift) {
    return Map.of("why", shift.why().name(), "off", shift.day().toString(), "name", shift.name());
  }
}
