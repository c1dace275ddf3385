package io.praxisbot.core.followup.oneonone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  @Test
  void isOnceUnlessSaidOtherwise() {
    Meeting once = new Meeting(THURSDAY, Optional.empty(), LISBON, 0, Instant.EPOCH);
    assertThat(once.next(THURSDAY, LISBON)).contains(THURSDAY);
    assertThat(once.next(THURSDAY.plusDays(1), LISBON)).isEmpty();
  }

  @Test
  void isOnAnotherDayWhereItIsTomorrowAlready() {
    Meeting late =
        new Meeting(THURSDAY, Optional.of(LocalTime.of(15, 0)), LISBON, 2, Instant.EPOCH);
    LocalDate friday = THURSDAY.plusDays(1);
    assertThat(late.next(THURSDAY, AUCKLAND)).contains(friday);
    assertThat(late.at(friday, AUCKLAND)).contains(Instant.parse("2026-11-19T15:00:00Z"));
    assertThat(late.next(friday.plusDays(1), AUCKLAND)).contains(friday.plusWeeks(2));
    assertThat(late.at(THURSDAY, AUCKLAND)).isEmpty();
  }

  @Test
  void isTheSameDayEverywhereWithoutATime() {
    Meeting day = new Meeting(THURSDAY, Optional.empty(), LISBON, 1, Instant.EPOCH);
    assertThat(day.next(THURSDAY, AUCKLAND)).contains(THURSDAY);
    assertThat(day.at(THURSDAY, AUCKLAND)).isEmpty();
  }

  @Property(tries = 300)
  void comesEverySoManyWeeksAndIsNeverSkipped(
      @ForAll @IntRange(min = 1, max = 12) int weeks,
      @ForAll @IntRange(min = -400, max = 800) int days,
      @ForAll @IntRange(max = 23) int hour) {
    Meeting meeting =
        new Meeting(THURSDAY, Optional.of(LocalTime.of(hour, 30)), LISBON, weeks, Instant.EPOCH);
    LocalDate from = THURSDAY.plusDays(days);
    LocalDate slow = THURSDAY;
    while (theirs(slow, hour).isBefore(from)) {
      slow = slow.plusWeeks(weeks);
    }
    assertThat(meeting.next(from, AUCKLAND)).contains(theirs(slow, hour));
  }

  private static LocalDate theirs(LocalDate day, int hour) {
    return day.atTime(hour, 30).atZone(LISBON).withZoneSameInstant(AUCKLAND).toLocalDate();
  }
}
