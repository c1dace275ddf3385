package io.praxisbot.teams.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The fake's time. Rates run on {@link #instant()}, which may run faster than the wall's; what the
 * bot compares with its own clock (tokens, timestamps) is the {@link #wall()}'s.
 */
public final class FakeClock implements InstantSource {

  private final InstantSource wall;
  private final Instant start;
  private final int speed;
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  private FakeClock(InstantSource wall, int speed) {
    this.wall = wall;
    this.start = wall.instant();
    this.speed = speed;
  }

  /** As fast as the wall's. */
  public static FakeClock real() {
    return fast(1);
  }

  /** As many times faster than the wall's. */
  public static FakeClock fast(int speed) {
    return new FakeClock(InstantSource.system(), speed);
  }

  /** Runs as another does, such as one that stands until a test moves it. */
  public static FakeClock of(InstantSource wall) {
    return new FakeClock(wall, 1);
  }

  @Override
  public Instant instant() {
    return start
        .plus(Duration.between(start, wall.instant()).multipliedBy(speed))
        .plus(ahead.get());
  }

  /** What the bot's own clock says. */
  public Instant wall() {
    return wall.instant();
  }

  /** How long the wall takes for as much of the fake's time. */
  public Duration onTheWall(Duration ofTheFake) {
    return ofTheFake.dividedBy(speed);
  }

  /** Lets rates recover; the wall's time stays. */
  public void advance(Duration by) {
    ahead.updateAndGet(before -> before.plus(by));
  }
}
