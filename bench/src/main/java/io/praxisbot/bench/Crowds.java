package io.praxisbot.bench;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.DayOfMonth;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.holiday.PublicHolidays;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What it costs to plan for very many people, a batch at a time. */
final class Crowds {

  private static final int BATCH = 500;
  private static final int LOOKS = 10;
  private static final double MIB = 1024 * 1024;
  private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
  private static final List<String> CALENDARS =
      List.of("de-by", "pt", "gb-eng", "us-ca", "ch-zh", "br-sp", "jp", "in", "ae", "za");

  private final List<ZoneId> zones =
      ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();
  private final List<WorkCalendar> calendars =
      CALENDARS.stream().map(code -> calendar(PublicHolidays.shared(), code)).toList();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

  /** How it went for so many. */
  private record Run(int people, long nanos, long heap) {}

  Section measure() {
    run(1_000_000);
    List<Run> runs = List.of(run(100_000), run(1_000_000));
    double each = nanosEach(runs.get(0));
    return new Section(
        "Planning for very many",
        List.of("people", "CPU s", "ns each", "of the first", "largest heap in use MiB"),
        runs.stream().map(run -> row(run, each)).toList(),
        List.of(
            "In batches of "
                + BATCH
                + ", over all of "
                + zones.size()
                + " zones, ten calendars and every kind of rule. The heap is looked at "
                + LOOKS
                + " times on the way, each time with a batch in hand and after a collection."));
  }

  private static List<String> row(Run run, double first) {
    return List.of(
        "" + run.people(),
        String.format(Locale.ROOT, "%.2f", run.nanos() / 1e9),
        String.format(Locale.ROOT, "%.0f", nanosEach(run)),
        String.format(Locale.ROOT, "%.2f", nanosEach(run) / first),
        String.format(Locale.ROOT, "%.1f", run.heap() / MIB));
  }

  private static double nanosEach(Run run) {
    return (double) run.nanos() / run.people();
  }

  private Run run(int people) {
    long nanos = 0;
    long heap = 0;
    for (int first = 0; first < people; first += BATCH) {
      long start = threads.getCurrentThreadCpuTime();
      List<Planned> batch = batch(first);
      nanos += threads.getCurrentThreadCpuTime() - start;
      if (first % (people / LOOKS) == 0) {
        heap = Math.max(heap, inUse());
      }
      if (batch.size() != BATCH) {
        throw new IllegalStateException("somebody has nothing planned");
      }
    }
    return new Run(people, nanos, heap);
  }

  private long inUse() {
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private List<Planned> batch(int first) {
    List<Planned> batch = new ArrayList<>(BATCH);
    for (int person = first; person < first + BATCH; person++) {
      ZoneId zone = zones.get(person % zones.size());
      WorkCalendar calendar = calendars.get(person % calendars.size());
      Planner.next(cadence(person), zone, FIRST, NOW, calendar).ifPresent(batch::add);
    }
    return batch;
  }

  private static Cadence cadence(int person) {
    DayOfWeek day = DayOfWeek.of(1 + person % 5);
    Rule rule =
        switch (person % 8) {
          case 0 -> new Monthly(1 + person % 4, day);
          case 1 -> new DayOfMonth(1 + person % 31);
          case 2, 3 -> new Weekly(2 + person % 11, day, FIRST);
          default -> Weekly.on(day);
        };
    return new Cadence(rule, LocalTime.of(person % 24, person % 60));
  }

  private static WorkCalendar calendar(PublicHolidays holidays, String code) {
    WorkCalendar usual = Planning.usual();
    return new WorkCalendar(
        usual.workdays(),
        holidays.of(code).orElseThrow(),
        usual.closing(),
        usual.quiet(),
        Optional.empty());
  }
}
