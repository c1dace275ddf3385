package io.praxisbot.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What has come due is looked at once more: rules may have changed without anybody's plans having
 * been made anew yet, and nothing may have run for a while. Check-ins are due on Thursday 26
 * November 2026 at 15:00 in Berlin.
 */
class ClaimsIT {

  private static final Instant THURSDAY = Instant.parse("2026-11-26T14:00:00Z");

  private final Office office = new Office();
  private final PersonId ana = office.employs("ana", "Europe/Berlin");

  @AfterEach
  void closes() {
    office.close();
  }

  @Test
  void aClosingDayThatWasAddedMovesTheCheckInToTheNextWorkingDay() {
    office.sets(SettingKind.CLOSING, "2026-11-26");
    comesDue();
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-11-27T14:00:00Z"));
    assertThat(office.checkIn(ana).shifts())
        .extracting(Shift::why)
        .containsExactly(Shift.Why.CLOSED);
  }

  @Test
  void aClosingDayThatWasAddedTakesOutACheckInThatSkips() {
    office.sets(
        SettingKind.CHECK_IN, "FREQ=WEEKLY;BYDAY=TH;BYHOUR=15;BYMINUTE=0\nX-PRAXIS-DAYS-OFF:SKIP");
    office.sets(SettingKind.CLOSING, "2026-11-26");
    comesDue();
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-12-03T14:00:00Z"));
    assertThat(office.checkIn(ana).period().start()).isEqualTo(LocalDate.of(2026, 11, 23));
  }

  @Test
  void whoeverWentOffMeanwhileIsNotAskedUntilTheyAreBack() {
    var read = office.stores.people().find(ana).orElseThrow();
    Pause off = new Pause(LocalDate.of(2026, 11, 25), Optional.empty(), Optional.empty());
    office.stores.people().replace(read, read.value().off(Optional.of(off)));
    comesDue();
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).isEmpty();

