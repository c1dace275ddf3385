package io.praxisbot.core.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The moments at which somebody may be written to unasked, as long as that makes sense.
 *
 * @param until the first day on which it makes no sense any more
 */
record Moments(WorkCalendar calendar, ZoneId zone, LocalDate until) {

  /** What was missed comes within so long, not all at once. */
  static final Duration SPREAD = Duration.ofMinutes(30);

  /**
   * What comes late comes between 08:00 and 20:00 where the person is, unless other quiet hours
   * were set: nobody chose the moment at which Praxis runs again.
   */
  private static final QuietHours ASLEEP = new QuietHours(LocalTime.of(20, 0), LocalTime.of(8, 0));

  /** For what has been planned: a check-in or a digest in its period, all else on its day. */
  static Moments of(Footing footing, Occurrence planned) {
    boolean inPeriod =
        planned.kind() == OccurrenceKind.CHECK_IN || planned.kind() == OccurrenceKind.DIGEST;
    LocalDate until =
        inPeriod
            ? planned.period().end()
            : LocalDate.ofInstant(planned.dueAt().orElseThrow(), ZoneId.of(planned.zone()))
                .plusDays(1);
    return new Moments(footing.calendar(), footing.zone(), until);
  }

  /** Those for what comes late. */
  Moments awake() {
    WorkCalendar byDay =
        new WorkCalendar(
            calendar.workdays(),
            calendar.holidays(),
            calendar.closing(),
            calendar.quiet().or(() -> Optional.of(ASLEEP)),
            calendar.away());
    return new Moments(byDay, zone, until);
  }

  /** Whether that time of the day is one at which only a rule of its own would wake somebody. */
  static boolean asleep(LocalTime usual) {
    return ASLEEP.cover(usual);
  }

  /** Whether that is one. */
  boolean hold(Instant at) {
    var local = at.atZone(zone);
    return local.toLocalDate().isBefore(until)
        && calendar.off(local.toLocalDate()).isEmpty()
        && calendar.quiet().filter(quiet -> quiet.cover(local.toLocalTime())).isEmpty();
  }

  /** The first one from then on; on a later day at that time. Empty if there is none. */
  Optional<Instant> from(Instant earliest, LocalTime usual) {
    if (hold(earliest)) {
      return Optional.of(earliest);
    }
    LocalDate today = LocalDate.ofInstant(earliest, zone);
    Optional<Instant> quietEnd =
        calendar
            .quiet()
            .map(quiet -> Planner.at(today, quiet.to(), zone))
            .filter(end -> end.isAfter(earliest) && hold(end));
    return quietEnd.isPresent() ? quietEnd : laterThan(today, usual);
  }

  private Optional<Instant> laterThan(LocalDate today, LocalTime usual) {
    LocalTime time =
        calendar.quiet().filter(quiet -> quiet.cover(usual)).map(QuietHours::to).orElse(usual);
    return today
        .plusDays(1)
        .datesUntil(until.isAfter(today) ? until.plusDays(1) : today.plusDays(1))
        .map(day -> Planner.at(day, time, zone))
        .filter(this::hold)
        .findFirst();
  }

  /**
   * That moment or soon after it: people are spread evenly, each always in the same place. Nobody
   * is moved to where it makes no sense.
   */
  Instant spread(Instant from, PersonId person) {
    long seconds = place(person) % SPREAD.toSeconds();
    while (seconds > 0 && !hold(from.plusSeconds(seconds))) {
      seconds /= 2;
    }
    return from.plusSeconds(seconds);
  }

  private static long place(PersonId person) {
    CRC32 hash = new CRC32();
    hash.update(person.value().getBytes(UTF_8));
    return hash.getValue();
  }
}
