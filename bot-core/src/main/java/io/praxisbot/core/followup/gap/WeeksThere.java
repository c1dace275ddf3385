package io.praxisbot.core.followup.gap;

import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.Optional;

/** Counts the weeks that are told of a gap: time off is nobody's omission. */
public final class WeeksThere {

  private WeeksThere() {}

  /**
   * Whole weeks between the two in which the person was there, and for a talk, the manager.
   *
   * @return 1 at least
   */
  public static long of(Gap gap, Person person, Person manager, Instant until) {
    Optional<Pause> others =
        gap.kind() == GapKind.NO_FOLLOW_UP ? manager.pause() : Optional.empty();
    TimeThere time =
        new TimeThere(person.zone(), WorkCalendar.ALWAYS, person.pause().stream().toList())
            .with(others);
    return Math.max(1L, time.between(gap.since(), until).toDays() / 7);
  }
}
