package io.praxisbot.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a change would do to Ana and to Max, her manager, both asked on Thursday 19 November. */
class EffectTest {

  private static final String FRIDAYS = "FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0";
  private static final Instant THURSDAY = Instant.parse("2026-11-19T15:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T15:00:00Z");

  private final Settings before = new Settings();
  private final Settings changed = new Settings();

  @Test
  void movesEverybodyToAnotherDay() {
    changed.all(SettingKind.CHECK_IN, FRIDAYS);
    Effect effect = effect();
    assertThat(effect.moves())
        .extracting(Effect.Move::person, Effect.Move::from, Effect.Move::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Settings.ANA, THURSDAY, Optional.of(FRIDAY)),
            org.assertj.core.groups.Tuple.tuple(Settings.MAX, THURSDAY, Optional.of(FRIDAY)));
    assertThat(effect.own()).isEmpty();
    assertThat(effect.unchanged()).isZero();
  }

  @Test
  void leavesAloneWhoHasTheirOwn() {
    before.own(SettingKind.CHECK_IN, "FREQ=WEEKLY;BYDAY=TU;BYHOUR=9;BYMINUTE=0");
    changed.all(SettingKind.CHECK_IN, FRIDAYS);
    Effect effect = effect();
    assertThat(effect.moves()).extracting(Effect.Move::person).containsExactly(Settings.MAX);
    assertThat(effect.own()).containsExactly(Settings.ANA);
  }

  @Test
  void takesOutWhatFallsOnAClosingDayThatSkips() {
    before.all(SettingKind.CHECK_IN, on("TH") + "\nX-PRAXIS-DAYS-OFF:SKIP");
    changed.team(SettingKind.CLOSING, "2026-11-19");
    Effect effect = effect();
    assertThat(effect.moves()).singleElement().satisfies(this::fallsOut);
    assertThat(effect.reached()).containsExactly(Settings.ANA);
  }

  private void fallsOut(Effect.Move move) {
    assertThat(move.person()).isEqualTo(Settings.ANA);
    assertThat(move.fallsOut()).isTrue();
    assertThat(move.to()).contains(Instant.parse("2026-11-26T15:00:00Z"));
    assertThat(move.shifts()).extracting(Shift::why).containsExactly(Shift.Why.CLOSED);
  }

  @Test
  void saysWhyAMomentWouldMove() {
    changed.all(SettingKind.QUIET, "14:00-16:00");
    assertThat(effect().moves())
        .allSatisfy(
            move -> {
              assertThat(move.to()).contains(THURSDAY.plusSeconds(3600));
              assertThat(move.shifts()).extracting(Shift::why).containsExactly(Shift.Why.QUIET);
            });
  }

  @Test
  void countsWhoIsReachedAndDoesNotMove() {
    changed.all(SettingKind.HOLIDAYS, "pt");
    Effect effect = effect();
    assertThat(effect.moves()).isEmpty();
    assertThat(effect.unchanged()).isEqualTo(2);
  }

  @Test
  void comparesWithWhatTheRulesInForceWouldPlanNotWithWhatOlderOnesDid() {
    Settings older = new Settings().all(SettingKind.CHECK_IN, FRIDAYS);
    changed.all(SettingKind.HOLIDAYS, "pt");
    assertThat(effect(older, Settings.MONDAY).moves()).isEmpty();
    changed.all(SettingKind.CHECK_IN, on("WE"));
    assertThat(effect(older, Settings.MONDAY).moves())
        .hasSize(2)
        .allSatisfy(move -> assertThat(move.from()).isEqualTo(THURSDAY));
  }

  @Test
  void movesToTheNewRulesNextDayThoughAnOlderDayOfItFellOut() {
    before.all(SettingKind.CLOSING, "2026-11-17");
    changed.all(SettingKind.CHECK_IN, on("TU") + "\nX-PRAXIS-DAYS-OFF:SKIP");
    Effect effect = effect(before, Settings.MONDAY.plusSeconds(2 * 24 * 3600));
    assertThat(effect.fallen()).isZero();
    assertThat(effect.moves())
        .hasSize(2)
        .allSatisfy(
            move -> {
              assertThat(move.from()).isEqualTo(THURSDAY);
              assertThat(move.to()).contains(Instant.parse("2026-11-24T15:00:00Z"));
              assertThat(move.shifts()).isEmpty();
            });
  }

  private static String on(String day) {
    return "FREQ=WEEKLY;BYDAY=" + day + ";BYHOUR=15;BYMINUTE=0";
  }

  private Effect effect() {
    return effect(before, Settings.MONDAY);
  }

  /** What the changes would do at that moment to what those settings planned on Monday. */
  private Effect effect(Settings older, Instant at) {
    List<Person> people = List.of(Settings.person(Settings.ANA), Settings.person(Settings.MAX));
    Reporting line =
        Reporting.none(Settings.ANA, Settings.FIRM)
            .under(Settings.MAX, ReportingLine.SetBy.ADMIN, Settings.MONDAY);
    Circumstances now = Circumstances.of(people, List.of(line), before.all);
    Circumstances then = Circumstances.of(people, List.of(line), older.all);
    List<Occurrence> planned =
        people.stream()
            .flatMap(p -> then.footing(p.id()).stream())
            .flatMap(f -> f.first(OccurrenceKind.CHECK_IN, MONDAY, Settings.MONDAY).stream())
            .toList();
    return Effect.of(now, now.saying(changed.all), planned, at);
  }

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
}
