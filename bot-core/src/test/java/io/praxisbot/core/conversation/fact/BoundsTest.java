package io.praxisbot.core.conversation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.ClosingDays;
import io.praxisbot.core.cadence.DayOfMonth;
import io.praxisbot.core.cadence.Holidays;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever somebody wants, the nearest that is offered is something they may have. */
class BoundsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  @Property
  void theNearestIsWithinTheBoundsAndIsItselfIfItWas(
      @ForAll @Size(min = 1) Set<DayOfWeek> days,
      @ForAll @Size(min = 1) Set<DayOfWeek> workdays,
      @ForAll @IntRange(max = 23) int from,
      @ForAll @IntRange(max = 23) int quiet,
      @ForAll @IntRange(min = 1, max = 12) int seldomest,
      @ForAll("wanted") Wanted wanted) {
    Programme programme =
        new Programme(
            false,
            days,
            LocalTime.of(from, 0),
            LocalTime.of(Math.min(from + 2, 23), 30),
            seldomest);
    Bounds bounds = Bounds.of(rules(programme, workdays, LocalTime.of(quiet, 0)));
    Optional<Cadence> nearest = bounds.nearest(wanted.cadence(), TODAY);
    nearest.ifPresent(offer -> assertThat(bounds.against(offer)).isEmpty());
    if (bounds.allow(wanted.cadence())) {
      assertThat(nearest).contains(wanted.cadence());
    }
  }

  @Property
  void aChoiceComesBackFromItsButtonAsItWas(@ForAll("wanted") Wanted wanted) {
    Bounds bounds =
        Bounds.of(rules(Programme.FLEXIBLE, Set.of(DayOfWeek.values()), LocalTime.NOON));
    String code = Bounds.code(wanted.cadence());
    assertThat(Press.answer(FlowName.TIME, "take", code, "n.1").subject()).isEqualTo(code);
    assertThat(bounds.choice(code, TODAY)).contains(wanted.cadence());
  }

  @Property
  void nothingForeignIsAChoice(@ForAll String code) {
    Bounds bounds =
        Bounds.of(rules(Programme.FLEXIBLE, Set.of(DayOfWeek.values()), LocalTime.NOON));
    assertThat(bounds.choice(code, TODAY)).isEmpty();
  }

  /** A wish of any kind. */
  record Wanted(Cadence cadence) {}

  @Provide
  Arbitrary<Wanted> wanted() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(DayOfWeek.values()),
            Arbitraries.integers().between(1, 12),
            Arbitraries.integers().between(0, 24 * 60 - 1))
        .as(
            (kind, day, number, minute) ->
                new Wanted(
                    new Cadence(rule(kind, day, number), LocalTime.MIN.plusMinutes(minute))));
  }

  private static Rule rule(int kind, DayOfWeek day, int number) {
    return switch (kind) {
      case 0 -> Weekly.aligned(number, day, TODAY);
      case 1 -> new Monthly(number > 4 ? Monthly.LAST : number, day);
      default -> new DayOfMonth(number);
    };
  }

  private static Rules rules(Programme programme, Set<DayOfWeek> workdays, LocalTime quiet) {
    return new Rules(
        CadenceDefaults.CHECK_IN,
        CadenceDefaults.DIGEST,
        Optional.empty(),
        Optional.empty(),
        programme,
        new WorkCalendar(
            workdays,
            Holidays.NONE,
            ClosingDays.NONE,
            Optional.of(new QuietHours(quiet, quiet.plusHours(8))),
            Optional.empty()),
        Map.of(),
        Map.of(),
        "");
  }
}
