package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Pause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else is known of somebody, for finding gaps: no more than whoever the gaps are found for may
 * know.
 *
 * @param proposals what waits for the person; for a manager, what that manager suggested
 * @param measures the person's; for a manager, those that the person shares with them
 * @param stalledSince since which day they try without learning; for a manager, if it is shared
 * @param undelivered the check-ins that never reached the person, as far as is known
 * @param lead who leads them, or stands in where the gaps are found for them; empty if nobody does,
 *     or the gaps are found for the person
 * @param thresholds that hold for the person
 */
public record Circumstances(
    List<Proposal> proposals,
    List<Measure> measures,
    Optional<LocalDate> stalledSince,
    Set<CheckInId> undelivered,
    Optional<Lead> lead,
    Thresholds thresholds) {

  /** Nothing else is known. */
  public static final Circumstances NONE =
      new Circumstances(
          List.of(), List.of(), Optional.empty(), Set.of(), Optional.empty(), Thresholds.DEFAULT);

  public Circumstances {
    proposals = List.copyOf(proposals);
    measures = List.copyOf(measures);
    undelivered = Set.copyOf(undelivered);
  }

  /** The manager's own time off. */
  Optional<Pause> managersPause() {
    return lead.flatMap(who -> who.person().pause());
  }
}
