package io.praxisbot.core.followup;

import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody has for an answer before anybody is told that there is none.
 *
 * @param lag after which they are reminded; where nobody is, after which they would be
 * @param calendar theirs
 * @param latest the latest reminder that was planned for them; empty if none ever was
 */
public record Reminding(Lag lag, WorkCalendar calendar, Optional<Occurrence> latest) {

  /** Whether that time is over: their reminder has come or fallen out, or would have come. */
  boolean isOver(CheckIn checkIn, Person person, Instant now) {
    return latest
        .filter(o -> o.period().start().equals(checkIn.period().start()))
        .map(o -> o.dueAt().filter(at -> at.isAfter(now)).isEmpty())
        .orElseGet(() -> isPast(checkIn, person, now));
  }

  private boolean isPast(CheckIn checkIn, Person person, Instant now) {
    return Planner.after(person.today(checkIn.askedAt()), lag, person.zone(), calendar)
        .filter(reminder -> !reminder.toInstant().isAfter(now))
        .isPresent();
  }
}
