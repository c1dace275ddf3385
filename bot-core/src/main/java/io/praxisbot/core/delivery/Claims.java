package io.praxisbot.core.delivery;

import io.praxisbot.core.delivery.Delivery.Claim;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This replica's claims on deliveries. Every step is one conditional write, so of any number of
 * replicas one wins, and whoever lost a claim can write nothing more under it.
 */
final class Claims {

  /** How long a claim holds. Replicas compare it with their own clocks. */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** How long one call of a platform takes at most. */
  static final Duration CALL = Duration.ofSeconds(20);

  private static final Logger log = LoggerFactory.getLogger(Claims.class);

  private final Ledger ledger;
  private final InstantSource wall;
  private final String owner;
  private final DeliveryWatch watch;

  Claims(Ledger ledger, InstantSource wall, String owner, DeliveryWatch watch) {
    this.ledger = ledger;
    this.wall = wall;
    this.owner = owner;
    this.watch = watch;
  }

  /** Claims it; empty if somebody else was faster. */
  Optional<Stored<Delivery>> take(Stored<Delivery> read) {
    return write(read, read.value().claimed(Optional.of(claim(false))));
  }

  /**
   * Says, just before the platform is called, that it may have been called, and claims it if it
   * wasn't; empty if somebody else wrote it in the meantime. The lease starts anew.
   */
  Optional<Stored<Delivery>> start(Stored<Delivery> read) {
    return write(read, read.value().claimed(Optional.of(claim(true))));
  }

  /** Whether a call made now ends before the claim lapses and somebody else looks into it. */
  boolean holdsForACall(Stored<Delivery> started) {
    Instant end = wall.instant().plus(CALL);
    return started.value().claim().filter(c -> c.until().isAfter(end)).isPresent();
  }

  /** Gives it back as it was; if somebody else has it by now, theirs it is. */
  void release(Stored<Delivery> claimed) {
    write(claimed, claimed.value().claimed(Optional.empty()));
  }

  /**
   * Writes what became of it; false if somebody else has taken it over. Of what nobody had claimed
   * that is how replicas meet; of what was claimed here, a claim has lapsed.
   */
  boolean record(Stored<Delivery> claimed, Delivery next) {
    boolean written = ledger.replace(claimed, next);
    if (!written && claimed.value().claim().isPresent()) {
      log.warn("Delivery {}: the claim was lost before its outcome was written", next.id());
    } else if (written && next.settled()) {
      watch.settled(next);
    }
    return written;
  }

  private Optional<Stored<Delivery>> write(Stored<Delivery> read, Delivery next) {
    return ledger.replace(read, next) ? Optional.of(read.followedBy(next)) : Optional.empty();
  }

  private Claim claim(boolean started) {
    return new Claim(owner, wall.instant().plus(LEASE), started);
  }
}
