package io.praxisbot.core.followup.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;

/**
 * Three months of the calendar, over which an organization counts. They are the same for whoever
 * looks, so in UTC: two views a few hours apart would tell of those in between.
 *
 * @param number from 1 to 4
 */
public record Quarter(int year, int number) {
  private static final int MONTHS = 3;
  private static final int LAST = 4;

  public Quarter {
    if (number < 1 || number > LAST) {
      throw new IllegalArgumentException("a year has four quarters");
    }
  }

  /** The one that day is in. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  /** The one that goes on at that instant. */
  public static Quarter at(Instant now) {
    return of(LocalDate.ofInstant(now, ZoneOffset.UTC));
  }

  /**
   * @param text as {@link #toString} gives it
   */
  public static Quarter parse(String text) {
    String[] parts = text.split("-Q", 2);
    return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** The one before. */
  public Quarter previous() {
    return number == 1 ? new Quarter(year - 1, LAST) : new Quarter(year, number - 1);
  }

  /** When it begins. */
  public Instant from() {
    return day().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** When the next one begins. */
  public Instant until() {
    return day().plusMonths(MONTHS).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private LocalDate day() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
