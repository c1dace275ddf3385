package io.praxisbot.core.conversation.change;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Learning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A change of check-ins. */
public sealed interface CheckInChange extends Change {

  record CheckInOpened(CheckIn checkIn) implements CheckInChange {}

  /** A change of one that there is; refused once the next one has opened. */
  sealed interface OfCheckIn extends CheckInChange {
    CheckInId checkIn();

    CheckIn edit(CheckIn before);

    /** Applies the change, unless the check-in is closed. */
    default CheckIn on(CheckIn before) {
      if (before.closed()) {
        throw new Refusal("check-in-closed");
      }
      return edit(before);
    }
  }

  record Answered(CheckInId checkIn, BehaviourId behaviour, Outcome outcome, Instant at)
      implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.recording(behaviour, outcome, at);
    }
  }

  record Told(CheckInId checkIn, BehaviourId behaviour, String words, Instant at)
      implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.telling(behaviour, words, at);
    }
  }

  record Learned(CheckInId checkIn, Optional<Learning> learning, boolean share, Instant at)
      implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.learning(learning, share, at);
    }
  }

  /** A wish stands beyond its check-in, and so can be taken back later. */
  record HelpWanted(CheckInId checkIn, Help help) implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.wanting(help);
    }

    @Override
    public CheckIn on(CheckIn before) {
      return help == Help.NONE ? edit(before) : OfCheckIn.super.on(before);
    }
  }

  /** What is still open about that goal isn't asked any more; closed, there is nothing open. */
  record Spared(CheckInId checkIn, GoalId goal) implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.sparing(goal);
    }

    @Override
    public CheckIn on(CheckIn before) {
      return before.closed() ? before : edit(before);
    }
  }

  /** More is asked about; closed, it isn't asked any more. */
  record AskedToo(CheckInId checkIn, List<Attempt> attempts) implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.asking(attempts);
    }

    @Override
    public CheckIn on(CheckIn before) {
      return before.closed() ? before : edit(before);
    }
  }

  record Closed(CheckInId checkIn, Instant at) implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.closedAt(at);
    }

    @Override
    public CheckIn on(CheckIn before) {
      return edit(before);
    }
  }
}
