package io.praxisbot.teams.outbound;

import io.praxisbot.core.delivery.Outcome;

/** What an answer other than "taken" means for a delivery. */
final class Outcomes {

  private static final String NOT_REPEATED = "not-repeated";

  private Outcomes() {}

  /** Of a call that was to post something. */
  static Outcome of(Answer<?> failed) {
    if (failed instanceof Answer.Refused<?>) {
      return new Outcome.Rejected(failed.why());
    }
    if (failed instanceof Answer.Throttled<?> throttled) {
      return new Outcome.Throttled(throttled.retryAfter());
    }
    return failed instanceof Answer.NotSent<?>
        ? new Outcome.NotSent(failed.why())
        : new Outcome.Unknown(failed.why());
  }

  /**
   * Of a call that was to open a conversation: Teams gives the same one however often it is asked,
   * so nothing is lost and nothing doubled by asking again.
   */
  static Outcome ofOpening(Answer<?> failed) {
    return failed instanceof Answer.Unknown<?> ? new Outcome.NotSent(failed.why()) : of(failed);
  }

  /** Of a call that was to change a message, which may not be there any more. */
  static Outcome ofChange(Answer<?> failed) {
    if (failed instanceof Answer.Throttled<?> throttled) {
      return new Outcome.UpdatesThrottled(throttled.retryAfter());
    }
    return gone(failed) ? new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE) : of(failed);
  }

  /** Of a part that wasn't posted, when others of the same message stand there already. */
  static Outcome ofPart(int number, Answer<?> failed) {
    return failed instanceof Answer.Refused<?>
        ? of(failed)
        : new Outcome.Unknown("part-" + number + "-" + failed.why());
  }

  /**
   * Of a part by which a message grew, of which nobody knows whether it is there. An update is
   * repeated, and with it the part would be, so it ends here, for an admin to see.
   */
  static Outcome ofGrowth(int number, Answer<?> failed) {
    return failed instanceof Answer.Unknown<?> ? notRepeated(number) : of(failed);
  }

  static Outcome notRepeated(int number) {
    return new Outcome.Rejected("part-" + number + "-" + NOT_REPEATED);
  }

  /** Whether Teams knows no such message, or no such conversation. */
  static boolean gone(Answer<?> failed) {
    return failed
        .refusal()
        .map(refused -> Reason.of(refused.code()))
        .filter(reason -> reason == Reason.MESSAGE_GONE || reason == Reason.NO_SUCH_USER)
        .isPresent();
  }
}
