package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary cadences, zones and days, for property tests. */
final class Cadences extends DomainContextBase {

  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  @Provide
  Arbitrary<Cadence> cadences() {
    Arbitrary<Rule> rules = Arbitraries.oneOf(weekly(), monthly(), dayOfMonth());
    return Combinators.combine(rules, times(), Arbitraries.of(OnDayOff.class)).as(Cadence::new);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(ZoneId.getAvailableZoneIds().stream().sorted().toList()).map(ZoneId::of);
  }

  /** From a year before 2024 to 2032, so that anchors lie on both sides. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-365, 9 * 365).map(MONDAY::plusDays);
  }

  private static Arbitrary<Weekly> weekly() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 12),
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.integers().between(0, 9 * 52).map(MONDAY::plusWeeks))
        .as(Weekly::new);
  }

  private static Arbitrary<Monthly> monthly() {
    return Combinators.combine(
            Arbitraries.of(1, 2, 3, 4, Monthly.LAST), Arbitraries.of(DayOfWeek.class))
        .as(Monthly::new);
  }

  private static Arbitrary<DayOfMonth> dayOfMonth() {
    return Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.integers().between(1, 28)),
            Tuple.of(1, Arbitraries.of(29, 30, 31)))
        .map(DayOfMonth::new);
  }

  private static Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(LocalTime.MIN::plusMinutes);
  }
}
