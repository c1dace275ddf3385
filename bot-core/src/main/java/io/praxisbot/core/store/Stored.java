package io.praxisbot.core.store;

import java.util.List;

/**
 * An aggregate as the database has it.
 *
 * @param version goes up by one with every write; a write under an older one is refused
 * @param applied the keys of the latest changes, newest last, so that none is applied twice
 */
public record Stored<T>(T value, long version, List<String> applied) {

  public Stored {
    applied = List.copyOf(applied);
  }

  /** As the database has it once that was written in its place. */
  public Stored<T> followedBy(T next) {
    return new Stored<>(next, version + 1, applied);
  }
}
