package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.WorkCalendar;
import java.util.Map;
import java.util.Optional;

/**
 * All that holds for one person's cadence, from the closest layers.
 *
 * @param reminder empty if nobody is reminded of an unanswered check-in
 * @param plan empty if nobody is reminded of a plan
 * @param calendar without any time off of the person
 * @param sources what was set, by kind; what Praxis does out of the box has none
 * @param overruled what was set on a closer layer than what holds, and doesn't count: somebody's
 *     own time outside of their programme, or what can't be read
 * @param revision names all of this together, in the person's zone: equal rules have equal
 *     revisions, in any process
 */
public record Rules(
    Cadence checkIns,
    Cadence digests,
    Optional<Lag> reminder,
    Optional<Cadence> plan,
    Programme programme,
    WorkCalendar calendar,
    Map<SettingKind, Source> sources,
    Map<SettingKind, Source> overruled,
    String revision) {

  public Rules {
    sources = Map.copyOf(sources);
    overruled = Map.copyOf(overruled);
  }

  /** The cadence of that kind, if it has one of its own. */
  public Optional<Cadence> cadence(OccurrenceKind kind) {
    return switch (kind) {
      case CHECK_IN -> Optional.of(checkIns);
      case DIGEST -> Optional.of(digests);
      case REMINDER, PLAN, RETURN, ONE_ON_ONE -> Optional.empty();
    };
  }

  /** When check-ins happen, and where that was set. */
  public Rhythm checkInRhythm() {
    return new Rhythm(checkIns, source(SettingKind.CHECK_IN).map(Source::layer));
  }

  /** When digests come, and where that was set. */
  public Rhythm digestRhythm() {
    return new Rhythm(digests, source(SettingKind.DIGEST).map(Source::layer));
  }

  /** Who set that kind, and on which layer; empty if it is what Praxis does out of the box. */
  public Optional<Source> source(SettingKind kind) {
    return Optional.ofNullable(sources.get(kind));
  }

  /** What was set closer than that, and doesn't count. */
  public Optional<Source> overruled(SettingKind kind) {
    return Optional.ofNullable(overruled.get(kind));
  }
}
