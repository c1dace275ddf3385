package io.praxisbot.app;

import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.scheduler.Tick;
import io.praxisbot.scheduler.Ticker;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Starts the ticker last and stops it first: nothing new is claimed while the rest winds down. */
final class Ticking implements SmartLifecycle {

  private final Ticker ticker;
  private volatile boolean running;

  Ticking(List<Tick> ticks, InstantSource business, DutyWatch watch) {
    this.ticker = new Ticker(ticks, business, watch);
  }

  @Override
  public void start() {
    ticker.start();
    running = true;
  }

  @Override
  public void stop() {
    ticker.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
