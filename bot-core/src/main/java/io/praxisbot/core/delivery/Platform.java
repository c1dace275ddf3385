package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import java.time.Instant;

/**
 * The port to a platform. Only the dispatcher calls it. One call is one attempt: an implementation
 * never retries by itself, never throws for what a platform answers, and ends within 20 s, because
 * the claim under which it is made holds little longer.
 */
public interface Platform {

  PlatformName name();

  /**
   * Posts a new direct message.
   *
   * @param key travels with the message where the platform can carry it
   */
  Outcome post(Account to, DeliveryKey key, Message message);

  /**
   * Replaces a message in place; may be repeated without harm. Rejected with {@link
   * Outcome.Rejected#MESSAGE_GONE} if the message is not there any more.
   */
  Outcome update(PostRef ref, DeliveryKey key, Message message);

  /**
   * As {@link #update(PostRef, DeliveryKey, Message)}, right after a press: the way back to the
   * pressed message is cheaper where the platform has one, if that is the message to replace.
   *
   * <p>If the message {@linkplain PostRef#standsAside stands aside}, it is the pressed one, and
   * this way is the only one: rejected with {@link Outcome.Rejected#NO_ASIDE} if it is closed by
   * now.
   */
  default Outcome update(PostRef ref, Aside aside, DeliveryKey key, Message message) {
    return ref.standsAside()
        ? new Outcome.Rejected(Outcome.Rejected.NO_ASIDE)
        : update(ref, key, message);
  }

  /**
   * Answers where the person typed or pressed, seen by them alone; delivered as {@link
   * PostRef#aside}. Never repeated by anybody, unless it certainly never left: such an answer can't
   * be looked up. Rejected with {@link Outcome.Rejected#NO_ASIDE} if that way is closed by now, so
   * that a direct message takes its place.
   */
  default Outcome aside(Account to, Aside aside, DeliveryKey key, Message message) {
    return new Outcome.Rejected(Outcome.Rejected.NO_ASIDE);
  }

  /**
   * The same platform, for a delivery of which an earlier attempt may have left something there:
   * what stands there already isn't posted again. Without this, a call is the first attempt.
   *
   * @param earlier wall time before which no attempt began, so that nothing older is looked for
   */
  default Platform after(Instant earlier) {
    return this;
  }

  /** Looks for a message by its key before anything unknown is repeated. */
  Lookup find(Account to, DeliveryKey key);
}
