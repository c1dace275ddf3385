package io.praxisbot.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Some weeks of some people, or with {@code -Psimulation} a year of a thousand, in which everything
 * changes all the time. Repeat a run with the seed that it printed: {@code -Dsimulation.seed=…}.
 */
class SimulationIT {

  /** A Monday; the clocks are put forward or back somewhere in every season. */
  private static final Instant START = Instant.parse("2027-02-01T00:10:00Z");

  private static final List<ZoneId> ZONES =
      Stream.of(
              "Europe/Berlin Asia/Kathmandu America/St_Johns Australia/Lord_Howe America/New_York",
              "Pacific/Chatham Asia/Tehran Africa/Casablanca Europe/Lisbon America/Sao_Paulo",
              "Asia/Kolkata Asia/Tokyo Pacific/Auckland America/Santiago Africa/Cairo Asia/Gaza",
              "Europe/London Europe/Dublin America/Los_Angeles America/Denver America/Chicago",
              "America/Caracas America/Havana Asia/Beirut Asia/Jerusalem Asia/Dubai Asia/Kabul",
              "Asia/Yangon Australia/Adelaide Australia/Darwin Australia/Eucla Australia/Sydney",
              "Pacific/Apia Pacific/Kiritimati Pacific/Marquesas Pacific/Honolulu Africa/Lagos",
              "Atlantic/Azores America/Asuncion Europe/Chisinau")
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(ZoneId::of)
          .toList();

  private static final int TEAM = 6;

  /** At least one in so many is judged to the minute. */
  private static final int SHARE = 8;

  private final long seed = Long.getLong("simulation.seed", System.nanoTime());
  private final int size = Integer.getInteger("simulation.people", 14);
  private final int weeks = Integer.getInteger("simulation.weeks", 14);
  private final Random random = new Random(seed);

  @Test
  void everybodyIsAskedOncePerPeriodWhateverHappens() {
    System.out.println("simulation.seed=" + seed);
    List<PersonId> people =
        IntStream.range(0, size).mapToObj(i -> new PersonId("p%04d".formatted(i))).toList();
    List<ZoneId> zones = ZONES.subList(0, Math.min(ZONES.size(), Math.max(size, 3)));
    try (Firm firm = new Firm(START, random)) {
      Fate fate = new Fate(firm, random, zones, people, TEAM);
      fate.begin();
      List<Span> downs = live(firm, fate, people);
      Judge.Tally tally = new Judge.Tally();
      List<String> faults = new ArrayList<>();
      fate.lives.forEach(
          (id, life) ->
              faults.addAll(
                  new Judge(id.value(), life, firm.asked(id), firm.proactive(id), downs, tally)
                      .judged(START, firm.now())));
      System.out.println(
          "simulation.seed=%d: %d people, %d weeks, %d zones; %d times down, %d deaths, %s; %s"
              .formatted(
                  seed,
                  size,
                  weeks,
                  zones.size(),
                  downs.size(),
                  firm.crashes,
                  fate.happened,
                  tally));
      assertThat(faults).as("seed %d", seed).isEmpty();
      assertThat(firm.failures).hasValue(0);
      // Some weeks of few people are mostly around changes.
      assertThat(tally.exact).isGreaterThan(tally.asked / SHARE);
      assertThat(tally.full).isPositive();
    }
  }

  /** Each day something may happen to somebody; now and then the process stops or dies. */
  private List<Span> live(Firm firm, Fate fate, List<PersonId> people) {
    List<Span> downs = new ArrayList<>();
    Instant lastDown = START;
    for (int day = 0; day < 7 * weeks; day++) {
      Instant end = START.plus(Duration.ofDays(day + 1L));
      while (firm.now().isBefore(end)) {
        Instant stop = earlier(end, firm.now().plusSeconds(60L * (60 + random.nextInt(900))));
        if (firm.now().isAfter(lastDown.plus(Duration.ofDays(25))) && random.nextInt(12) == 0) {
          Instant up = firm.now().plusSeconds(60L * (45 + random.nextInt(4000)));
          downs.add(new Span(firm.now(), up));
          firm.sleepsUntil(up);
          firm.restart();
          lastDown = up;
        } else if (random.nextInt(10) == 0) {
          firm.livesDangerouslyUntil(stop);
        } else {
          firm.livesUntil(stop);
        }
        happen(fate);
      }
      firm.answers(people);
    }
    return downs;
  }

  /** To each every three months or so, to a team or all every month. */
  private void happen(Fate fate) {
    for (int i = 0; i < size; i++) {
      if (random.nextInt(250) == 0) {
        fate.strikesOne();
      }
    }
    for (int i = 0; i < size; i++) {
      if (random.nextInt(400) == 0) {
        fate.handsOneAround();
      }
    }
    if (random.nextInt(90) == 0) {
      fate.strikesMany();
    }
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
