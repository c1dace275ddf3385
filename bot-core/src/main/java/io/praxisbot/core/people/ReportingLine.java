package io.praxisbot.core.people;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody is somebody's manager, from when until when.
 *
 * @param until when it ended; empty while it lasts
 * @param setBy who said so; an admin's line wins
 */
public record ReportingLine(PersonId manager, Instant since, Optional<Instant> until, SetBy setBy) {

  /** Who said that the line exists. */
  public enum SetBy {
    ADMIN,
    EMPLOYEE
  }

  /** The same line, to the other one if it was to the one. */
  ReportingLine calling(PersonId one, PersonId other) {
    return manager.equals(one) ? new ReportingLine(other, since, until, setBy) : this;
  }

  /** The same line, going on. */
  ReportingLine resumed() {
    return new ReportingLine(manager, since, Optional.empty(), setBy);
  }

  /** The same line, over. */
  public ReportingLine ended(Instant at) {
    return new ReportingLine(manager, since, Optional.of(at), setBy);
  }
}
