package io.praxisbot.core.followup;

import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.goal.BehaviourId;
import java.util.List;

/** What a point of an agenda is about. Only the first holds words; the others are told anew. */
public sealed interface Topic {

  /** What somebody wrote. */
  record Own(String words) implements Topic {}

  /** A gap that the manager put there. */
  record OfGap(GapKind gap, FollowUpId followUp) implements Topic {}

  /**
   * The person said in a check-in that they want to talk about it.
   *
   * @param about what was asked about, first what didn't work
   */
  record OfHelp(CheckInId checkIn, List<BehaviourId> about) implements Topic {
    public OfHelp {
      about = List.copyOf(about);
    }
  }
}
