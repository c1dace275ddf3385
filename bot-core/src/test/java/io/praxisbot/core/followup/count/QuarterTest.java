package io.praxisbot.core.followup.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Three months of the calendar. */
class QuarterTest {

  @Test
  void goesFromOneFirstDayToTheNext() {
    Quarter last = new Quarter(2026, 4);
    assertThat(last.from()).isEqualTo(Instant.parse("2026-10-01T00:00:00Z"));
    assertThat(last.until()).isEqualTo(Instant.parse("2027-01-01T00:00:00Z"));
  }

  @Test
  void isTheOneThatADayIsIn() {
    assertThat(Quarter.of(LocalDate.of(2026, 9, 30))).isEqualTo(new Quarter(2026, 3));
    assertThat(Quarter.of(LocalDate.of(2026, 10, 1))).isEqualTo(new Quarter(2026, 4));
    assertThat(Quarter.at(Instant.parse("2026-12-31T23:59:59Z"))).isEqualTo(new Quarter(2026, 4));
  }

  @Test
  void comesAfterThatOfTheYearBefore() {
    assertThat(new Quarter(2026, 1).previous()).isEqualTo(new Quarter(2025, 4));
    assertThat(new Quarter(2026, 3).previous()).isEqualTo(new Quarter(2026, 2));
  }

  @Test
  void isReadAsItIsWritten() {
    Quarter quarter = new Quarter(2026, 3);
    assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
  }

  @Test
  void isOneOfFour() {
    assertThatThrownBy(() -> new Quarter(2026, 5)).isInstanceOf(IllegalArgumentException.class);
  }
}
