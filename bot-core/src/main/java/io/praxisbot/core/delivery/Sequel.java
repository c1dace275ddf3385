package io.praxisbot.core.delivery;

import io.praxisbot.core.delivery.Delivery.State;
import io.praxisbot.core.delivery.Delivery.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a delivery is after an attempt or a look-up. Pure, so that every rule can be read here. */
final class Sequel {

  private Sequel() {}

  /** After an attempt that ended at {@code now}. */
  static Delivery of(Delivery before, Outcome outcome, Manner manner, Instant now) {
    if (outcome instanceof Outcome.Delivered) {
      return before.after(new Try(now, "delivered", ""), State.DELIVERED, Optional.empty());
    }
    if (outcome instanceof Outcome.Rejected rejected) {
      return rejected(before, rejected.reason(), manner, now);
    }
    if (outcome instanceof Outcome.Throttled throttled) {
      return throttled(before, "", throttled.retryAfter(), now);
    }
    if (outcome instanceof Outcome.UpdatesThrottled throttled) {
      return throttled(before, "updates", throttled.retryAfter(), now);
    }
    if (outcome instanceof Outcome.NotSent notSent) {
      Try happened = new Try(now, "not-sent", notSent.reason());
      return manner == Manner.ASIDE
          ? directly(before, happened)
          : again(before, happened, Patience.beforeRepeat(before));
    }
    return unknown(before, ((Outcome.Unknown) outcome).reason(), manner, now);
  }

  /** After an attempt of which nobody knows how it ended. */
  static Delivery unknown(Delivery before, String reason, Manner manner, Instant now) {
    return unknown(before, new Try(now, "unknown", reason), manner, now);
  }

  /** After an attempt from which nobody came back. It ended when its claim lapsed at the latest. */
  static Delivery lapsed(Delivery before, Manner manner, Instant now) {
    Instant end = before.claim().map(Delivery.Claim::until).orElse(now);
    return unknown(before, new Try(end, "unknown", "lapsed"), manner, now);
  }

  private static Delivery unknown(Delivery before, Try happened, Manner manner, Instant now) {
    if (manner == Manner.ASIDE || Patience.exhausted(before)) {
      return leftToAnAdmin(before, happened);
    }
    return manner == Manner.UPDATE
        ? before.after(happened, State.PENDING, at(now, Patience.beforeRepeat(before)))
        : before.after(happened, State.UNKNOWN, at(now, Patience.beforeLookUp(before)));
  }

  /**
   * After a look-up.
   *
   * @param asked wall time just before the platform was asked; {@code now} is just after
   */
  static Delivery of(Delivery before, Lookup answer, Instant asked, Instant now) {
    if (answer instanceof Lookup.Found) {
      return before.after(new Try(now, "delivered", "found"), State.DELIVERED, Optional.empty());
    }
    if (answer instanceof Lookup.Absent) {
      return absent(before, asked, now);
    }
    if (answer instanceof Lookup.NotNow notNow) {
      return lookedUpLater(before, notNow, now);
    }
    return leftToAnAdmin(before, new Try(now, "cannot-tell", ""));
  }

  static Delivery withheld(Delivery before, String reason, Instant now) {
    return before.after(new Try(now, "withheld", reason), State.WITHHELD, Optional.empty());
  }

  static Delivery rejected(Delivery before, String reason, Instant now) {
    return before.after(new Try(now, "rejected", reason), State.REJECTED, Optional.empty());
  }

  /** It stays unknown, and nothing more happens by itself. */
  static Delivery leftToAnAdmin(Delivery before, Try happened) {
    return before.after(happened, State.UNKNOWN, Optional.empty());
  }

  private static Delivery rejected(Delivery before, String reason, Manner manner, Instant now) {
    Try happened = new Try(now, "rejected", reason);
    boolean gone = reason.equals(Outcome.Rejected.MESSAGE_GONE);
    if (reason.equals(Outcome.Rejected.NO_ASIDE) || (gone && manner == Manner.ASIDE)) {
      return directly(before, happened);
    }
    return gone && manner == Manner.UPDATE
        ? again(before, happened, Duration.ZERO)
        : rejected(before, reason, now);
  }

  /** What certainly wasn't said aside is said in the direct messages, if it makes sense there. */
  private static Delivery directly(Delivery before, Try happened) {
    return before.onlyThere()
        ? before.after(happened, State.WITHHELD, Optional.empty())
        : again(before.directly(), happened, Duration.ZERO);
  }

  private static Delivery throttled(
      Delivery before, String reason, Duration retryAfter, Instant now) {
    Duration wait = Patience.afterThrottle(before, retryAfter);
    return again(before, new Try(now, "throttled", reason), wait);
  }

  private static Delivery again(Delivery before, Try happened, Duration wait) {
    return Patience.exhausted(before)
        ? rejected(before, "not-reachable", happened.at())
        : before.after(happened, State.PENDING, at(happened.at(), wait));
  }

  private static Delivery absent(Delivery before, Instant asked, Instant now) {
    Try happened = new Try(now, "absent", "");
    return absentBefore(before, asked.minus(Patience.BETWEEN_LOOK_UPS))
        ? before.after(happened, State.PENDING, Optional.of(now))
        : before.after(happened, State.UNKNOWN, at(now, Patience.BETWEEN_LOOK_UPS));
  }

  /** Whether a look-up since the latest attempt found nothing, at that instant or earlier. */
  private static boolean absentBefore(Delivery delivery, Instant latest) {
    for (int i = delivery.tries().size() - 1; i >= 0; i--) {
      Try earlier = delivery.tries().get(i);
      if (earlier.outcome().equals("absent") && !earlier.at().isAfter(latest)) {
        return true;
      }
      if (!earlier.outcome().equals("absent") && !earlier.outcome().equals("not-now")) {
        return false;
      }
    }
    return false;
  }

  private static Delivery lookedUpLater(Delivery before, Lookup.NotNow notNow, Instant now) {
    Try happened = new Try(now, "not-now", notNow.reason());
    Duration wait = Patience.longer(notNow.retryAfter(), Patience.beforeLookUp(before));
    return Patience.exhausted(before)
        ? leftToAnAdmin(before, happened)
        : before.after(happened, State.UNKNOWN, at(now, wait));
  }

  private static Optional<Instant> at(Instant now, Duration wait) {
    return Optional.of(now.plus(wait));
  }
}
