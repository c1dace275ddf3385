package io.praxisbot.core.simulation;

import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.checkin.CheckIn;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares what somebody got with what a person with a calendar would have given them. Times around
 * a change are judged by what holds for any change: nobody is asked twice, none is forgotten.
 */
final class Judge {

  /** Two weeks of a period may be over before a change shows. */
  private static final Duration CALM = Duration.ofDays(8);

  /** A process that died is followed by another after a minute. */
  private static final Duration SLACK = Duration.ofMinutes(10);

  private static final Duration CAUGHT_UP = Duration.ofMinutes(31);
  private static final int MOST_A_WEEK = 3;

  private final Life life;
  private final List<CheckIn> asked;
  private final List<Written> proactive;
  private final List<Span> downs;
  private final List<String> faults = new ArrayList<>();
  private final String who;
  final Tally tally;

  /**
   * @param asked in order
   * @param proactive what came that nobody asked for, in order
   */
  Judge(
      String who,
      Life life,
      List<CheckIn> asked,
      List<Written> proactive,
      List<Span> downs,
      Tally tally) {
    this.who = who;
    this.life = life;
    this.asked = asked;
    this.proactive = proactive;
    this.downs = downs;
    this.tally = tally;
  }

  /** What was counted on the way. */
  static final class Tally {
    int asked;
    int exact;
    int fellOut;
    int caughtUp;
    int full;
    int overfull;
    int restless;
    int unbroken;

    @Override
    public String toString() {
      return "%d asked; periods: %d exactly in time, %d rightly without, %d caught up, %d around changes, %d after another without a gap; weeks: %d with three messages, %d with more by others"
          .formatted(asked, exact, fellOut, caughtUp, restless, unbroken, full, overfull);
    }
  }

  List<String> judged(Instant from, Instant to) {
    tally.asked += asked.size();
    proactive.stream().filter(Written::planned).forEach(w -> suits(w.at()));
    proactive.forEach(this::atMostThree);
    asked.forEach(c -> suits(c.askedAt()));
    noDayTwice();
    nothingLeftOut();
    neverForgotten(from, to);
    ZoneId zone = life.at(from).zone();
    LocalDate last = LocalDate.ofInstant(to, zone);
    for (LocalDate day = LocalDate.ofInstant(from, zone);
        day.isBefore(last);
        day = day.plusDays(1)) {
      Instant noon = day.atTime(12, 0).atZone(zone).toInstant();
      if (life.at(noon).habit().isOn(day)) {
        onceOn(day, noon, to);
      }
    }
    return faults;
  }

  private void suits(Instant at) {
    if (!life.at(at).suits(at) && !life.at(at.minusMillis(1)).suits(at)) {
      fault("was written to at a bad moment", at);
    }
  }

  /** What others cause is told in any case; what comes on its own gives way, but no check-in. */
  private void atMostThree(Written written) {
    long before = inWeekBefore(written.at(), life.at(written.at()));
    tally.full += before == MOST_A_WEEK - 1 ? 1 : 0;
    tally.overfull += before == MOST_A_WEEK ? 1 : 0;
    long weighs = asksFor(written) ? plannedBefore(written) : before;
    if (written.planned() && weighs >= MOST_A_WEEK) {
      fault("got more than three in a week", written.at());
    }
  }

  private boolean asksFor(Written written) {
    return asked.stream().anyMatch(c -> c.askedAt().equals(written.at()));
  }

  private long plannedBefore(Written written) {
    return weekBefore(written.at(), life.at(written.at())).filter(Written::planned).count();
  }

  /** So many came in the person's week before that. */
  private long inWeekBefore(Instant at, Facts facts) {
    return weekBefore(at, facts).count();
  }

  /** Whether it came on its own where only one more could come. */
  private boolean isPushy(Written written, Facts facts) {
    return written.planned() && inWeekBefore(written.at(), facts) >= MOST_A_WEEK - 1;
  }

  private Stream<Written> weekBefore(Instant at, Facts facts) {
    Instant monday = monday(facts.dayOf(at)).atStartOfDay(facts.zone()).toInstant();
    return proactive.stream().filter(w -> !w.at().isBefore(monday) && w.at().isBefore(at));
  }

  private void noDayTwice() {
    for (int i = 1; i < asked.size(); i++) {
      Period before = asked.get(i - 1).period();
      Period next = asked.get(i).period();
      if (next.start().isBefore(before.end())) {
        fault("was asked twice about a day", asked.get(i).askedAt());
      }
    }
  }

  /** What falls out is asked about with the next one, if nothing else came in between. */
  private void nothingLeftOut() {
    for (int i = 1; i < asked.size(); i++) {
      CheckIn before = asked.get(i - 1);
      CheckIn next = asked.get(i);
      if (isQuiet(before.askedAt(), next.askedAt())) {
        tally.unbroken++;
        expect(
            next.period().start().equals(before.period().end()),
            "was not asked about all since " + before.period().end(),
            next.period().start());
      }
    }
  }

