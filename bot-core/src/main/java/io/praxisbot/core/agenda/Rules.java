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
 * @param revision names all of this together: equal rules have equal revisions
 */
public record Rules(
    Cadence checkIns,
    Cadence digests,
    Optional<Lag> reminder,
    Optional<Cadence> plan,
    Programme programme,
    WorkCalendar calendar,
    Map<SettingKind, Source> sources,
    String revision) {

  public Rules {
    sources = Map.copyOf(sources);
  }

  /** The cadence of that kind, if it has one of its own. */
  public Optional<Cadence> cadence(OccurrenceKind kind) {
    return switch (kind) {
      case CHECK_IN -> Optional.of(checkIns);
      case DIGEST -> Optional.of(digests);
      case REMINDER, PLAN, RETURN -> Optional.empty();
    };
  }

  /** Who set that kind, and on which layer; empty if it is what Praxis does out of the box. */
  public Optional<Source> source(SettingKind kind) {
    return Optional.ofNullable(sources.get(kind));
  }
}
