package io.praxisbot.core.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One collection of aggregates, each a single document. Every write is one atomic write of one
 * document; no more is asked of the database.
 *
 * @param <K> the id's type
 * @param <T> the aggregate's type
 */
public interface Aggregates<K, T> {

  Optional<Stored<T>> find(K id);

  /** Those that exist among the ids, in the order of the ids. */
  List<T> findAll(Collection<K> ids);

  /** Writes a new aggregate; false, and nothing written, if its id exists. */
  boolean insert(T value);

  /**
   * Writes the next state of an aggregate; false, and nothing written, if somebody else wrote it
   * since it was read.
   */
  boolean replace(Stored<T> read, T next);

  /**
   * As {@link #replace(Stored, Object)}, and remembers the change's key with it in the same write.
   */
  boolean replace(Stored<T> read, T next, String changeKey);
}
