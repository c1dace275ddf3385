package io.praxisbot.bench;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Planner;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** What planning costs next to the same arithmetic written out in java.time. */
final class Planning {

  private static final int ROUNDS = 15;
  private static final int PLANS = 200_000;
  private static final Instant START = Instant.parse("2026-11-16T08:00:00Z");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Australia/Lord_Howe"));

  /** From an instant to the next occurrence. */
  private interface Plan {
    Instant next(Instant after, ZoneId zone);
  }

  /** Both in turn, so that whatever else the machine does falls on both. */
  Section measure() {
    Samples ours = new Samples();
    Samples plain = new Samples();
    for (int round = 0; round < ROUNDS; round++) {
      ours.add(run(Planning::planned));
      plain.add(run(Planning::written));
    }
    double ratio = ours.median() / plain.median();
    return new Section(
        "Planning",
        List.of("next occurrence by", "ns each (median of " + ROUNDS + ")", "ratio"),
        List.of(
            List.of("Planner.next", nanos(ours), String.format(Locale.ROOT, "%.2f", ratio)),
            List.of("plain java.time", nanos(plain), "1")),
        List.of(
            "A weekly cadence, "
                + PLANS
                + " occurrences a round, one after the other, in four"
                + " zones. Planner.next finds the period as well."));
  }

  private static Instant planned(Instant after, ZoneId zone) {
    return Planner.next(CadenceDefaults.CHECK_IN, zone, after.atZone(zone).toLocalDate(), after)
        .at();
  }

  private static Instant written(Instant after, ZoneId zone) {
    ZonedDateTime next =
        after
            .atZone(zone)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
            .with(LocalTime.of(15, 0));
    return (next.toInstant().isAfter(after) ? next : next.plusWeeks(1)).toInstant();
  }

  private static long run(Plan plan) {
    long start = System.nanoTime();
    for (ZoneId zone : ZONES) {
      Instant at = START;
      for (int i = 0; i < PLANS / ZONES.size(); i++) {
        at = plan.next(at, zone);
      }
      if (!at.isAfter(START)) {
        throw new IllegalStateException("time stood still");
      }
    }
    return System.nanoTime() - start;
  }

  private static String nanos(Samples took) {
    return String.format(Locale.ROOT, "%.0f", took.median() * 1_000_000 / PLANS);
  }
}
