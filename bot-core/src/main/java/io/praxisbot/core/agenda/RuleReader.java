package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Holidays;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.holiday.PublicHolidays;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the rules of one person from what was set. What can't be read is passed over, so that the
 * next layer counts: nobody's planning stops at it.
 */
final class RuleReader {

  private static final PublicHolidays HOLIDAYS = PublicHolidays.shared();

  private static final Logger log = LoggerFactory.getLogger(RuleReader.class);

  /** Rules are read all the time: what can't be is told once for each process. */
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private static final int MOST_TOLD = 1_000;

  private final Layers layers;
  private final Map<String, CadenceSetting> known;
  private final Map<SettingKind, Source> sources = new EnumMap<>(SettingKind.class);
  private final Map<SettingKind, Source> overruled = new EnumMap<>(SettingKind.class);

  private RuleReader(Layers layers, Map<String, CadenceSetting> known) {
    this.layers = layers;
    this.known = known;
  }

  static Rules read(Layers layers, Map<String, CadenceSetting> known, ZoneId zone) {
    return new RuleReader(layers, known).rules(zone);
  }

  private Rules rules(ZoneId zone) {
    Programme programme =
        closest(SettingKind.PROGRAMME, Programme::parse).orElse(Programme.FLEXIBLE);
    Cadence checkIns = checkIns(programme);
    Cadence digests = closest(SettingKind.DIGEST, Cadence::parse).orElse(CadenceDefaults.DIGEST);
    Optional<Lag> reminder =
        closest(SettingKind.REMINDER, Lag::parse).orElse(Optional.of(CadenceDefaults.REMINDER));
    Optional<Cadence> plan =
        closest(SettingKind.PLAN, RuleReader::unlessOff).orElse(Optional.of(CadenceDefaults.PLAN));
    Region region = closest(SettingKind.HOLIDAYS, Region::parse).orElse(Region.NONE);
    WorkCalendar calendar = calendar(region);
    return new Rules(
        checkIns,
        digests,
        reminder,
        plan,
        programme,
        calendar,
        sources,
        overruled,
        Revision.of(
            List.of(
                checkIns.notation(),
                digests.notation(),
                reminder.map(Lag::notation).orElse(SettingKind.OFF),
                plan.map(Cadence::notation).orElse(SettingKind.OFF),
                programme.notation(),
                region.code(),
                Workdays.notation(calendar.workdays()),
                calendar.closing().notation(),
                calendar.quiet().map(QuietHours::notation).orElse(SettingKind.OFF)),
            zone));
  }

  /** A calendar of holidays under its name. */
  private record Region(String code, Holidays holidays) {
    static final Region NONE = new Region(SettingKind.OFF, Holidays.NONE);

    static Region parse(String code) {
      return code.equals(SettingKind.OFF)
          ? NONE
          : new Region(code, holidays(code).orElseThrow(IllegalArgumentException::new));
    }

    /** A fault of the library is none of the notation: it must not read as no holidays at all. */
    private static Optional<Holidays> holidays(String code) {
      try {
        return HOLIDAYS.of(code);
      } catch (IllegalArgumentException | DateTimeException fault) {
        throw new IllegalStateException("a calendar of holidays can't be read", fault);
      }
    }
  }

  /** What an admin set for one person holds in any programme. */
  private Cadence checkIns(Programme programme) {
    return closest(
            SettingKind.CHECK_IN,
            Cadence::parse,
            (set, cadence) -> !isOwn(set) || programme.allows(cadence))
        .orElse(CadenceDefaults.CHECK_IN);
  }

  private static boolean isOwn(CadenceSetting set) {
    return set.layer() == Layer.PERSON && set.setBy().value().equals(set.whom());
  }

  private static Optional<Cadence> unlessOff(String notation) {
    return notation.equals(SettingKind.OFF)
        ? Optional.empty()
        : Optional.of(Cadence.parse(notation));
  }

  private WorkCalendar calendar(Region region) {
    Set<DayOfWeek> workdays = closest(SettingKind.WORKDAYS, Workdays::parse).orElse(Workdays.USUAL);
    Optional<QuietHours> quiet =
        closest(SettingKind.QUIET, QuietHours::parse).orElse(Optional.empty());
    return new WorkCalendar(workdays, region.holidays(), closing(), quiet, Optional.empty());
  }

  /** Those of all layers together. */
  private ClosingDays closing() {
    ClosingDays all = ClosingDays.NONE;
    for (CadenceSetting set : layers.set(SettingKind.CLOSING, known)) {
      Optional<ClosingDays> days = parsed(set, ClosingDays::parse);
      if (days.isPresent()) {
        all = all.and(days.get());
        sources.putIfAbsent(SettingKind.CLOSING, source(set));
      } else {
        overruled.putIfAbsent(SettingKind.CLOSING, source(set));
      }
    }
    return all;
  }

  private <T> Optional<T> closest(SettingKind kind, Function<String, T> parse) {
    return closest(kind, parse, (set, read) -> true);
  }

  private <T> Optional<T> closest(
      SettingKind kind, Function<String, T> parse, BiPredicate<CadenceSetting, T> counts) {
    for (CadenceSetting set : layers.set(kind, known)) {
      Optional<T> read = parsed(set, parse).filter(rule -> counts.test(set, rule));
      if (read.isPresent()) {
        sources.put(kind, source(set));
        return read;
      }
      overruled.putIfAbsent(kind, source(set));
    }
    return Optional.empty();
  }

  /** A notation may be of a later version, or of a calendar that is no longer there. */
  static <T> Optional<T> parsed(CadenceSetting set, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(set.rule()));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      tellOnce(set.id(), unreadable);
      return Optional.empty();
    }
  }

  private static void tellOnce(String setting, RuntimeException unreadable) {
    if (TOLD.size() < MOST_TOLD && TOLD.add(setting)) {
      log.warn("{} can't be read: {}", setting, unreadable.getClass().getName());
    }
  }

  private static Source source(CadenceSetting set) {
    return new Source(set.layer(), set.setBy(), set.setAt());
  }
}
