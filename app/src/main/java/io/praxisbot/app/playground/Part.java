package io.praxisbot.app.playground;

import java.util.Optional;

/**
 * The part that somebody plays in the seeded company.
 *
 * @param weeks for how many of them they have been asked
 * @param manager the one they report to; empty if they are on their own
 * @param leave the time off that ends after this week
 */
record Part(
    boolean admin, boolean enrolled, int weeks, Optional<String> manager, Optional<Leave> leave) {

  /** Who sets the rhythm, and isn't asked. */
  static final Part ADMIN = new Part(true, false, 0, Optional.empty(), Optional.empty());

  /** Who doesn't take part yet. */
  static final Part OUTSIDE = new Part(false, false, 0, Optional.empty(), Optional.empty());

  /**
   * A time off.
   *
   * @param weeks how long ago it began
   * @param reason in their own words
   */
  record Leave(int weeks, String reason) {}

  /** Who has been asked for so many weeks. */
  static Part asked(int weeks) {
    return new Part(false, true, weeks, Optional.empty(), Optional.empty());
  }

  /** The same, reporting to that manager. */
  Part under(String boss) {
    return new Part(admin, enrolled, weeks, Optional.of(boss), leave);
  }

  /** The same, off since then. */
  Part off(Leave since) {
    return new Part(admin, enrolled, weeks, manager, Optional.of(since));
  }
}
