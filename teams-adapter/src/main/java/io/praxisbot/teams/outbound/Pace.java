package io.praxisbot.teams.outbound;

import io.github.bucket4j.TimeMeter;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the calls of this process within what Teams allows, tenant by tenant and conversation by
 * conversation. What several processes send in one tenant is kept apart by the dispatcher's lanes.
 */
public final class Pace {

  /** How a call waits for its turn. */
  interface Waiting {
    void pass(Duration wait) throws InterruptedException;
  }

  /**
   * A call that may not be made yet.
   *
   * @param longer how long it would have to wait, longer than it may
   * @param everybody whether that is for the whole tenant, or for the one conversation
   */
  record Held(Duration longer, boolean everybody) {}

  private record Conversation(WorkspaceId workspace, String thread) {

    static Conversation of(Place place) {
      return new Conversation(place.workspace(), place.thread());
    }
  }

  private final TimeMeter meter;
  private final Waiting waiting;
  private final Buckets<WorkspaceId> tenants;
  private final Buckets<Conversation> conversations;

  /** Until when Teams wants no calls, in nanoseconds of the meter; what has passed is removed. */
  private final Map<Conversation, Long> closed = new ConcurrentHashMap<>();

  /** A pace that really waits. */
  public Pace(Rates rates) {
    this(rates, TimeMeter.SYSTEM_NANOTIME, Pace::sleep);
  }

  Pace(Rates rates, TimeMeter meter, Waiting waiting) {
    this.meter = meter;
    this.waiting = waiting;
    this.tenants = new Buckets<>(rates.tenant(), meter);
    this.conversations = new Buckets<>(rates.conversation(), meter);
  }

  /**
   * Waits until the call may be made.
   *
   * @return empty if it may be made now
   */
  Optional<Held> enter(Place place, Duration longest) {
    Duration closedFor = closedFor(Conversation.of(place));
    if (closedFor.compareTo(longest) > 0 || !passed(closedFor)) {
      return Optional.of(new Held(closedFor, false));
    }
    return entered(place, longest.minus(closedFor));
  }

  /** Lets nobody call in the conversation for so long. */
  void close(Place place, Duration wait) {
    closed.put(Conversation.of(place), meter.currentTimeNanos() + wait.toNanos());
    closed.keySet().forEach(this::closedFor);
  }

  private Duration closedFor(Conversation conversation) {
    long now = meter.currentTimeNanos();
    Long until = closed.computeIfPresent(conversation, (key, end) -> end - now <= 0 ? null : end);
    return until == null ? Duration.ZERO : Duration.ofNanos(until - now);
  }

  private Optional<Held> entered(Place place, Duration longest) {
    Duration here = conversations.reserve(Conversation.of(place), longest);
    if (here.compareTo(longest) > 0) {
      return Optional.of(new Held(here, false));
    }
    Duration there = tenants.reserve(place.workspace(), longest);
    if (there.compareTo(longest) > 0) {
      conversations.giveBack(Conversation.of(place));
      return Optional.of(new Held(there, true));
    }
    Duration wait = here.compareTo(there) >= 0 ? here : there;
    return passed(wait) ? Optional.empty() : Optional.of(new Held(wait, false));
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

  private static void sleep(Duration wait) throws InterruptedException {
    Thread.sleep(wait.toMillis() + 1);
  }
}
