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
  private final List<Instant> proactive;
  private final List<Span> downs;
  private final List<String> faults = new ArrayList<>();
  private final String who;
  final Tally tally;

  /**
   * @param asked in order
   * @param proactive when something came that nobody asked for, in order
   */
  Judge(
      String who,
      Life life,
      List<CheckIn> asked,
      List<Instant> proactive,
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
    int capped;
    int restless;

    @Override
    public String toString() {
      return "%d asked; periods: %d exactly in time, %d rightly without, %d caught up, %d at the cap, %d around changes"
          .formatted(asked, exact, fellOut, caughtUp, capped, restless);
    }
  }

  List<String> judged(Instant from, Instant to) {
    tally.asked += asked.size();
    proactive.forEach(this::suits);
    proactive.forEach(this::atMostThree);
    asked.forEach(c -> suits(c.askedAt()));
    noDayTwice();
    neverForgotten(from, to);
    ZoneId zone = life.at(from).zone();
    LocalDate last = LocalDate.ofInstant(to, zone);
    for (LocalDate day = LocalDate.ofInstant(from, zone);
        day.isBefore(last);
        day = day.plusDays(1)) {
      Facts facts = life.at(day.atTime(12, 0).atZone(zone).toInstant());
      if (facts.habit().isOn(day)) {
        onceOn(day, facts, to);
      }
    }
    return faults;
  }

  private void suits(Instant at) {
    if (!life.at(at).suits(at) && !life.at(at.minusMillis(1)).suits(at)) {
      fault("was written to at a bad moment", at);
    }
  }

  private void atMostThree(Instant at) {
    Facts facts = life.at(at);
    if (inWeekBefore(at, facts) >= MOST_A_WEEK) {
      fault("got more than three in a week", at);
    }
  }

  /** So many came in the person's week before that. */
  private long inWeekBefore(Instant at, Facts facts) {
    Instant monday = monday(facts.dayOf(at)).atStartOfDay(facts.zone()).toInstant();
    return proactive.stream()
        .filter(other -> !other.isBefore(monday) && other.isBefore(at))
        .count();
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
      days += facts.away(day) ? 0 : 1;
    }
    if (days > 3 * 7 * weeks + 7) {
      fault("was forgotten for " + days + " days", next);
    }
  }

  private void onceOn(LocalDate day, Facts facts, Instant to) {
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
    if (life.changesBetween(begins, ends)) {
      tally.restless++;
      return;
    }
    List<Instant> came =
        asked.stream()
            .map(CheckIn::askedAt)
            .filter(at -> !facts.dayOf(at).isBefore(day) && facts.dayOf(at).isBefore(next))
            .toList();
    Optional<Span> down = downs.stream().filter(d -> d.meets(begins, ends)).findFirst();
    if (down.isPresent()) {
      afterDown(day, expected, came, down.get(), facts);
    } else if (expected.isEmpty()) {
      tally.fellOut++;
      expect(came.isEmpty(), "was asked although it fell out", day);
    } else if (came.isEmpty() && inWeekBefore(expected.get(), facts) >= MOST_A_WEEK) {
      tally.capped++;
    } else {
      tally.exact++;
      expect(came.size() == 1 && near(came.get(0), expected.get()), "was asked " + came, day);
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
    Instant end = monday(day).plusWeeks(1).atStartOfDay(facts.zone()).toInstant();
    Instant good = down.to();
    while (good.isBefore(end) && !facts.suits(good)) {
      good = good.plus(Duration.ofMinutes(1));
    }
    boolean fits = good.plus(CAUGHT_UP).isBefore(end) && facts.suits(good.plus(CAUGHT_UP));
    boolean changed = life.changesBetween(down.from(), end);
    if (fits && !changed && inWeekBefore(good, facts) < MOST_A_WEEK - 1) {
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

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
