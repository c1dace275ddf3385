package io.praxisbot.teams.outbound;

import io.praxisbot.core.people.ConversationReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** All calls that one attempt makes for one person, within the time that an attempt may take. */
final class Attempt {

  /** A little less than the 20 s that the dispatcher's claim leaves for it. */
  private static final Duration WHOLE = Duration.ofSeconds(19);

  /** How long a new message waits for its turn at most. */
  private static final Duration LONGEST = Duration.ofSeconds(8);

  /** Longer than this, what isn't a new message waits in the ledger, and others go first. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private static final String OUT_OF_TIME = "out-of-time";

  private final Connector connector;
  private final InstantSource wall;
  private final boolean again;
  private final Instant lastStart;
  private ConversationReference reference;

  /**
   * @param again whether an earlier attempt may have left something there
   */
  Attempt(Connector connector, ConversationReference reference, InstantSource wall, boolean again) {
    this.connector = connector;
    this.reference = reference;
    this.wall = wall;
    this.again = again;
    this.lastStart = wall.instant().plus(WHOLE).minus(TeamsConnection.CALL);
  }

  /** How the person is reached, as far as this attempt knows by now. */
  ConversationReference reference() {
    return reference;
  }

  /** By that one, which was found out on the way. */
  void goesOn(ConversationReference by) {
    reference = by;
  }

  boolean again() {
    return again;
  }

  /** Makes a call that posts something, unless it might end too late. */
  <T> Answer<T> call(String thread, Connector.Call<T> call) {
    return inTime(() -> connector.call(place(thread), shorter(left(), LONGEST), call));
  }

  /** Makes a call that changes something, unless it might end too late. */
  <T> Answer<Boolean> change(String thread, Connector.Call<T> call) {
    return inTime(() -> connector.change(place(thread), shorter(left(), PATIENCE), call));
  }

  private <T> Answer<T> inTime(Supplier<Answer<T>> call) {
    return left().isNegative() ? new Answer.NotSent<>(OUT_OF_TIME) : call.get();
  }

  private Place place(String thread) {
    return new Place(reference.account().workspace(), reference.serviceUrl(), thread);
  }

  private Duration left() {
    return Duration.between(wall.instant(), lastStart);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
