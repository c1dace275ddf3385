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
   * Every zone, every transition from 2024 to 2032, half-hour slots around it, every kind of rule.
   */
  @Property(tries = 1000, generation = GenerationMode.EXHAUSTIVE)
  void findsWhatTheSlowCalendarFindsAroundEveryTransitionOfEveryZone(@ForAll ZoneId zone) {
    for (LocalDateTime slot : slotsAroundTransitions(zone)) {
      for (Rule rule : rulesThatFallOn(slot.toLocalDate())) {
        Cadence cadence = new Cadence(rule, slot.toLocalTime());
        LocalDate from = slot.toLocalDate().minusDays(9);
        Instant after = Planner.at(from, slot.toLocalTime(), zone);
        assertThat(Planner.next(cadence, zone, from, after))
            .as("%s from %s", cadence.notation(), from)
            .isEqualTo(SlowCalendar.next(cadence, zone, from, after));
      }
    }
  }

  @Property(tries = 2000)
  void findsWhatTheSlowCalendarFinds(
      @ForAll Cadence cadence,
      @ForAll ZoneId zone,
      @ForAll LocalDate from,
      @ForAll @IntRange(min = -5 * 24 * 60, max = 200 * 24 * 60) int minutesLater) {
    Instant after =
        from.atStartOfDay(ZoneOffset.UTC).plus(Duration.ofMinutes(minutesLater)).toInstant();

    assertThat(Planner.next(cadence, zone, from, after))
        .isEqualTo(SlowCalendar.next(cadence, zone, from, after));
  }

  @Property(tries = 1000)
  void givesEveryDayOfTheRuleOnceAndNoOther(
      @ForAll Cadence cadence, @ForAll ZoneId zone, @ForAll LocalDate from) {
    LocalDate until = from.plusYears(1);

    List<LocalDate> planned =
        Stream.iterate(
                Planner.next(cadence, zone, from, Instant.MIN),
                last -> Planner.next(cadence, zone, last.period().end(), last.at()))
            .map(Planned::day)
            .takeWhile(day -> day.isBefore(until))
            .toList();

    assertThat(planned)
        .isEqualTo(
            from.datesUntil(until).filter(d -> SlowCalendar.isOn(cadence.rule(), d)).toList());
  }

  @Property(tries = 1000)
  void asksForEveryDayOnceAndEverLaterWhateverChangesOnTheWay(
      @ForAll @Size(min = 2, max = 12) List<Cadence> cadences,
      @ForAll @Size(12) List<ZoneId> zones,
      @ForAll LocalDate from) {
    Planned last = Planner.next(cadences.get(0), zones.get(0), from, START);
    for (int i = 1; i < cadences.size(); i++) {
      Planned next = Planner.next(cadences.get(i), zones.get(i), last.period().end(), last.at());
      assertThat(next.at()).isAfter(last.at());
      assertThat(next.period().start()).isEqualTo(last.period().end());
      assertThat(next.period().end().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
      last = next;
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
    return List.of(
        Weekly.on(weekday),
        Weekly.aligned(2, weekday, day.minusWeeks(1)),
        Weekly.aligned(5, weekday, day.plusWeeks(1)),
        new Monthly(nth > 4 ? Monthly.LAST : nth, weekday),
        new Monthly(Monthly.LAST, weekday));
  }
}
