package io.praxisbot.core.duty;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that has to be done whenever there is some of it. Any number of replicas may run the
 * same duty at once; what each does it claims by a conditional write.
 */
public interface Duty {

  /** What it is called in logs and metrics. */
  String name();

  /**
   * One bounded round.
   *
   * @param now business time
   * @return how much it did; zero if nothing is left that can be done now
   */
  int run(Instant now);

  /** The earliest business instant after that at which it will have something to do, if known. */
  default Optional<Instant> next(Instant after) {
    return Optional.empty();
  }
}