    var later = office.stores.people().find(ana).orElseThrow();
    office.stores.people().replace(later, later.value().off(Optional.empty()));
    office.agenda.planAnew(ana, office.business.instant());
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-12-03T14:00:00Z"));
  }

  @Test
  void whoeverIsOffOnThatDayAloneIsNotAskedOnTheDayBackAndNothingCountsAsMissed() {
    var read = office.stores.people().find(ana).orElseThrow();
    LocalDate thursday = LocalDate.of(2026, 11, 26);
    Pause off = new Pause(thursday, Optional.of(thursday.plusDays(1)), Optional.empty());
    office.stores.people().replace(read, read.value().off(Optional.of(off)));
    comesDue();
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-12-03T14:00:00Z"));
    assertThat(office.checkIn(ana).period().start()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(office.checkIn(ana).past()).isEmpty();
  }

  @Test
  void quietHoursThatWereAddedPutTheCheckInOff() {
    office.sets(SettingKind.QUIET, "14:00-16:30");
    comesDue();
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-11-26T15:30:00Z"));
  }

  @Test
  void whatWasMissedIsSpreadOverHalfAnHourAndComesOnce() {
    List<PersonId> many =
        IntStream.range(0, 20).mapToObj(i -> office.employs("p" + i, "Europe/Berlin")).toList();
    Instant up = Instant.parse("2026-11-26T16:00:00Z");
    office.isNow("2026-11-26T16:00:00Z");
    runs();
    assertThat(many).allSatisfy(p -> assertThat(office.got(p, "checkin")).isEmpty());
    List<Instant> moments =
        many.stream().map(p -> office.checkIn(p).dueAt().orElseThrow()).distinct().toList();
    assertThat(moments)
        .hasSizeGreaterThan(15)
        .allSatisfy(at -> assertThat(at).isBetween(up, up.plusSeconds(1800)));

    office.isNow("2026-11-26T16:30:00Z");
    runs();
    office.isNow("2026-11-26T20:00:00Z");
    runs();
    assertThat(many).allSatisfy(p -> assertThat(office.got(p, "checkin")).hasSize(1));
  }

  @Test
  void whatWasMissedDoesNotComeInQuietHoursNorOnADayOff() {
    office.sets(SettingKind.QUIET, "18:00-08:00");
    office.isNow("2026-11-26T18:00:00Z");
    runs();
    Instant friday = Instant.parse("2026-11-27T07:00:00Z");
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt().orElseThrow())
        .isBetween(friday, Instant.parse("2026-11-27T14:30:00Z"));
  }

  @Test
  void whatIsAFewMinutesLateDoesNotComeInQuietHoursThatBeganMeanwhile() {
    office.sets(SettingKind.QUIET, "15:05-08:00");
    office.agenda.planAnew(ana, office.business.instant());
    assertThat(office.checkIn(ana).dueAt()).contains(THURSDAY);
    office.isNow("2026-11-26T14:10:00Z");
    runs();
    Instant friday = THURSDAY.plus(Duration.ofDays(1));
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt().orElseThrow())
        .isBetween(friday, friday.plusSeconds(300));
  }

  @Test
  void whatWasMissedExpiresWithItsWeekAndSaysSo() {
    office.isNow("2026-11-28T11:00:00Z");
    runs();
    assertThat(asked()).isEmpty();
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-12-03T14:00:00Z"));
    assertThat(office.checkIn(ana).past())
        .extracting(Passage::verdict)
        .containsExactly(Verdict.EXPIRED);
  }

  @Test
  void afterWeeksTheCheckInOfThisWeekIsCaughtUpWith() {
    office.isNow("2026-12-11T10:00:00Z");
    runs();
    office.isNow("2026-12-11T10:30:00Z");
    runs();
    assertThat(asked()).singleElement().satisfies(at -> assertThat(at).isAfter(THURSDAY));
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-12-17T14:00:00Z"));
  }

  @Test
  void newRulesOfTheZonesHaveEverybodyPlannedAnewOnce() {
    office
        .stores
        .organizations()
        .insert(new Organization(Office.ORGANIZATION, "Office", List.of()));
    office.asksOn(java.time.DayOfWeek.TUESDAY, java.time.LocalTime.of(9, 0));
    starts("2026x");
    assertThat(office.checkIn(ana).dueAt()).contains(Instant.parse("2026-11-24T08:00:00Z"));
    assertThat(starts("2026x")).isZero();
    assertThat(starts("2026y")).isPositive();
  }

  @Test
  void aProcessWithOlderRulesOfTheZonesHasNobodyPlannedAnew() {
    starts("2026y");
    assertThat(starts("2026x")).isZero();
    assertThat(starts("2026y")).isZero();
  }

  @Test
  void newRulesOfTheZonesComeToSomeOrganizationsAtATimeAndGoOnInAnotherProcess() {
    int all = NewZoneRules.ROUND + 20;
    IntStream.range(0, all)
        .mapToObj(i -> new OrganizationId("o%03d".formatted(i)))
        .forEach(id -> office.stores.organizations().insert(new Organization(id, "", List.of())));
    Duty first = new NewZoneRules(office.stores, "2026x");
    first.run(office.business.instant());
    assertThat(first.run(office.business.instant())).isEqualTo(NewZoneRules.ROUND + 1);
    Duty second = new NewZoneRules(office.stores, "2026x");
    assertThat(second.run(office.business.instant())).isEqualTo(20 + 1);
    assertThat(first.run(office.business.instant())).isZero();
    assertThat(planningsAnew()).isEqualTo(all);
  }

  private int planningsAnew() {
    int all = 0;
    for (var next = office.stores.replans().any();
        next.isPresent();
        next = office.stores.replans().any()) {
      office.stores.replans().remove(next.get().value().id());
      all++;
    }
    return all;
  }

  private int starts(String zoneRules) {
    Duty process = new NewZoneRules(office.stores, zoneRules);
    int did = 0;
    for (int more = 1; more != 0; did += more) {
      more = process.run(office.business.instant());
    }
    runs();
    return did;
  }

  private void comesDue() {
    office.isNow(THURSDAY.toString());
    runs();
  }

  private List<Instant> asked() {
    return office.got(ana, "checkin");
  }

  private void runs() {
    List<Duty> duties =
        List.of(new Replanning(office.stores, office.agenda, office.watch), office.openDue());
    while (duties.stream().mapToInt(duty -> duty.run(office.business.instant())).sum() > 0) {
      // Some have more to do.
    }
    assertThat(office.failures).hasValue(0);
  }
}
