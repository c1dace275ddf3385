package io.praxisbot.core.followup;

import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How long somebody has for an answer before anybody is told that there is none.
 *
 * @param lag after which they are reminded; where nobody is, after which they would be
 */
public record Reminding(Lag lag, WorkCalendar calendar) {

  /** Whether that time is over for somebody who was asked on that day. */
  boolean isOver(LocalDate asked, ZoneId zone, Instant now) {
    return Planner.after(asked, lag, zone, calendar)
        .filter(reminder -> !reminder.toInstant().isAfter(now))
        .isPresent();
  }
}
