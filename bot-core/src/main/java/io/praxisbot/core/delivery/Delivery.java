package io.praxisbot.core.delivery;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The record of one outgoing message, written before the first attempt. It holds the kind and ids,
 * never text: what it says is rendered at each attempt.
 *
 * @param view which view renders it
 * @param args ids, enums and dates for the view; never a person's words
 * @param slot the place it stands in, if later messages may replace it
 * @param place whether it is a new message or replaces what stands in the slot
 * @param aside where the person is answered, if not in their direct messages
 * @param proactive whether nobody asked for it just now, so that the weekly cap counts it
 * @param createdAt business time
 * @param order its place among what one turn says, from zero
 * @param dueAt wall time of the next attempt or look-up; empty while it is held and once it is
 *     settled
 * @param notBefore business time before which it isn't said, because it can wait till morning;
 *     stays after that
 * @param claim who is sending it just now
 * @param tries what happened so far, oldest first
 */
public record Delivery(
    DeliveryKey id,
    PersonId to,
    OrganizationId organization,
    String view,
    Map<String, String> args,
    Optional<SlotId> slot,
    Place place,
    Optional<Aside> aside,
    boolean proactive,
    Instant createdAt,
    int order,
    State state,
    Optional<Instant> dueAt,
    Optional<Instant> notBefore,
    Optional<Claim> claim,
    List<Try> tries) {

  /** The argument of a card that has lost its buttons: which choice it was. */
  public static final String SETTLED = "settled";

  /** The argument of whatever else makes sense only where it was meant to stand. */
  public static final String ONLY_THERE = "there";

  /** The argument of what replaces something that may stand there, and else says nothing. */
  public static final String IF_THERE = "replacing";

  /** The argument of what isn't sent where the same stands already. */
  public static final String COMPARED = "compared";

  /** No turn says as much. */
  private static final int AFTER_ALL = 1_000;

  /** How long before its end an attempt began at most, by any clock. */
  private static final Duration LONGEST_AGO = Duration.ofMinutes(2);

  private static final Set<String> LEAVES_SOMETHING = Set.of("unknown", "rejected");

  /** Where a message appears. */
  public enum Place {
    NEW,
    IN_PLACE
  }

  /** Where a delivery is in its life. */
  public enum State {
    PENDING,
    DELIVERED,
    REJECTED,
    /** Attempted, and nobody knows. With a due time: to be looked up; without: an admin's. */
    UNKNOWN,
    /** Not sent, because the person may not see it any more. */
    WITHHELD
  }

  /**
   * Who is sending it.
   *
   * @param until wall time at which the claim lapses
   * @param started whether the platform may have been called already
   */
  public record Claim(String owner, Instant until, boolean started) {}

  /**
   * One attempt or look-up.
   *
   * @param at wall time
   * @param outcome one word: delivered, rejected, throttled, not-sent, unknown, withheld; of a
   *     look-up: absent, cannot-tell, not-now
   * @param reason a code; empty if there is none
   */
  public record Try(Instant at, String outcome, String reason) {}

  public Delivery {
    args = Map.copyOf(args);
    tries = List.copyOf(tries);
  }

  /** One that may be said at any time. */
  public Delivery(
      DeliveryKey id,
      PersonId to,
      OrganizationId organization,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Place place,
      Optional<Aside> aside,
      boolean proactive,
      Instant createdAt,
      int order,
      State state,
      Optional<Instant> dueAt,
      Optional<Claim> claim,
      List<Try> tries) {
    this(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order,
        state,
        dueAt,
        Optional.empty(),
        claim,
        tries);
  }

  /** The same delivery, to wait until it is released: not before that business time by itself. */
  public Delivery heldUntil(Instant businessTime) {
    return new Delivery(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order,
        state,
        Optional.empty(),
        Optional.of(businessTime),
        Optional.empty(),
        tries);
  }

  /** The same delivery, to be attempted from that wall time on. */
  public Delivery dueFrom(Instant wallNow) {
    return new Delivery(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order,
        state,
        Optional.of(wallNow),
        notBefore,
        claim,
        tries);
  }

  /** The same delivery, said beside and after whatever else its turn says. */
  public Delivery beside() {
    return new Delivery(
        new DeliveryKey(id + "~beside"),
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order + AFTER_ALL,
        state,
        dueAt,
        notBefore,
        claim,
        tries);
  }

  /** The same delivery, to be said in the direct messages. */
  public Delivery directly() {
    return new Delivery(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        Optional.empty(),
        proactive,
        createdAt,
        order,
        state,
        dueAt,
        notBefore,
        claim,
        tries);
  }

  /** Whether it is said only in the place of something that stands there. */
  boolean onlyIfThere() {
    return args.containsKey(IF_THERE);
  }

  /**
   * Whether it makes sense only where it was meant to stand: it takes the buttons off a card, or
   * asks the same as before. Then it is no loss if that place is gone.
   */
  public boolean onlyThere() {
    return args.containsKey(SETTLED) || args.containsKey(ONLY_THERE);
  }

  /** Whether it needn't be sent where the same stands already. */
  boolean compared() {
    return args.containsKey(COMPARED);
  }

  /** Whether it answers a press in a message that was said aside, by replacing that message. */
  boolean replacesAside() {
    return place == Place.IN_PLACE && aside.filter(a -> a.elsewhere() && a.replaces()).isPresent();
  }

  /** Whether nothing more will happen to it by itself. */
  public boolean settled() {
    return dueAt.isEmpty() && !held();
  }

  /** Whether it waits for a moment at which the person may be written to. */
  public boolean held() {
    return state == State.PENDING && dueAt.isEmpty() && notBefore.isPresent();
  }

  /** Whether it never arrived, or nobody knows and nothing more will be done. */
  public boolean failed() {
    return settled() && (state == State.REJECTED || state == State.UNKNOWN);
  }

  /** Whether its time has come and nobody's claim on it is alive at that wall time. */
  public boolean free(Instant wallNow) {
    return dueAt.filter(at -> !at.isAfter(wallNow)).isPresent()
        && claim.filter(held -> held.until().isAfter(wallNow)).isEmpty();
  }

  /** Whether the platform may have been called under the claim that is on it. */
  public boolean started() {
    return claim.filter(Claim::started).isPresent();
  }

  /**
   * Wall time before which no attempt began that may have left something; empty if there was none.
   * One that found that the message to replace was gone may have replaced some of its parts.
   */
  Optional<Instant> attemptedSince() {
    return tries.stream()
        .filter(happened -> LEAVES_SOMETHING.contains(happened.outcome()))
        .map(Try::at)
        .min(Comparator.naturalOrder())
        .map(at -> at.minus(LONGEST_AGO));
  }

  /** The same delivery, claimed by somebody until then, or by nobody. */
  public Delivery claimed(Optional<Claim> next) {
    return new Delivery(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order,
        state,
        dueAt,
        notBefore,
        next,
        tries);
  }

  /** The same delivery, free again and due at that wall time, without a try. */
  public Delivery postponed(Instant nextDueAt) {
    return new Delivery(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order,
        state,
        Optional.of(nextDueAt),
        notBefore,
        Optional.empty(),
        tries);
  }

  /** The same delivery after one more try, free again. */
  public Delivery after(Try happened, State next, Optional<Instant> nextDueAt) {
    List<Try> all = new ArrayList<>(tries);
    all.add(happened);
    return new Delivery(
        id,
        to,
        organization,
        view,
        args,
        slot,
        place,
        aside,
        proactive,
        createdAt,
        order,
        next,
        nextDueAt,
        notBefore,
        Optional.empty(),
        all);
  }
}
