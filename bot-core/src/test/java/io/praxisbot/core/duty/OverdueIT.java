package io.praxisbot.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What has come due and wasn't handled at its moment: it is not lost to a planning anew, comes when
 * people are awake, and never to everybody at once. Nobody has quiet hours here. Plans are repeated
 * on Monday at 08:30, check-ins come on Thursday 26 November 2026 at 15:00, their reminders on
 * Friday at 10:00, in Berlin.
 */
class OverdueIT {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Office office = new Office();
  private final PersonId ana = office.employs("ana", "Europe/Berlin");

  @AfterEach
  void closes() {
    office.close();
  }

  @Test
  void aReminderThatIsDueIsNotLostToAPlanningAnew() {
    runsAt("2026-11-26T14:00:00Z");
    office.isNow("2026-11-27T09:00:20Z");
    everybodyIsPlannedAnewUnder(SettingKind.HOLIDAYS, "pt");
    runs();
    assertThat(office.got(ana, "checkin")).hasSize(2);
  }

  @Test
  void aPlanThatIsDueIsNotLostToAPlanningAnew() {
    office.isNow("2026-11-23T07:30:20Z");
    everybodyIsPlannedAnewUnder(SettingKind.HOLIDAYS, "pt");
    runs();
    assertThat(office.got(ana, "plan.reminder")).hasSize(1);
  }

  @Test
  void aReminderThatIsDueFallsOutIfThereAreNoneAnyMore() {
    runsAt("2026-11-26T14:00:00Z");
    office.isNow("2026-11-27T09:00:20Z");
    everybodyIsPlannedAnewUnder(SettingKind.REMINDER, SettingKind.OFF);
    runs();
    assertThat(office.got(ana, "checkin")).hasSize(1);
    assertThat(due(ana, OccurrenceKind.REMINDER)).isEmpty();
  }

  @Test
  void nobodyIsAskedAtNightAboutWhatWasMissed() {
    runsAt("2026-11-27T01:30:00Z");
    assertThat(office.got(ana, "checkin")).isEmpty();
    Instant eight = Instant.parse("2026-11-27T07:00:00Z");
    Instant next = due(ana, OccurrenceKind.CHECK_IN).orElseThrow();
    assertThat(next.atZone(BERLIN).toLocalTime())
        .isBetween(LocalTime.of(8, 0), LocalTime.of(20, 0));
    assertThat(next).isAfterOrEqualTo(eight);
    runsAt(next.toString());
    assertThat(office.got(ana, "checkin")).hasSize(1);
  }

  @Test
  void aReminderIsNotCaughtUpWithAtMidnight() {
    runsAt("2026-11-26T14:00:00Z");
    runsAt("2026-11-27T22:50:00Z");
    assertThat(office.got(ana, "checkin")).hasSize(1);
    assertThat(due(ana, OccurrenceKind.REMINDER)).isEmpty();
  }

  @Test
  void whoIsAskedLateInTheEveningByTheirOwnRuleIsAskedThen() {
    late();
    runsAt("2026-11-27T20:30:20Z");
    assertThat(office.got(ana, "checkin")).hasSize(1);
  }

  @Test
  void whoIsAskedLateInTheEveningIsAskedLaterStillIfTheWeekWereLost() {
    late();
    runsAt("2026-11-27T21:10:00Z");
    assertThat(office.got(ana, "checkin")).isEmpty();
    runsAt("2026-11-27T21:40:00Z");
    assertThat(office.got(ana, "checkin")).hasSize(1);
  }

  /** Check-ins come on Fridays at 21:30. */
  private void late() {
    everybodyIsPlannedAnewUnder(SettingKind.CHECK_IN, "FREQ=WEEKLY;BYDAY=FR;BYHOUR=21;BYMINUTE=30");
    runs();
  }

  @Test
  void aSecondTimeDownSpreadsPeopleOnceMore() {
    List<PersonId> many =
        IntStream.range(0, 20).mapToObj(i -> office.employs("p" + i, "Europe/Berlin")).toList();
    runsAt("2026-11-26T15:00:00Z");
    Instant up = Instant.parse("2026-11-26T17:00:00Z");
    runsAt(up.toString());
    assertThat(many).allSatisfy(p -> assertThat(office.got(p, "checkin")).isEmpty());
    assertThat(many.stream().map(p -> due(p, OccurrenceKind.CHECK_IN).orElseThrow()).distinct())
        .hasSizeGreaterThan(15)
        .allSatisfy(at -> assertThat(at).isBetween(up, up.plus(Duration.ofMinutes(30))));
    runsAt("2026-11-26T17:30:00Z");
    assertThat(many).allSatisfy(p -> assertThat(office.got(p, "checkin")).hasSize(1));
  }

  @Test
  void howeverOftenItIsDownTheWeekEnds() {
    for (int day = 26; day <= 30; day++) {
      runsAt("2026-11-%dT16:00:00Z".formatted(day));
    }
    assertThat(office.got(ana, "checkin")).isEmpty();
    assertThat(due(ana, OccurrenceKind.CHECK_IN)).contains(Instant.parse("2026-12-03T14:00:00Z"));
  }

  private Optional<Instant> due(PersonId id, OccurrenceKind kind) {
    return office
        .stores
        .occurrences()
        .find(Occurrence.idFor(id, kind))
        .flatMap(o -> o.value().dueAt());
  }

  private void everybodyIsPlannedAnewUnder(SettingKind kind, String rule) {
    office.sets(kind, rule);
    Replan replan =
        new Replan("r-" + kind, Office.ORGANIZATION, Optional.empty(), Optional.empty());
    office.stores.replans().insert(replan);
  }

  private void runsAt(String instant) {
    office.isNow(instant);
    runs();
  }

  private void runs() {
    List<Duty> duties =
        List.of(new Replanning(office.stores, office.agenda, office.watch), office.openDue());
    for (Duty duty : duties) {
      while (duty.run(office.business.instant()) > 0) {
        // Some have more to do.
      }
    }
    assertThat(office.failures).hasValue(0);
  }
}
