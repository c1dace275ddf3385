package io.praxisbot.core.followup;

import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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
  public boolean isOver(CheckIn checkIn, Person person, Instant now) {
    return latest
        .filter(o -> o.period().start().equals(checkIn.period().start()))
        .map(o -> o.dueAt().filter(at -> at.isAfter(now)).isEmpty())
        .orElseGet(() -> isPast(checkIn, person, now));
  }

  /** The day on which they are reminded of it, or would be. */
  public Optional<LocalDate> day(CheckIn checkIn, Person person) {
    return reminder(checkIn, person).map(ZonedDateTime::toLocalDate);
  }

  private boolean isPast(CheckIn checkIn, Person person, Instant now) {
    return reminder(checkIn, person).filter(at -> !at.toInstant().isAfter(now)).isPresent();
  }

  private Optional<ZonedDateTime> reminder(CheckIn checkIn, Person person) {
    return Planner.after(person.today(checkIn.askedAt()), lag, person.zone(), calendar);
  }
}
