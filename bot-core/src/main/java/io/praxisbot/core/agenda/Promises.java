package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Plans when a manager is reminded of what they promised: once, in the morning of its day, all that
 * is for one day together. Each method answers whether nobody else wrote meanwhile.
 */
public final class Promises {

  /** No working day so long before is still the day of what is promised. */
  private static final int MOST_DAYS_BEFORE = 5;

  /** What was promised before that is looked at no more. */
  private static final Duration LATELY = Duration.ofDays(320);

  private final Stores stores;
  private final Occurrences occurrences;

  Promises(Stores stores) {
    this.stores = stores;
    this.occurrences = stores.occurrences();
  }

  /** The day on which one is reminded of something for that day: the last working day till then. */
  public static LocalDate day(LocalDate by, WorkCalendar calendar) {
    return by.minusDays(MOST_DAYS_BEFORE)
        .plusDays(1)
        .datesUntil(by.plusDays(1))
        .filter(day -> calendar.off(day).isEmpty())
        .max(Comparator.naturalOrder())
        .orElse(by);
  }

  /** After something was promised, kept, moved or taken back. */
  boolean plan(Footing footing, Instant now) {
    Optional<Stored<Occurrence>> kept = kept(footing);
    return kept.isPresent()
        ? move(kept.get(), footing, now)
        : next(footing, LocalDate.MIN, now).map(occurrences::insert).orElse(true);
  }

  /** To where the manager is now and what holds now; nobody else's promises are looked for. */
  boolean move(Footing footing, Instant now) {
    return kept(footing).map(kept -> move(kept, footing, now)).orElse(true);
  }

  /** What has come due and waits to be handled is left alone. */
  private boolean move(Stored<Occurrence> kept, Footing footing, Instant now) {
    Occurrence before = kept.value();
    if (before.dueAt().filter(at -> !at.isAfter(now)).isPresent()) {
      return true;
    }
    Occurrence next = following(before, passed(before), footing, now);
    return next.equals(before) || occurrences.replace(kept, next);
  }

  private static LocalDate passed(Occurrence kept) {
    return kept.past().stream()
        .map(Passage::day)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  /** What comes after the one that has just passed. */
  Occurrence following(Occurrence passed, Footing footing, Instant now) {
    return following(passed, passed.day(), footing, now);
  }

  private Occurrence following(Occurrence before, LocalDate passed, Footing footing, Instant now) {
    return next(footing, passed, now)
        .map(next -> next.remembering(before.past()))
        .orElseGet(before::without);
  }

  /**
   * The next one that is still to come.
   *
   * @param passed on that day and before they were reminded already
   */
  private Optional<Occurrence> next(Footing footing, LocalDate passed, Instant now) {
    return stores.followUps().by(footing.person().id(), now.minus(LATELY)).stream()
        .filter(FollowUp::promiseOpen)
        .flatMap(promise -> promise.by().stream())
        .map(by -> day(by, footing.calendar()))
        .filter(day -> day.isAfter(passed))
        .distinct()
        .sorted()
        .flatMap(day -> on(day, footing).stream())
        .filter(reminder -> reminder.dueAt().orElseThrow().isAfter(now))
        .findFirst();
  }

  private static Optional<Occurrence> on(LocalDate day, Footing footing) {
    LocalTime time = footing.rules().plan().orElse(CadenceDefaults.PLAN).time();
    return Planner.after(day.minusDays(1), new Lag(1, time), footing.zone(), footing.calendar())
        .map(
            at ->
                Reminders.aside(
                    footing,
                    OccurrenceKind.PROMISE,
                    at.toInstant(),
                    new Period(day, day.plusDays(1)),
                    List.of()));
  }

  private Optional<Stored<Occurrence>> kept(Footing footing) {
    return occurrences.find(Occurrence.idFor(footing.person().id(), OccurrenceKind.PROMISE));
  }
}
