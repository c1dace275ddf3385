package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import java.time.Duration;

/** How much is too much: at most three proactive messages for a person in a week. */
final class Caps {

  /** All of them together; a check-in goes first. */
  static final int ALL = 3;

  /** Anything but a check-in leaves room for one. */
  static final int OTHERS = ALL - 1;

  /** After so many unanswered check-ins there are fewer messages, not more. */
  static final int QUIET_AFTER = 2;

  /** After twice as many unanswered ones a check-in comes every two weeks at the most. */
  private static final int RARE_AFTER = 2 * QUIET_AFTER;

  /** And after so many, every four weeks at the most. */
  private static final int SELDOM_AFTER = 2 * RARE_AFTER;

  /** An hour's change of the clocks must not cost a week. */
  private static final Duration SLACK = Duration.ofDays(1);

  private Caps() {}

  /** Whether it is time for a check-in again, for somebody who has left several unanswered. */
  static boolean askedLongEnoughAgo(Moment moment) {
    int silent = moment.self().silent();
    if (silent < RARE_AFTER) {
      return true;
    }
    Duration least = Duration.ofDays(silent < SELDOM_AFTER ? 14 : 28).minus(SLACK);
    return moment.self().checkIns().stream()
        .findFirst()
        .map(latest -> !latest.askedAt().plus(least).isAfter(moment.facts().now()))
        .orElse(true);
  }

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
