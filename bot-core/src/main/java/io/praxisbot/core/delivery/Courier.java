package io.praxisbot.core.delivery;

import io.praxisbot.core.store.Lanes;
import io.praxisbot.core.store.Posts;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one delivery to its platform and writes down how that went. It is claimed and started in
 * one write, after it was prepared, unless it was claimed before. Wherever it stops, the ledger
 * says enough: not started was never sent; started without an outcome is unknown once the claim has
 * lapsed.
 */
final class Courier {

  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  private static final Duration SHORT_WAIT = Duration.ofSeconds(1);

  private final Posts posts;
  private final Wording wording;
  private final Lanes lanes;
  private final Claims claims;
  private final Preparing preparing;
  private final InstantSource wall;

  Courier(DeliveryStores stores, Claims claims, Preparing preparing, InstantSource wall) {
    this.posts = stores.posts();
    this.wording = new Wording(stores.posts());
    this.lanes = stores.lanes();
    this.claims = claims;
    this.preparing = preparing;
    this.wall = wall;
  }

  /**
   * Sends it, unless somebody else wrote it since it was read.
   *
   * @param read claimed by us, or free
   */
  Progress send(Stored<Delivery> read) {
    Preparation preparation;
    try {
      preparation = preparing.prepare(read.value());
    } catch (RuntimeException e) {
      return notPrepared(read, e);
    }
    return preparation instanceof Preparation.Ready ready
        ? send(read, ready)
        : record(read, unsent(read.value(), preparation));
  }

  /** One that can't be rendered must not hold up all others; it certainly was not sent. */
  private Progress notPrepared(Stored<Delivery> read, RuntimeException e) {
    Outcome outcome = new Outcome.NotSent(e.getClass().getSimpleName());
    return record(read, Sequel.of(read.value(), outcome, Manner.POST, wall.instant()));
  }

  private Delivery unsent(Delivery delivery, Preparation preparation) {
    Instant now = wall.instant();
    if (preparation instanceof Preparation.Withheld withheld) {
      return Sequel.withheld(delivery, withheld.reason(), now);
    }
    if (preparation instanceof Preparation.NoWay noWay) {
      return Sequel.rejected(delivery, noWay.reason(), now);
    }
    if (preparation instanceof Preparation.Held held) {
      return delivery.heldUntil(held.until());
    }
    return delivery.postponed(now.plus(SHORT_WAIT));
  }

  private Progress send(Stored<Delivery> read, Preparation.Ready ready) {
    if (wording.stands(read.value(), ready)) {
      return record(read, Sequel.withheld(read.value(), "unchanged", wall.instant()));
    }
    Optional<Stored<Delivery>> started = claims.start(read);
    return started.isEmpty() ? Progress.TAKEN : finish(started.get(), ready);
  }

  private Progress finish(Stored<Delivery> started, Preparation.Ready ready) {
    wording.touches(started.value(), ready.route());
    Outcome outcome = call(started, ready);
    keepSlot(started.value(), ready.route(), outcome);
    Instant now = wall.instant();
    Progress progress =
        record(started, Sequel.of(started.value(), outcome, ready.route().manner(), now));
    if (outcome instanceof Outcome.Delivered && progress != Progress.TAKEN) {
      wording.arrived(started.value(), ready.message());
    }
    return afterwards(progress, ready.route(), outcome, now);
  }

  private Outcome call(Stored<Delivery> started, Preparation.Ready ready) {
    if (!claims.holdsForACall(started)) {
      return new Outcome.NotSent("lease-too-short");
    }
    try {
      return ready.route().send(started.value(), ready.message());
    } catch (RuntimeException e) {
      return new Outcome.Unknown(e.getClass().getSimpleName());
    }
  }

  /**
   * Before the outcome is written: a crash in between leaves an unknown, which is looked up,
   * instead of a delivered message that nothing can replace.
   */
  private void keepSlot(Delivery delivery, Route route, Outcome outcome) {
    Optional<PostRef> before = route.replaces().map(Post::ref);
    standing(delivery, route, outcome)
        .filter(ref -> !before.equals(Optional.of(ref)))
        .ifPresent(
            ref -> delivery.slot().ifPresent(slot -> posts.put(wording.post(delivery, slot, ref))));
  }

  /** What may have been said aside is taken to stand there: nobody can ever look it up. */
  private static Optional<PostRef> standing(Delivery delivery, Route route, Outcome outcome) {
    if (outcome instanceof Outcome.Delivered delivered) {
      return Optional.of(delivered.ref());
    }
    boolean perhaps = outcome instanceof Outcome.Unknown && route.manner() == Manner.ASIDE;
    return perhaps ? Optional.of(PostRef.aside(route.account(), delivery.id())) : Optional.empty();
  }

  /**
   * After the outcome is written: a crash in between costs one early or futile call. Before it, the
   * crash would leave an unknown.
   */
  private Progress afterwards(Progress progress, Route route, Outcome outcome, Instant now) {
    String workspace = route.account().workspace().value();
    if (outcome instanceof Outcome.Throttled throttled) {
      hold(workspace, throttled.retryAfter(), now);
      return Progress.THROTTLED;
    }
    if (outcome instanceof Outcome.UpdatesThrottled throttled) {
      hold(Lane.ofUpdates(workspace), throttled.retryAfter(), now);
    }
    if (outcome.equals(new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE))) {
      route.replaces().ifPresent(posts::clear);
    }
    return progress;
  }

  private void hold(String lane, Duration retryAfter, Instant now) {
    lanes.holdUntil(lane, now.plus(Patience.longer(retryAfter, SHORT_WAIT)));
  }

  private Progress record(Stored<Delivery> held, Delivery next) {
    log.debug("Delivery {} is {}, settled: {}", next.id(), next.state(), next.settled());
    return claims.record(held, next) ? Progress.of(next) : Progress.TAKEN;
  }
}
