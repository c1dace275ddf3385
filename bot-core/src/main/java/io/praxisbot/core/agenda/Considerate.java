package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** When somebody may be told what others cause and what can wait till morning. */
public final class Considerate {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  /** Nothing waits longer for somebody to be back. */
  private static final int MOST_DAYS = 60;

  private Considerate() {}

  /**
   * The first moment from now on that is no quiet hour, no day off and none of their time off.
   * Somebody who is away for longer is told as if they weren't.
   *
   * @param calendar that holds for them, without their time off
   */
  public static Instant moment(Person person, WorkCalendar calendar, Instant now) {
    var off = person.pause().map(p -> new WorkCalendar.Away(p.from(), p.until()));
    return first(person, calendar.with(off), now)
        .or(() -> first(person, calendar, now))
        .orElse(now);
  }

  private static Optional<Instant> first(Person person, WorkCalendar calendar, Instant now) {
    var until = person.today(now).plusDays(MOST_DAYS);
    return new Moments(calendar, person.zone(), until).awake().from(now, MORNING);
  }
}
