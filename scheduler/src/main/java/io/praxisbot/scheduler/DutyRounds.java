package io.praxisbot.scheduler;

import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a duty until nothing is left; a fault ends this tick only. */
final class DutyRounds {

  /** A duty that always finds more must leave its thread to others now and then. */
  private static final int MOST = 100;

  private static final Logger log = LoggerFactory.getLogger(DutyRounds.class);

  private final Duty duty;
  private final InstantSource business;
  private final DutyWatch watch;

  /** Set once, by whoever stops the ticker; read by its threads. */
  private volatile boolean stopped;

  DutyRounds(Duty duty, InstantSource business, DutyWatch watch) {
    this.duty = duty;
    this.business = business;
    this.watch = watch;
  }

  void run() {
    try {
      for (int i = 0; i < MOST && !stopped; i++) {
        if (duty.run(business.instant()) == 0) {
          return;
        }
      }
    } catch (RuntimeException fault) {
      // Only what kind of fault: the message of one may hold somebody's words.
      log.error("{} failed with {}", duty.name(), fault.getClass().getName());
      watch.failed(duty.name());
    }
  }

  /** No round begins after this; one that is under way ends. */
  void stop() {
    stopped = true;
  }
}
