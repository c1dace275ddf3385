package io.praxisbot.core.store;

import io.praxisbot.core.people.Move;
import java.util.Optional;

/** Organizations that are on their way to another; a hot and tiny collection. */
public interface Moves extends Aggregates<String, Move> {

  /** Any one that is left to do. */
  Optional<Stored<Move>> any();

  /** It is done. */
  void remove(String id);
}
