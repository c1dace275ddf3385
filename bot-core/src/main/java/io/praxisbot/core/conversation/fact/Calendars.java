package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.holiday.PublicHolidays;
import java.util.Optional;

/** Finds the calendar of public holidays that somebody means, by its code or by its name. */
public final class Calendars {

  private static final PublicHolidays ALL = PublicHolidays.shared();

  /** Any two letters are near to some country's. */
  private static final int NAMING = 3;

  private Calendars() {}

  /** The code of the calendar that is typed exactly: as a code, or by its name. */
  public static Optional<String> exactly(String typed) {
    return ALL.code(typed);
  }

  /** The one that was probably meant; empty if nothing is near. */
  public static Optional<String> closest(String typed) {
    return typed.strip().length() < NAMING
        ? Optional.empty()
        : ALL.closest(typed).stream().findFirst();
  }
}
