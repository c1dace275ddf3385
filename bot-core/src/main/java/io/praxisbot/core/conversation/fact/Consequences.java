package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.agenda.Circumstances;
import io.praxisbot.core.agenda.Effect;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a setting would move. Answers the same to whoever counts and to whoever lists. */
public final class Consequences {

  private static final Set<OccurrenceKind> BOTH =
      Set.of(OccurrenceKind.CHECK_IN, OccurrenceKind.DIGEST);

  private Consequences() {}

  /** Which occurrences a setting of that kind is about. */
  public static Set<OccurrenceKind> about(SettingKind kind) {
    return switch (kind) {
      case CHECK_IN, REMINDER, PLAN, PROGRAMME -> Set.of(OccurrenceKind.CHECK_IN);
      case DIGEST -> Set.of(OccurrenceKind.DIGEST);
      case HOLIDAYS, CLOSING, WORKDAYS, QUIET -> BOTH;
      case THRESHOLDS -> Set.of();
    };
  }

  /**
   * What would become of what is planned.
   *
   * @param planned the organization's check-ins and digests
   */
  public static Effect of(
      CadenceSetting wanted, Circumstances before, Collection<Occurrence> planned, Instant now) {
    Set<OccurrenceKind> kinds = about(wanted.kind());
    List<Occurrence> concerned = planned.stream().filter(o -> kinds.contains(o.kind())).toList();
    return Effect.of(before, before.saying(List.of(wanted)), concerned, now);
  }
}
