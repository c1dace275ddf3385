package io.praxisbot.app.playground;

import io.praxisbot.app.Meters;
import io.praxisbot.core.duty.Advance;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.duty.Upcoming;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Moves business time as the page asks. */
final class Clock {

  private static final int MOST_SILENT = 20;

  private final Timeline timeline;
  private final InstantSource business;
  private final Revisions revisions;
  private final Meters meters;
  private final boolean movable;

  /**
   * @param meters tell whether somebody got a message, on whatever platform
   * @param movable whether nobody but this machine hears of it
   */
  Clock(
      Timeline timeline,
      InstantSource business,
      Revisions revisions,
      Meters meters,
      boolean movable) {
    this.meters = meters;
    this.movable = movable;
    this.timeline = timeline;
    this.business = business;
    this.revisions = revisions;
  }

  /** Where the clock is afterwards. */
  Instant move(Requests.Moving wish) {
    if (!movable) {
      throw new Refused(HttpStatus.FORBIDDEN, Sentences.of("clock.platform"));
    }
    return isJump(wish) ? jump() : moveTo(target(wish));
  }

  /** To the next instant at which somebody gets a message: what stays silent is jumped over. */
  private Instant jump() {
    double before = meters.delivered();
    Instant now = moveTo(next());
    for (int more = 0; more < MOST_SILENT && meters.delivered() == before; more++) {
      now = moveTo(next());
    }
    return now;
  }

  private Instant moveTo(Instant target) {
    Advance advance = timeline.advanceTo(target);
    revisions.changed();
    if (advance instanceof Advance.Reached reached) {
      return reached.now();
    }
    if (advance instanceof Advance.Busy) {
      throw new Refused(HttpStatus.CONFLICT, Sentences.of("clock.busy"));
    }
    throw Requests.refused(advance instanceof Advance.TooFar ? "clock.far" : "clock.back");
  }

  private static boolean isJump(Requests.Moving wish) {
    boolean jump = Boolean.TRUE.equals(wish.next());
    long wishes = Stream.of(wish.advance() != null, wish.to() != null, jump).filter(w -> w).count();
    if (wishes != 1) {
      throw Requests.refused("clock.form");
    }
    return jump;
  }

  private Instant target(Requests.Moving wish) {
    return read(wish.to(), wish.advance());
  }

  private Instant next() {
    return timeline
        .next()
        .map(Upcoming::at)
        .orElseThrow(
            () -> new Refused(HttpStatus.CONFLICT, Sentences.of("clock.nothing", Map.of())));
  }

  private Instant read(@Nullable String to, @Nullable String by) {
    try {
      return to == null ? ahead(by == null ? "" : by) : Instant.parse(to);
    } catch (DateTimeException | ArithmeticException unreadable) {
      throw Requests.refused("clock.form");
    }
  }

  /** {@code PT1H} and {@code P7D}, and {@code P1M} by the calendar. */
  private Instant ahead(String by) {
    Instant now = business.instant();
    try {
      return now.plus(Duration.parse(by));
    } catch (DateTimeException notHours) {
      return now.atZone(ZoneOffset.UTC).plus(Period.parse(by)).toInstant();
    }
  }
}
