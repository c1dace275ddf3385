package io.praxisbot.core.cadence;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the rule on which nothing happens, and why. It is never a gap.
 *
 * @param shifts what stood against it; never empty
 */
public record Fallen(LocalDate day, List<Shift> shifts) implements Slot {
  public Fallen {
    shifts = List.copyOf(shifts);
    if (shifts.isEmpty()) {
      throw new IllegalArgumentException("nothing falls out without a reason");
    }
  }
}
