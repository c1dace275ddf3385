package io.praxisbot.core.store;

import io.praxisbot.core.people.Move;
import java.util.List;

/** Organizations that are on their way to another; a hot and tiny collection. */
public interface Moves extends Aggregates<String, Move> {

  /** Those that are left to do, ordered by id. */
  List<Move> all();

  /** It is done. */
  void remove(String id);
}
