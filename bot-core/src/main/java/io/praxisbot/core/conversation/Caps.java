package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;

/** How much is too much: at most three proactive messages for a person in a week. */
final class Caps {

  /** All of them together; a check-in goes first. */
  static final int ALL = 3;

  /** Anything but a check-in leaves room for one. */
  static final int OTHERS = ALL - 1;

  /** After so many unanswered check-ins there are fewer messages, not more. */
  static final int QUIET_AFTER = 2;

  private Caps() {}

  /**
   * Whether a reminder that has come due still comes. After a time in which nothing ran it expires
   * with its day, and a check-in that waits as well goes first.
   */
  static boolean stillComes(Input.Due reminder, Moment moment) {
    boolean checkInWaits =
        moment
            .self()
            .planned(OccurrenceKind.CHECK_IN)
            .flatMap(Occurrence::dueAt)
            .filter(at -> !at.isAfter(moment.facts().now()))
            .isPresent();
    return !checkInWaits && moment.facts().today().equals(reminder.day());
  }
}
