package io.praxisbot.core.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Time off from check-ins.
 *
 * @param from the first day off
 * @param until the first day back; empty while it is open
 * @param reason the person's own words; private to them
 */
public record Pause(LocalDate from, Optional<LocalDate> until, Optional<String> reason) {

  public Pause {
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw new IllegalArgumentException("a pause ends after it starts");
    }
  }

  /** Whether that day is a day off. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }
}
