package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A query whose long lists of texts are looked up. The library compares each document that an index
 * found with every text of the list again, which for a team of a thousand is a million times.
 */
final class Sieve {

  /** Shorter ones are gone through as fast. */
  private static final int LONG = 16;

  private record Among(String field, Set<String> texts) {}

  private final Document query;
  private final Document rest;
  private final List<Among> lists = new ArrayList<>();

  Sieve(Document query) {
    this.query = query;
    this.rest = without(query);
  }

  /**
   * Whether the query finds the document.
   *
   * @param matches how the library says so
   */
  boolean finds(Document document, BiPredicate<Document, Document> matches) {
    for (Among list : lists) {
      // What is an array, or isn't there, is for the library to judge.
      if (!(document.get(list.field()) instanceof String text)) {
        return matches.test(document, query);
      }
      if (!list.texts().contains(text)) {
        return false;
      }
    }
    return matches.test(document, rest);
  }

  private Document without(Document all) {
    Document kept = new Document();
    all.forEach(
        (field, condition) -> {
          if (field.equals("$and") && condition instanceof Collection<?> each) {
            each.forEach(one -> and(kept, without((Document) one)));
          } else if (isLong(field, condition)) {
            lists.add(new Among(field, texts(condition)));
          } else {
            and(kept, new Document(field, condition));
          }
        });
    return kept;
  }

  private static void and(Document kept, Document one) {
    if (!one.isEmpty()) {
      List<Object> all = new ArrayList<>();
      if (kept.get("$and") instanceof Collection<?> before) {
        all.addAll(before);
      }
      all.add(one);
      kept.put("$and", all);
    }
  }

  private static boolean isLong(String field, Object condition) {
    return !field.startsWith("$")
        && !field.contains(".")
        && condition instanceof Document operators
        && operators.size() == 1
        && operators.get("$in") instanceof Collection<?> several
        && several.size() >= LONG
        && several.stream().allMatch(String.class::isInstance);
  }

  private static Set<String> texts(Object condition) {
    Set<String> texts = new HashSet<>();
    if (condition instanceof Document operators
        && operators.get("$in") instanceof Collection<?> several) {
      several.forEach(text -> texts.add((String) text));
    }
    return texts;
  }
}
