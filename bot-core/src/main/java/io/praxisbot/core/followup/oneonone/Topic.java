package io.praxisbot.core.followup.oneonone;

import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.BehaviourId;
import java.util.List;
import java.util.Optional;

/** What a point of an agenda is about. Only the first holds words; the others are told anew. */
public sealed interface Topic {

  /** Whether it says the same to both of them. */
  default boolean isLike(Topic other) {
    return equals(other);
  }

  /** What somebody wrote. */
  record Own(String words) implements Topic {}

  /**
   * A gap that the manager put there.
   *
   * @param subject the id of what it is about, where there can be several of its kind
   */
  record OfGap(GapKind gap, FollowUpId followUp, Optional<String> subject) implements Topic {
    @Override
    public boolean isLike(Topic other) {
      return other instanceof OfGap o && o.gap == gap && o.subject.equals(subject);
    }
  }

  /**
   * The person said in a check-in that they want to talk about it.
   *
   * @param about what was asked about, first what didn't work
   */
  record OfHelp(CheckInId checkIn, List<BehaviourId> about) implements Topic {
    public OfHelp {
      about = List.copyOf(about);
    }

    @Override
    public boolean isLike(Topic other) {
      boolean answering = other instanceof OfGap gap && gap.gap() == GapKind.HELP_WANTED;
      return answering || (other instanceof OfHelp o && o.about.equals(about));
    }
  }
}
