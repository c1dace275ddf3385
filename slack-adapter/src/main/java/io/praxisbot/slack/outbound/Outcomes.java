package io.praxisbot.slack.outbound;

import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import java.time.Duration;

/** What an answer other than "ok" means for a delivery. */
final class Outcomes {

  private Outcomes() {}

  /** Of a call that was to post something. */
  static Outcome of(Answer<?> failed) {
    if (failed instanceof Answer.Refused<?> refused) {
      return new Outcome.Rejected(reason(refused));
    }
    if (failed instanceof Answer.Throttled<?> throttled) {
      return new Outcome.Throttled(throttled.retryAfter());
    }
    return failed instanceof Answer.NotSent<?> notSent
        ? new Outcome.NotSent(notSent.reason())
        : new Outcome.Unknown(code(failed));
  }

  /**
   * Of a call that was to change a message, which may not be there any more. Each method has a pace
   * of its own, so its throttle is none for posting.
   */
  static Outcome ofChange(Answer<?> failed) {
    if (failed instanceof Answer.Throttled<?> throttled) {
      return new Outcome.UpdatesThrottled(throttled.retryAfter());
    }
    return gone(failed) ? new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE) : of(failed);
  }

  /**
   * Of a call that only read, before anything was posted. A read's throttle is no throttle for
   * posting, so it holds nobody else up.
   */
  static Outcome ofRead(Answer<?> failed) {
    return failed instanceof Answer.Refused<?> refused
        ? new Outcome.Rejected(reason(refused))
        : new Outcome.NotSent("read-back-" + code(failed));
  }

  /** Of a part that wasn't posted, when others of the same message stand there already. */
  static Outcome ofPart(int number, Answer<?> failed) {
    return failed instanceof Answer.Refused<?>
        ? of(failed)
        : new Outcome.Unknown("part-" + number + "-" + code(failed));
  }

  /** Of a call that was to find something. */
  static Lookup ofLookup(Answer<?> failed) {
    if (failed instanceof Answer.Refused<?>) {
      return new Lookup.CannotTell();
    }
    Duration wait =
        failed instanceof Answer.Throttled<?> throttled ? throttled.retryAfter() : Duration.ZERO;
    return new Lookup.NotNow(wait, code(failed));
  }

  static boolean gone(Answer<?> failed) {
    return failed
        .refusal()
        .map(Reason::of)
        .filter(
            reason ->
                reason == Reason.MESSAGE_GONE
                    || reason == Reason.NO_SUCH_USER
                    || reason == Reason.GONE)
        .isPresent();
  }

  private static String reason(Answer.Refused<?> refused) {
    return Reason.of(refused.code()).with(refused.code());
  }

  private static String code(Answer<?> failed) {
    if (failed instanceof Answer.Unknown<?> unknown) {
      return unknown.reason();
    }
    if (failed instanceof Answer.NotSent<?> notSent) {
      return notSent.reason();
    }
    return failed instanceof Answer.Refused<?> refused ? reason(refused) : Reason.THROTTLED.word();
  }
}
