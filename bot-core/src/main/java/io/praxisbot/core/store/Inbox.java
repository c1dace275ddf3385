package io.praxisbot.core.store;

import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;

/** Turns that came in, kept before anything is answered. */
public interface Inbox {

  /**
   * Keeps a turn; false, and nothing written, if one with its id came before.
   *
   * @param arrivedAt wall time: platforms repeat an event by theirs, however business time moves
   */
  boolean add(Turn turn, Instant arrivedAt);

  /** This person's turns that are still to be handled, in the order in which they came. */
  List<Turn> open(PersonId person);

  /** People with a turn that came before that business time and is still to be handled. */
  List<PersonId> waitingSince(Instant before, int limit);

  /** The turn is handled; its id is remembered until it is forgotten. */
  void done(String turnId);

  /** Forgets handled turns that arrived before that wall time. */
  void forget(Instant before);
}
