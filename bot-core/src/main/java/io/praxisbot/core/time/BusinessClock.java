package io.praxisbot.core.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock that rules cadences, reminders, digests and thresholds. It is the wall clock plus an
 * offset, which only the playground moves. The offset is kept in the database, so the clock runs
 * on, survives a restart and is the same for every replica; it never goes back.
 */
public final class BusinessClock implements InstantSource {

  /** Where the offset is kept. */
  public interface Offset {
    /** How far business time is ahead; zero if it never was moved. */
    Duration read();

    /** Moves it to at least that far ahead; a smaller value than the kept one changes nothing. */
    void raiseTo(Duration ahead);
  }

  private final InstantSource wall;
  private final Offset offset;

  public BusinessClock(InstantSource wall, Offset offset) {
    this.wall = wall;
    this.offset = offset;
  }

  @Override
  public Instant instant() {
    return wall.instant().plus(offset.read());
  }

  /** Moves the clock ahead to that instant, or leaves it if it is later already. */
  public void advanceTo(Instant target) {
    offset.raiseTo(Duration.between(wall.instant(), target));
  }
}
