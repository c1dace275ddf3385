package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which document has a value, or several, that no other may have. It is kept in memory, so that the
 * file knows nothing of it, and a crash can't leave the two apart.
 */
final class UniqueIndex extends AbstractUniqueIndex<Object> {

  private final Existing existing;

  // Both are guarded by this.
  private final Map<KeyValue, Object> positions = new HashMap<>();
  private boolean asked;

  UniqueIndex(String name, List<IndexKey> keys, boolean sparse, Existing existing) {
    super(name, keys, sparse);
    this.existing = existing;
  }

  private synchronized Map<KeyValue, Object> positions() {
    if (!asked) {
      // First, for adding asks again.
      asked = true;
      try {
        existing.addTo(this);
      } catch (RuntimeException fault) {
        positions.clear();
        asked = false;
        throw fault;
      }
    }
    return positions;
  }

  @Override
  protected synchronized @Nullable Object getPosition(KeyValue key) {
    return positions().get(key);
  }

  @Override
  protected synchronized boolean putKeyPosition(KeyValue key, Object position) {
    return positions().putIfAbsent(key, position) == null;
  }

  @Override
  protected synchronized @Nullable Object removeDocument(KeyValue key) {
    return positions().remove(key);
  }

  @Override
  protected synchronized Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return List.copyOf(positions().entrySet());
  }

  @Override
  public synchronized long getCount() {
    return positions().size();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  /** What is empty the library would fill at once. */
  @Override
  public boolean isEmpty() {
    return false;
  }
}
