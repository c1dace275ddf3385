package io.praxisbot.core.time;

import java.time.InstantSource;

/**
 * Both clocks, for what needs each of them.
 *
 * @param business rules what is kept and shown
 * @param wall rules what is between Praxis and others: signatures, limits, how long a call may take
 */
public record Clocks(InstantSource business, InstantSource wall) {

  /** One that nobody moves is both. */
  public static Clocks same(InstantSource wall) {
    return new Clocks(wall, wall);
  }
}
