package io.praxisbot.core.duty;

import io.praxisbot.core.store.Inbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Forgets turns that were handled longer ago than any platform repeats an event. */
public final class Forget implements Duty {

  private static final Duration REMEMBERED = Duration.ofDays(2);

  private final Inbox inbox;
  private final InstantSource wall;

  /**
   * @param wall says what is long ago: platforms repeat by it, and business time may jump
   */
  public Forget(Inbox inbox, InstantSource wall) {
    this.inbox = inbox;
    this.wall = wall;
  }

  @Override
  public String name() {
    return "forget";
  }

  @Override
  public int run(Instant now) {
    inbox.forget(wall.instant().minus(REMEMBERED));
    return 0;
  }
}
