package io.praxisbot.core.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** {@link Planner} against {@link SlowCalendar}. */
@Domain(Cadences.class)
@Domain(DomainContext.Global.class)
class PlannerPropertyTest {

  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2033-01-01T00:00:00Z");

  /**
   * Every zone, every transition from 2024 to 2032, half-hour slots around it, every kind of rule,
   * and one of them in a calendar in which much is off.
   */
  @Property(tries = 1000, generation = GenerationMode.EXHAUSTIVE)
  void findsWhatTheSlowCalendarFindsAroundEveryTransitionOfEveryZone(@ForAll ZoneId zone) {
    for (LocalDateTime slot : slotsAroundTransitions(zone)) {
      LocalDate from = slot.toLocalDate().minusDays(6);
      List<Rule> rules = rulesThatFallOn(slot.toLocalDate());
      for (Rule rule : rules) {
        assertAgreement(new Cadence(rule, slot.toLocalTime()), zone, from, WorkCalendar.ALWAYS);
      }
      int seed = slot.hashCode() + zone.hashCode();
      Rule rule = rules.get(Math.floorMod(seed, rules.size()));
      OnDayOff onDayOff = (seed & 1) == 0 ? OnDayOff.MOVES : OnDayOff.FALLS_OUT;
      Cadence cadence = new Cadence(rule, slot.toLocalTime(), onDayOff);
      assertAgreement(cadence, zone, from, Calendars.random(seed, from));
    }
  }

  private static void assertAgreement(
      Cadence cadence, ZoneId zone, LocalDate from, WorkCalendar calendar) {
    Instant after = Planner.at(from, LocalTime.MIN, zone);
    assertThat(Planner.next(cadence, zone, from, after, calendar))
        .as("%s from %s in %s with %s", cadence, from, zone, calendar)
        .isEqualTo(SlowCalendar.next(cadence, zone, from, after, calendar));
  }

  @Property(tries = 2000)
  void findsWhatTheSlowCalendarFinds(
      @ForAll Cadence cadence,
      @ForAll ZoneId zone,
      @ForAll LocalDate from,
      @ForAll @IntRange(min = -5 * 24 * 60, max = 200 * 24 * 60) int minutesLater,
      @ForAll long seed) {
    Instant after =
        from.atStartOfDay(ZoneOffset.UTC).plus(Duration.ofMinutes(minutesLater)).toInstant();
    WorkCalendar calendar = Calendars.random(seed, from);

    assertThat(Planner.next(cadence, zone, from, after))
        .isEqualTo(
            SlowCalendar.next(cadence, zone, from, after, WorkCalendar.ALWAYS).orElseThrow());
    assertThat(Planner.next(cadence, zone, from, after, calendar))
        .isEqualTo(SlowCalendar.next(cadence, zone, from, after, calendar));
  }

  @Property(tries = 500)
  void givesEveryDayOfTheRuleOnceAndNoOther(
      @ForAll Cadence cadence, @ForAll ZoneId zone, @ForAll LocalDate from) {
    LocalDate until = from.plusYears(1);

    assertThat(chain(cadence, zone, from, WorkCalendar.ALWAYS, until))
        .map(Planned::day)
        .isEqualTo(rulesDays(cadence, from, until));
  }

  @Property(tries = 1000)
  void plansEveryDayOfTheRuleOnceOrSaysWhyNot(
      @ForAll Cadence cadence, @ForAll ZoneId zone, @ForAll LocalDate from, @ForAll long seed) {
    LocalDate until = from.plusYears(1);
    WorkCalendar calendar = Calendars.random(seed, from);

    List<Slot> outlook = Planner.outlook(cadence, zone, from, Instant.MIN, calendar, until);

    assertThat(outlook).map(Slot::day).isEqualTo(rulesDays(cadence, from, until));
    assertThat(outlook)
        .filteredOn(Planned.class::isInstance)
        .isEqualTo(chain(cadence, zone, from, calendar, until));
    assertThat(outlook)
        .filteredOn(Fallen.class::isInstance)
        .allSatisfy(
            fallen ->
                assertThat(SlowCalendar.slot(cadence, zone, from, fallen.day(), calendar))
                    .isEqualTo(fallen));
  }

  @Property(tries = 1000)
  void asksForEveryDayOnceAndEverLaterWhateverChangesOnTheWay(
      @ForAll @Size(min = 2, max = 12) List<Cadence> cadences,
      @ForAll @Size(12) List<ZoneId> zones,
      @ForAll LocalDate from,
      @ForAll long seed) {
    Planned last = Planner.next(cadences.get(0), zones.get(0), from, START);
    for (int i = 1; i < cadences.size(); i++) {
      WorkCalendar calendar = Calendars.random(seed + i, last.day());
      Optional<Planned> next =
          Planner.next(cadences.get(i), zones.get(i), last.period().end(), last.at(), calendar);
      if (next.isPresent()) {
        assertThat(next.get().at()).isAfter(last.at());
        assertThat(next.get().period().start()).isEqualTo(last.period().end());
        last = next.get();
      }
    }
  }

  @Property(tries = 1000)
  void remindsOnTheFirstMondayToFridayAfterTheDay(@ForAll LocalDate day, @ForAll ZoneId zone) {
    LocalTime ten = LocalTime.of(10, 0);
    LocalDate working = day.plusDays(1);
    while (working.getDayOfWeek().getValue() > 5) {
      working = working.plusDays(1);
    }

    assertThat(Planner.nextWorkingDay(day, ten, zone))
        .isEqualTo(SlowCalendar.at(working, ten, zone));
  }

  private static List<Planned> chain(
      Cadence cadence, ZoneId zone, LocalDate from, WorkCalendar calendar, LocalDate until) {
    return Stream.iterate(
            Planner.next(cadence, zone, from, Instant.MIN, calendar),
            Optional::isPresent,
            last ->
                last.flatMap(l -> Planner.next(cadence, zone, l.period().end(), l.at(), calendar)))
        .map(Optional::orElseThrow)
        .takeWhile(planned -> planned.day().isBefore(until))
        .toList();
  }

  private static List<LocalDate> rulesDays(Cadence cadence, LocalDate from, LocalDate until) {
    return from.datesUntil(until).filter(d -> SlowCalendar.isOn(cadence.rule(), d)).toList();
  }

  private static List<LocalDateTime> slotsAroundTransitions(ZoneId zone) {
    List<LocalDateTime> slots = new ArrayList<>();
    ZoneOffsetTransition next = zone.getRules().nextTransition(START);
    while (next != null && next.getInstant().isBefore(END)) {
      LocalDateTime before = next.getDateTimeBefore().truncatedTo(ChronoUnit.MINUTES);
      IntStream.rangeClosed(-4, 4).mapToObj(i -> before.plusMinutes(30L * i)).forEach(slots::add);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return slots;
  }

  private static List<Rule> rulesThatFallOn(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    int nth = (day.getDayOfMonth() - 1) / 7 + 1;
    int everyWeeks = 1 + day.getDayOfYear() % 12;
    return List.of(
        Weekly.on(weekday),
        Weekly.aligned(2, weekday, day.minusWeeks(1)),
        Weekly.aligned(everyWeeks, weekday, day.minusWeeks(everyWeeks - 1L)),
        new Monthly(nth > 4 ? Monthly.LAST : nth, weekday),
        new Monthly(Monthly.LAST, weekday),
        new DayOfMonth(day.getDayOfMonth()));
  }
}
