package io.praxisbot.core.cadence;

import java.time.LocalDate;

/** A rule for days, without a time: the same for everybody, wherever their clocks are. */
public sealed interface Rule permits Weekly, Monthly, DayOfMonth {

  /** The first day of this rule that is not before {@code from}. Every rule has one. */
  LocalDate firstFrom(LocalDate from);

  /** The most days from one day of this rule to the next. */
  int mostDaysBetween();

  /** The rule as RFC 5545 writes it: {@code FREQ}, {@code INTERVAL} if not 1, and the days. */
  String recurrence();
}
