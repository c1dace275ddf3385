package io.praxisbot.core.duty;

import io.praxisbot.core.delivery.Holding;
import java.time.Instant;
import java.util.Optional;

/** Lets go what was held till a better time of somebody's day. */
public final class ReleaseHeld implements Duty {

  private final Holding holding;

  public ReleaseHeld(Holding holding) {
    this.holding = holding;
  }

  @Override
  public String name() {
    return "release-held";
  }

  @Override
  public int run(Instant now) {
    return holding.release(now);
  }

  @Override
  public Optional<Instant> next(Instant after) {
    return holding.next().filter(at -> at.isAfter(after));
  }
}
