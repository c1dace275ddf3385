package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents are that have a field, and where those that have some text in it: by the
 * first field of an index, the one that says most. The server itself looks at what is found here
 * and sorts it, so it is enough that nothing is missing.
 *
 * <p>It is kept in memory, so that the file knows nothing of it, and a crash can't leave the two
 * apart.
 */
final class FieldIndex extends Index<Object> {

  /** To the library, for which only a sparse index may know nothing of a document. */
  private static final boolean SPARSE = true;

  private final FieldOf field;
  private final Existing existing;

  // All are guarded by this: some of what only counts comes without the collection's lock.
  private boolean asked;
  private final Set<Object> all = new LinkedHashSet<>();
  private final Map<String, Set<Object>> byText = new HashMap<>();

  FieldIndex(String name, List<IndexKey> keys, Existing existing) {
    super(name, keys, SPARSE);
    this.existing = existing;
    this.field = new FieldOf(keys.get(0).getKey());
  }

  @Override
  public synchronized void add(
      Document document, Object position, MongoCollection<Object> collection) {
    if (asked && field.isIn(document)) {
      all.add(position);
      for (String text : field.texts(document)) {
        byText.computeIfAbsent(text, first -> new LinkedHashSet<>()).add(position);
      }
    }
  }

  /** The document's position is for others to tell: it is its id. */
  @Override
  public synchronized @Nullable Object remove(Document document) {
    forget(document, Existing.position(document));
    return null;
  }

  private void forget(Document document, Object position) {
    all.remove(position);
    for (String text : field.texts(document)) {
      byText.computeIfPresent(
          text,
          (same, positions) -> {
            positions.remove(position);
            return positions.isEmpty() ? null : positions;
          });
    }
  }

  @Override
  public synchronized void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    forget(before, position);
    add(after, position, collection);
  }

  @Override
  public boolean canHandle(Document query) {
    return !field.wanted(query).isEmpty();
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document query) {
    fill();
    Set<Object> fewest = all;
    for (FieldOf.Wanted wanted : field.wanted(query)) {
      Set<Object> found = wanted.any() ? all : having(wanted.texts());
      fewest = found.size() < fewest.size() ? found : fewest;
    }
    return List.copyOf(fewest);
  }

  private void fill() {
    if (!asked) {
      asked = true;
      try {
        existing.addTo(this);
      } catch (RuntimeException fault) {
        drop();
        throw fault;
      }
    }
  }

  private Set<Object> having(List<String> texts) {
    Set<Object> found = new LinkedHashSet<>();
    texts.forEach(text -> found.addAll(byText.getOrDefault(text, Set.of())));
    return found;
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return null;
  }

  @Override
  public synchronized long getCount() {
    return all.size();
  }

  /** What is empty the library would fill at once. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    // Nothing that is not unique is refused.
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    // Nothing that is not unique is refused.
  }

  @Override
  public synchronized void drop() {
    all.clear();
    byText.clear();
    asked = false;
  }
}
