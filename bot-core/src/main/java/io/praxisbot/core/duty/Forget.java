package io.praxisbot.core.duty;

import io.praxisbot.core.store.Inbox;
import java.time.Duration;
import java.time.Instant;

/** Forgets turns that were handled longer ago than any platform repeats an event. */
public final class Forget implements Duty {

  private static final Duration REMEMBERED = Duration.ofDays(2);

  private final Inbox inbox;

  public Forget(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public int run(Instant now) {
    inbox.forget(now.minus(REMEMBERED));
    return 0;
  }
}
