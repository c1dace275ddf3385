package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.people.Sighting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The platform shows somebody in another zone: the next check-in moves with them, and every week
 * has one, and one only. Check-ins are on Thursdays at 15:00; today is Monday 16 November 2026.
 */
class TravelIT {

  private static final Instant END = Instant.parse("2026-12-11T12:00:00Z");

  @ParameterizedTest(name = "{0} -> {1} at {2}")
  @CsvSource({
    // Long before, just before and just after the moment, to the east and to the west.
    "Europe/Lisbon, Asia/Tokyo, 2026-11-18T12:00",
    "Europe/Lisbon, Asia/Tokyo, 2026-11-19T05:59",
    "Europe/Lisbon, Asia/Tokyo, 2026-11-19T06:01",
    "Europe/Lisbon, Asia/Tokyo, 2026-11-19T14:59",
    "Europe/Lisbon, Asia/Tokyo, 2026-11-19T15:01",
    "Europe/Lisbon, America/Los_Angeles, 2026-11-18T12:00",
    "Europe/Lisbon, America/Los_Angeles, 2026-11-19T14:59",
    "Europe/Lisbon, America/Los_Angeles, 2026-11-19T15:01",
    "Europe/Lisbon, America/Los_Angeles, 2026-11-19T22:59",
    "Europe/Lisbon, America/Los_Angeles, 2026-11-19T23:01",
    "Asia/Tokyo, Europe/Lisbon, 2026-11-19T14:59",
    "Asia/Tokyo, Europe/Lisbon, 2026-11-19T15:01",
    // Over the date line, both ways, also where a day is skipped or lived twice.
    "Pacific/Kiritimati, Pacific/Pago_Pago, 2026-11-19T14:59",
    "Pacific/Kiritimati, Pacific/Pago_Pago, 2026-11-19T15:01",
    "Pacific/Pago_Pago, Pacific/Kiritimati, 2026-11-18T14:59",
    "Pacific/Pago_Pago, Pacific/Kiritimati, 2026-11-19T14:59",
    "Pacific/Pago_Pago, Pacific/Kiritimati, 2026-11-19T15:01",
    "Pacific/Pago_Pago, Pacific/Kiritimati, 2026-11-22T23:59",
    "Asia/Kathmandu, America/St_Johns, 2026-11-20T00:01"
  })
  void everyWeekHasOneCheckInAndOneOnly(String from, String to, String localTime) {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      Actor ana = enrolled(rehearsal, from);

      rehearsal.at(localTime, from);
      rehearsal.shows(Shown.in(Shown.of(ana), to));
      assertThat(ana.person().zone()).isEqualTo(ZoneId.of(to));
      rehearsal.at(LocalDateTime.ofInstant(END, ZoneId.of("UTC")).toString(), "UTC");

      List<CheckIn> asked = asked(rehearsal, ana);
      assertThat(asked).as("one for each of four weeks").hasSize(4);
      for (int i = 1; i < asked.size(); i++) {
        LocalDate ended = asked.get(i - 1).period().end();
        assertThat(asked.get(i).period().start()).as("nothing left out").isEqualTo(ended);
      }
      Instant last = asked.get(3).askedAt();
      assertThat(last.atZone(ZoneId.of(to)).toLocalDateTime())
          .isEqualTo(LocalDateTime.parse("2026-12-10T15:00"));
    }
  }

  @Test
  void goingToAndFroChangesNothing() {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      Actor ana = enrolled(rehearsal, "Europe/Lisbon");
      Sighting home = Shown.of(ana);
      rehearsal.at("2026-11-19T14:30", "Europe/Lisbon");
      rehearsal.shows(Shown.in(home, "Asia/Tokyo"));
      rehearsal.shows(home);
      ana.listens();
      rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
      rehearsal.shows(Shown.in(home, "America/Los_Angeles"));
      rehearsal.at("2026-11-19T23:30", "Europe/Lisbon");
      ana.gets(1).reads("Did you try it");
      assertThat(asked(rehearsal, ana)).hasSize(1);
    }
  }

  private static Actor enrolled(Rehearsal rehearsal, String zone) {
    Actor ana = rehearsal.shows(Shown.member("ana", "Ana Silva", zone)).orElseThrow();
    return ana.types("start").commits("lead a project", "I plan my week", "ask for one piece");
  }

  private static List<CheckIn> asked(Rehearsal rehearsal, Actor ana) {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Instant.EPOCH).stream()
        .sorted(java.util.Comparator.comparing(CheckIn::askedAt))
        .toList();
  }
}
