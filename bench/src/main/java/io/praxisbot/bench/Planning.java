package io.praxisbot.bench;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.holiday.PublicHolidays;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What planning costs next to the same arithmetic written out in java.time. */
final class Planning {

  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final int TURNS = 100;
  private static final int WEEKS = 500;
  private static final Instant START = Instant.parse("2026-11-16T08:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
  private static final LocalTime TIME = CadenceDefaults.CHECK_IN.time();
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"),
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("Australia/Lord_Howe"));
  private static final int PLANS = ZONES.size() * TURNS * WEEKS;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  /** Plans ten years of weeks in a zone, and gives the last moment. */
  private interface Plan {
    Instant last(ZoneId zone);
  }

  /** All in turn, so that whatever else the machine does falls on all. */
  Section measure() {
    WorkCalendar usual = usual();
    Samples plain = new Samples();
    Samples always = new Samples();
    Samples calendar = new Samples();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long written = run(Planning::written);
      long bare = run(zone -> planned(zone, WorkCalendar.ALWAYS));
      long full = run(zone -> planned(zone, usual));
      if (round >= 0) {
        plain.add(written);
        always.add(bare);
        calendar.add(full);
      }
    }
    return new Section(
        "Planning",
        List.of("next occurrence by", "ns each (median of " + ROUNDS + ")", "ratio, target < 3"),
        List.of(
            row("plain java.time", plain, plain),
            row("Planner.next, every day works", always, plain),
            row("Planner.next, with a usual calendar", calendar, plain)),
        List.of(
            "A weekly cadence over ten years, "
                + PLANS
                + " occurrences a round, in four zones; CPU time of the thread. Planner.next finds"
                + " the period and every shift as well. The usual calendar: Monday to Friday,"
                + " Bavaria's holidays, a week of closing days, quiet hours at night."));
  }

  static WorkCalendar usual() {
    return new WorkCalendar(
        Workdays.USUAL,
        PublicHolidays.shared().of("de-by").orElseThrow(),
        ClosingDays.parse("2026-12-24/2026-12-31"),
        Optional.of(new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0))),
        Optional.empty());
  }

  private static Instant planned(ZoneId zone, WorkCalendar calendar) {
    Planned last = next(zone, FIRST, START, calendar);
    for (int week = 1; week < WEEKS; week++) {
      last = next(zone, last.period().end(), last.at(), calendar);
    }
    return last.at();
  }

  private static Planned next(ZoneId zone, LocalDate from, Instant after, WorkCalendar calendar) {
    return Planner.next(CadenceDefaults.CHECK_IN, zone, from, after, calendar).orElseThrow();
  }

  private static Instant written(ZoneId zone) {
    Instant at = START;
    for (int week = 0; week < WEEKS; week++) {
      at = at.atZone(zone).with(TemporalAdjusters.next(DayOfWeek.THURSDAY)).with(TIME).toInstant();
    }
    return at;
  }

  private long run(Plan plan) {
    long start = threads.getCurrentThreadCpuTime();
    for (ZoneId zone : ZONES) {
      for (int turn = 0; turn < TURNS; turn++) {
        if (!plan.last(zone).isAfter(START)) {
          throw new IllegalStateException("time stood still");
        }
      }
    }
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static List<String> row(String name, Samples took, Samples plain) {
    return List.of(
        name,
        String.format(Locale.ROOT, "%.0f", took.median() * 1_000_000 / PLANS),
        String.format(Locale.ROOT, "%.2f", took.median() / plain.median()));
  }
}
