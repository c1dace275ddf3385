package io.praxisbot.core.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Time off from check-ins.
 *
 * @param from the first day off
 * @param until the first day back; empty while it is open
 * @param reason the person's own words; private to them
 * @param givenBy the manager or admin who said so; empty if it is the person's own
 */
public record Pause(
    LocalDate from,
    Optional<LocalDate> until,
    Optional<String> reason,
    Optional<PersonId> givenBy) {

  public Pause {
    if (until.isPresent() && !until.get().isAfter(from)) {
      throw new IllegalArgumentException("a pause ends after it starts");
    }
  }

  /** One that the person takes. */
  public Pause(LocalDate from, Optional<LocalDate> until, Optional<String> reason) {
    this(from, until, reason, Optional.empty());
  }

  /** Whether that day is a day off. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
  }

  /** Whether it is over on that day, or on an earlier one. */
  public boolean overOn(LocalDate day) {
    return until.filter(back -> !back.isAfter(day)).isPresent();
  }

  /** Whether the two share a day, or the one begins where the other ends. */
  public boolean touches(Pause other) {
    return !overBefore(other.from) && !other.overBefore(from);
  }

  private boolean overBefore(LocalDate day) {
    return until.filter(back -> back.isBefore(day)).isPresent();
  }

  /**
   * Both of them as one: whoever is off for two reasons is back when both are over. The person's
   * own words stay.
   */
  public Pause with(Pause other) {
    LocalDate first = from.isBefore(other.from) ? from : other.from;
    Optional<LocalDate> last =
        until.flatMap(mine -> other.until.map(theirs -> mine.isAfter(theirs) ? mine : theirs));
    return new Pause(
        first, last, reason.or(() -> other.reason), bothGiven(other) ? givenBy : Optional.empty());
  }

  private boolean bothGiven(Pause other) {
    return givenBy.isPresent() && other.givenBy.isPresent();
  }

  /** The same without the person's own words. */
  public Pause withoutNote() {
    return because(Optional.empty());
  }

  /** The same with that note of the person's; none takes it away. */
  public Pause because(Optional<String> note) {
    return new Pause(from, until, note, givenBy);
  }
}
