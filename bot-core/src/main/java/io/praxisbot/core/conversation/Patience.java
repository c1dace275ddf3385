package io.praxisbot.core.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Until when a dialogue may be silent, by what the turn was that left it open. */
enum Patience {

  /** Somebody said something: whatever is open now has its time again. */
  ANEW,

  /** Something came on its own: it leaves the patience with an open dialogue as it was. */
  KEPT,

  /** Nobody is there: what was left open stays so; what was taken up again has its time. */
  LEFT;

  /** So long; then it is set aside, and what was said is kept. */
  private static final Duration LASTS = Duration.ofHours(24);

  /**
   * When the current dialogue is to be set aside, in business time; empty if never.
   *
   * @param current the dialogue that goes on after the turn
   */
  Optional<Instant> until(Optional<Dialogue> current, Moment moment) {
    if (current.isEmpty()) {
      return Optional.empty();
    }
    Conversation before = moment.conversation();
    Optional<Instant> anew = Optional.of(moment.turn().receivedAt().plus(LASTS));
    boolean same = current.equals(before.current());
    return switch (this) {
      case ANEW -> anew;
      case KEPT -> same ? before.staleAt() : asksOnItsOwn(current.get()) ? Optional.empty() : anew;
      case LEFT -> same ? Optional.empty() : anew;
    };
  }

  /** A check-in that nobody has answered yet stays open until the next one. */
  private static boolean asksOnItsOwn(Dialogue dialogue) {
    return dialogue.flow() == FlowName.CHECK_IN;
  }
}
