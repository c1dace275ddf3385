package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One field, by its path: what it is in a document, and what a query wants of it. */
record FieldOf(String path) {

  /** Comparisons that a document without the field never meets. */
  private static final Set<String> NEED_IT = Set.of("$gt", "$gte", "$lt", "$lte");

  /**
   * One condition that every document found must meet.
   *
   * @param any whether it is enough to have the field; if not, one of the texts must be in it
   */
  record Wanted(boolean any, List<String> texts) {}

  boolean isIn(Document document) {
    return !(value(document) instanceof Missing);
  }

  /** The texts in it; several if it is in an array. */
  List<String> texts(Document document) {
    List<String> texts = new ArrayList<>();
    collect(value(document), texts);
    return texts;
  }

  private @Nullable Object value(Document document) {
    return Utils.getSubdocumentValueCollectionAware(document, path);
  }

  private static void collect(@Nullable Object value, List<String> texts) {
    if (value instanceof String text) {
      texts.add(text);
    } else if (value instanceof Collection<?> several) {
      several.forEach(each -> collect(each, texts));
    }
  }

  /** The conditions on it that an index can answer. */
  List<Wanted> wanted(Document query) {
    List<Wanted> wanted = new ArrayList<>();
    collect(query, wanted);
    return wanted;
  }

  private void collect(Document query, List<Wanted> wanted) {
    condition(query.get(path), wanted);
    if (query.get("$and") instanceof Collection<?> all) {
      all.forEach(each -> collect((Document) each, wanted));
    }
  }

  private static void condition(@Nullable Object condition, List<Wanted> wanted) {
    if (condition instanceof String text) {
      wanted.add(new Wanted(false, List.of(text)));
    } else if (condition instanceof Document operators) {
      if (operators.get("$in") instanceof Collection<?> several
          && several.stream().allMatch(String.class::isInstance)) {
        wanted.add(new Wanted(false, several.stream().map(String.class::cast).toList()));
      }
      if (operators.keySet().stream().anyMatch(NEED_IT::contains)
          || Boolean.TRUE.equals(operators.get("$exists"))) {
        wanted.add(new Wanted(true, List.of()));
      }
    }
  }
}
