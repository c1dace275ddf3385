package io.praxisbot.core.agenda;

import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Occurrences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans the agenda of the next day on which somebody talks with their manager, or with one of their
 * people: once for that day, however many they talk with, in their own morning.
 */
final class TalkDays {

  /** Whoever talks that early reads the agenda an hour before. */
  private static final Duration AHEAD = Duration.ofHours(1);

  /** So many days in a row may be days off before nothing is planned. */
  private static final int MOST_TRIES = 30;

  private final Stores stores;
  private final Occurrences occurrences;

  TalkDays(Stores stores) {
    this.stores = stores;
    this.occurrences = stores.occurrences();
  }

  /** Answers whether nobody else wrote meanwhile. What has come due and waits is left alone. */
  boolean plan(Footing footing, Instant now) {
    Optional<Stored<Occurrence>> kept =
        occurrences.find(Occurrence.idFor(footing.person().id(), OccurrenceKind.ONE_ON_ONE));
    if (kept.flatMap(o -> o.value().dueAt()).filter(at -> !at.isAfter(now)).isPresent()) {
      return true;
    }
    Optional<Occurrence> next = next(from(kept, footing, now), footing, now);
    if (kept.isEmpty()) {
      return next.map(occurrences::insert).orElse(true);
    }
    Occurrence before = kept.get().value();
    Occurrence after =
        next.map(o -> o.remembering(before.past())).orElseGet(() -> withdrawn(before));
    return after.equals(before) || occurrences.replace(kept.get(), after);
  }

  /** A day whose agenda was sent, or let pass, is remembered. */
  private static Occurrence withdrawn(Occurrence before) {
    return before.dueAt().isPresent() ? before.withdrawn() : before;
  }

  private static LocalDate from(Optional<Stored<Occurrence>> kept, Footing footing, Instant now) {
    LocalDate today = footing.today(now);
    return kept.map(Stored::value)
        .filter(o -> o.dueAt().isEmpty() && !o.period().end().isBefore(today))
        .map(o -> o.period().end())
        .orElse(today);
  }

  private Optional<Occurrence> next(LocalDate from, Footing footing, Instant now) {
    List<Meeting> meetings = meetings(footing);
    Optional<LocalDate> day = day(from, meetings, footing);
    for (int tries = 0; day.isPresent() && tries < MOST_TRIES; tries++) {
      Optional<Occurrence> there =
          on(day.get(), meetings, footing).filter(o -> o.dueAt().orElseThrow().isAfter(now));
      if (there.isPresent()) {
        return there;
      }
      day = day(day.get().plusDays(1), meetings, footing);
    }
    return Optional.empty();
  }

  /** The agenda of that day under what holds now; empty if there is none, or it is a day off. */
  Optional<Occurrence> on(LocalDate day, Footing footing) {
    return on(day, meetings(footing), footing);
  }

  private static Optional<Occurrence> on(LocalDate day, List<Meeting> meetings, Footing footing) {
    if (!day(day, meetings, footing).equals(Optional.of(day))) {
      return Optional.empty();
    }
    LocalTime usual = footing.rules().plan().map(Cadence::time).orElse(CadenceDefaults.PLAN.time());
    Instant morning = Planner.at(day, usual, footing.zone());
    Instant early =
        meetings.stream()
            .flatMap(meeting -> meeting.at(day, footing.zone()).stream())
            .map(talk -> talk.minus(AHEAD))
            .filter(at -> at.isBefore(morning) && footing.today(at).equals(day))
            .min(Comparator.naturalOrder())
            .orElse(morning);
    Period period = new Period(day, day.plusDays(1));
    return new Moments(footing.calendar(), footing.zone(), period.end())
        .from(early, usual)
        .map(at -> Reminders.aside(footing, OccurrenceKind.ONE_ON_ONE, at, period, List.of()));
  }

  private static Optional<LocalDate> day(LocalDate from, List<Meeting> meetings, Footing footing) {
    return meetings.stream()
        .flatMap(meeting -> meeting.next(from, footing.zone()).stream())
        .min(Comparator.naturalOrder());
  }

  /** With whom they talk by the lines that there are now. */
  private List<Meeting> meetings(Footing footing) {
    if (!footing.mayLead()) {
      return List.of();
    }
    List<OneOnOne> planned =
        stores.oneOnOnes().of(footing.person().id()).stream()
            .filter(pair -> pair.next().isPresent())
            .toList();
    Map<PersonId, Reporting> lines =
        stores.reportingLines().findAll(planned.stream().map(OneOnOne::employee).toList()).stream()
            .collect(toMap(Reporting::id, line -> line));
    return planned.stream()
        .flatMap(
            pair ->
                pair
                    .next(
                        Optional.ofNullable(lines.get(pair.employee())).flatMap(Reporting::current))
                    .stream())
        .toList();
  }
}
