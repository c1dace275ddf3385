package io.praxisbot.slack.outbound;

import io.github.bucket4j.TimeMeter;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the calls of this process within what Slack allows, workspace by workspace. What several
 * processes send in one workspace is kept apart by the dispatcher's lanes.
 */
public final class Pace {

  /** How a call waits for its turn. */
  interface Waiting {
    void pass(Duration wait) throws InterruptedException;
  }

  private record Door(WorkspaceId workspace, Method method) {}

  private record Channel(WorkspaceId workspace, String id) {}

  private final Rates rates;
  private final TimeMeter meter;
  private final Waiting waiting;
  private final Buckets<Door> methods;
  private final Buckets<Channel> channels;

  /** Until when Slack wants no calls, in nanoseconds of the meter; what has passed is removed. */
  private final Map<Door, Long> closed = new ConcurrentHashMap<>();

  /** A pace that really waits. */
  public Pace(Rates rates) {
    this(rates, TimeMeter.SYSTEM_NANOTIME, wait -> Thread.sleep(wait.toMillis(), nanos(wait)));
  }

  Pace(Rates rates, TimeMeter meter, Waiting waiting) {
    this.rates = rates;
    this.meter = meter;
    this.waiting = waiting;
    this.methods = new Buckets<>(meter);
    this.channels = new Buckets<>(meter);
  }

  /**
   * Waits until the call may be made.
   *
   * @return empty if it may be made now; else how long it would have to wait, longer than its terms
   *     allow, and it must not be made
   */
  Optional<Duration> enter(WorkspaceId workspace, Method method, Terms terms) {
    Door door = new Door(workspace, method);
    Duration closedFor = closedFor(door);
    if (closedFor.compareTo(terms.longestWait()) > 0) {
      return Optional.of(closedFor);
    }
    return passed(closedFor)
        ? enter(door, terms.within(terms.longestWait().minus(closedFor)))
        : Optional.of(closedFor);
  }

  /** Lets nobody call the method in the workspace for so long. */
  void close(WorkspaceId workspace, Method method, Duration wait) {
    long until = meter.currentTimeNanos() + wait.toNanos();
    closed.merge(new Door(workspace, method), until, Pace::later);
  }

  private Optional<Duration> enter(Door door, Terms terms) {
    Duration inChannel =
        terms.channel().map(id -> inChannel(door, id, terms)).orElse(Duration.ZERO);
    if (inChannel.compareTo(terms.longestWait()) > 0) {
      return Optional.of(inChannel);
    }
    Duration wait = methods.reserve(door, rates.of(door.method()), terms.longestWait());
    if (wait.compareTo(terms.longestWait()) > 0) {
      terms.channel().ifPresent(id -> channels.giveBack(new Channel(door.workspace(), id)));
      return Optional.of(wait);
    }
    return afterWaiting(door, longer(inChannel, wait));
  }

  private Duration inChannel(Door door, String id, Terms terms) {
    Channel channel = new Channel(door.workspace(), id);
    return channels.reserve(channel, rates.channel(), terms.longestWait());
  }

  /** What was told to somebody else in the meantime counts for this call, too. */
  private Optional<Duration> afterWaiting(Door door, Duration wait) {
    if (!passed(wait)) {
      return Optional.of(wait);
    }
    Duration closedFor = closedFor(door);
    return closedFor.isZero() ? Optional.empty() : Optional.of(closedFor);
  }

  private Duration closedFor(Door door) {
    long now = meter.currentTimeNanos();
    Long until = closed.computeIfPresent(door, (key, end) -> end - now <= 0 ? null : end);
    return until == null ? Duration.ZERO : Duration.ofNanos(until - now);
  }

  /** Whether the wait went by; not if this thread is to stop. */
  private boolean passed(Duration wait) {
    if (wait.isZero()) {
      return true;
    }
    try {
      waiting.pass(wait);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Long later(Long a, Long b) {
    return a - b >= 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static int nanos(Duration wait) {
    return wait.toNanosPart() % 1_000_000;
  }
}
