package io.praxisbot.core.conversation.change;

import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.PointId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** A change of what a manager and one of their people want to talk about. */
public sealed interface OneOnOneChange extends Change {

  OneOnOne on(OneOnOne before);

  /** A change that only the two of the current line may make. */
  sealed interface Between extends OneOnOneChange {
    OrganizationId organization();

    PersonId manager();

    PersonId employee();
  }

  /** A change of one that there is. */
  sealed interface OfPair extends OneOnOneChange {
    OneOnOneId pair();
  }

  /**
   * One more point; refused if whoever puts it there has too many already. One that comes from
   * before is taken away there only if it was put here.
   */
  record PointPut(OrganizationId organization, PersonId manager, PersonId employee, Point point)
      implements Between, Change.Decisive {
    @Override
    public OneOnOne on(OneOnOne before) {
      return before.with(point);
    }
  }

  /** When they talk next; empty for no day. */
  record MeetingSet(
      OrganizationId organization, PersonId manager, PersonId employee, Optional<Meeting> meeting)
      implements Between {
    @Override
    public OneOnOne on(OneOnOne before) {
      return before.meeting(meeting);
    }
  }

  /**
   * A point was talked about, or is open again; refused to whoever may not see it.
   *
   * @param at empty if it is open again
   */
  record PointTicked(OneOnOneId pair, PointId point, PersonId by, Optional<Instant> at)
      implements OfPair {
    @Override
    public OneOnOne on(OneOnOne before) {
      return before
          .point(point)
          .filter(p -> p.shared() || p.by().equals(by))
          .map(p -> before.ticking(point, at))
          .orElseThrow(() -> new Refusal("gone"));
    }
  }

  /** Its author shows a point to the other one, or keeps it from then on. */
  record PointShared(OneOnOneId pair, PointId point, PersonId by, boolean shared, Instant at)
      implements OfPair {
    @Override
    public OneOnOne on(OneOnOne before) {
      return own(before, point, by).sharing(point, shared, at);
    }
  }

  /** Its author takes a point away. */
  record PointRemoved(OneOnOneId pair, PointId point, PersonId by) implements OfPair {
    @Override
    public OneOnOne on(OneOnOne before) {
      return own(before, point, by).without(point);
    }
  }

  private static OneOnOne own(OneOnOne before, PointId point, PersonId by) {
    if (before.point(point).filter(p -> p.by().equals(by)).isEmpty()) {
      throw new Refusal("gone");
    }
    return before;
  }
}
