package io.praxisbot.core.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Aggregates in memory, with the same conditional writes as the database. */
public class InMemoryAggregates<K, T> implements Aggregates<K, T> {

  private final Function<T, K> idOf;
  private final Map<K, Stored<T>> all = new LinkedHashMap<>(); // guarded by this

  public InMemoryAggregates(Function<T, K> idOf) {
    this.idOf = idOf;
  }

  @Override
  public synchronized Optional<Stored<T>> find(K id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public synchronized List<T> findAll(Collection<K> ids) {
    return ids.stream().map(this::find).flatMap(Optional::stream).map(Stored::value).toList();
  }

  @Override
  public synchronized boolean insert(T value) {
    return all.putIfAbsent(idOf.apply(value), new Stored<>(value, 1, List.of())) == null;
  }

  @Override
  public boolean replace(Stored<T> read, T next) {
    return replace(read, next, read.applied());
  }

  @Override
  public boolean replace(Stored<T> read, T next, String changeKey) {
    List<String> applied = new ArrayList<>(read.applied());
    applied.add(changeKey);
    return replace(read, next, applied);
  }

  /** Everything there is, in order of insertion. */
  public synchronized List<T> values() {
    return all.values().stream().map(Stored::value).toList();
  }

  /** Takes it away altogether, as an erasure does. */
  public synchronized void erase(K id) {
    all.remove(id);
  }

  private synchronized boolean replace(Stored<T> read, T next, List<String> applied) {
    K id = idOf.apply(next);
    Stored<T> present = all.get(id);
    if (present == null || present.version() != read.version()) {
      return false;
    }
    all.put(id, new Stored<>(next, read.version() + 1, applied));
    return true;
  }
}