  /** Whether nothing changed in that time, Praxis was there, and nobody caused a message. */
  private boolean isQuiet(Instant from, Instant to) {
    Instant monday = from.minus(CALM);
    return !life.changesBetween(from, to)
        && downs.stream().noneMatch(down -> down.meets(from, to))
        && proactive.stream()
            .filter(w -> !w.planned())
            .noneMatch(w -> w.at().isAfter(monday) && w.at().isBefore(to));
  }

  private void neverForgotten(Instant from, Instant to) {
    Instant before = from;
    for (CheckIn next : asked) {
      notTooLong(before, next.askedAt());
      before = next.askedAt();
    }
    notTooLong(before, to);
  }

  private void notTooLong(Instant before, Instant next) {
    int weeks = 0;
    int days = 0;
    for (Facts facts : life.between(before, next)) {
      weeks = Math.max(weeks, facts.habit().longest());
    }
    ZoneId zone = life.at(before).zone();
    LocalDate end = LocalDate.ofInstant(next, zone);
    for (LocalDate day = LocalDate.ofInstant(before, zone);
        day.isBefore(end);
        day = day.plusDays(1)) {
      Facts facts = life.at(day.atTime(12, 0).atZone(zone).toInstant());
      days += facts.away(day) || facts.neverAsked() ? 0 : 1;
    }
    if (days > 3 * 7 * weeks + 7) {
      fault("was forgotten for " + days + " days", next);
    }
  }

  /**
   * @param noon of that day somewhere: what is true by then must have been true all along
   */
  private void onceOn(LocalDate day, Instant noon, Instant to) {
    Facts facts = life.at(noon);
    Optional<Instant> expected = facts.asked(day);
    LocalDate next = facts.habit().following(day);
    Instant begins = monday(day).atStartOfDay(facts.zone()).toInstant().minus(CALM);
    Instant ends =
        expected
            .map(at -> at.plus(CAUGHT_UP))
            .orElseGet(() -> next.atStartOfDay(facts.zone()).toInstant());
    if (!ends.isBefore(to)) {
      return;
    }
    Instant known = ends.isAfter(noon) ? ends : noon;
    if (life.changesBetween(begins, known)) {
      tally.restless++;
      return;
    }
    LocalDate over =
        expected.isEmpty() ? next : earlier(next, overAfter(day, facts.dayOf(expected.get())));
    List<Instant> came =
        asked.stream()
            .map(CheckIn::askedAt)
            .filter(at -> at.isBefore(life.endOf(known)))
            .filter(at -> !facts.dayOf(at).isBefore(day) && facts.dayOf(at).isBefore(over))
            .toList();
    Optional<Span> down = downs.stream().filter(d -> d.meets(begins, ends)).findFirst();
    if (down.isPresent()) {
      afterDown(day, expected, came, down.get(), facts);
    } else if (expected.isEmpty()) {
      tally.fellOut++;
      expect(came.isEmpty(), "was asked although it fell out", day);
    } else {
      tally.exact++;
      expect(
          weekBefore(expected.get(), facts).noneMatch(w -> isPushy(w, facts)),
          "got what weighs less in the place of the check-in",
          day);
      expect(
          came.size() == 1 && near(came.get(0), expected.get()),
          "was asked "
              + came
              + " instead of "
              + expected.get()
              + " by "
              + facts.habit()
              + facts.quiet(),
          day);
    }
  }

  private static boolean near(Instant came, Instant expected) {
    return !came.isBefore(expected) && !came.isAfter(expected.plus(SLACK));
  }

  /** Once at most; and once if there was a good half-hour left in its week. */
  private void afterDown(
      LocalDate day, Optional<Instant> expected, List<Instant> came, Span down, Facts facts) {
    expect(came.size() <= 1, "was asked more than once after a time without Praxis " + came, day);
    if (expected.filter(down::holds).isEmpty()) {
      tally.restless++;
      return;
    }
    LocalDate over = overAfter(day, facts.dayOf(expected.get()));
    Instant end = over.atStartOfDay(facts.zone()).toInstant();
    Instant good = down.to();
    while (good.isBefore(end) && !(facts.suits(good) && facts.awake(good))) {
      good = good.plus(Duration.ofMinutes(1));
    }
    Instant last = good.plus(CAUGHT_UP);
    boolean fits = last.isBefore(end) && facts.suits(last) && facts.awake(last);
    boolean changed = life.changesBetween(down.from(), end);
    if (fits && !changed) {
      tally.caughtUp++;
      expect(came.size() == 1, "was not caught up with", day);
    }
  }

  private void expect(boolean holds, String otherwise, LocalDate day) {
    if (!holds) {
      faults.add(who + " " + otherwise + ", for " + day);
    }
  }

  private void fault(String what, Instant at) {
    faults.add(who + " " + what + " at " + at.atZone(life.at(at).zone()));
  }

  /** The week of the habit's day is over on Monday, or once the person was asked after that. */
  private static LocalDate overAfter(LocalDate day, LocalDate asked) {
    LocalDate monday = monday(day).plusWeeks(1);
    return asked.isBefore(monday) ? monday : asked.plusDays(1);
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
