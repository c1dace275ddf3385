package io.praxisbot.core.store.mongo;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;

/** Watches what is asked of a server. */
final class Finds implements CommandListener {
  private volatile Optional<Find> latest = Optional.empty();

  /**
   * One query.
   *
   * @param values the fields that must have a value, or one of several
   * @param ranges the fields that must lie in a range
   */
  record Find(Set<String> values, Set<String> ranges, List<Map.Entry<String, Integer>> sort) {

    /**
     * Whether a server that walks this index finds the documents in the order of the sort: some
     * fields that have a value come first, then those of the sort. Without a sort, it is enough
     * that the index begins with a field of the query.
     */
    boolean isOrderedBy(Document index) {
      List<Map.Entry<String, Integer>> keys =
          index.get("key", Document.class).entrySet().stream()
              .map(key -> Map.entry(key.getKey(), ((Number) key.getValue()).intValue()))
              .toList();
      String first = keys.get(0).getKey();
      if (!values.contains(first) && !ranges.contains(first)) {
        return false;
      }
      List<Map.Entry<String, Integer>> ordered =
          keys.stream().dropWhile(key -> values.contains(key.getKey())).toList();
      if (sort.size() > ordered.size()) {
        return false;
      }
      List<Map.Entry<String, Integer>> walked = ordered.subList(0, sort.size());
      return walked.equals(sort) || backwards(walked).equals(sort);
    }

    /** An index is walked from either end. */
    private static List<Map.Entry<String, Integer>> backwards(
        List<Map.Entry<String, Integer>> keys) {
      return keys.stream().map(key -> Map.entry(key.getKey(), -key.getValue())).toList();
    }
  }

  Optional<Find> latest() {
    return latest;
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (event.getCommandName().equals("find")) {
      latest = Optional.of(find(event.getCommand()));
    }
  }

  private static Find find(BsonDocument command) {
    Set<String> values = new HashSet<>();
    Set<String> ranges = new HashSet<>();
    collect(command.getDocument("filter"), values, ranges);
    return new Find(
        values,
        ranges,
        command.getDocument("sort", new BsonDocument()).entrySet().stream()
            .map(key -> Map.entry(key.getKey(), key.getValue().asNumber().intValue()))
            .toList());
  }

  private static void collect(BsonDocument filter, Set<String> values, Set<String> ranges) {
    filter.forEach(
        (field, asked) -> {
          if (field.equals("$and")) {
            asked.asArray().forEach(part -> collect(part.asDocument(), values, ranges));
          } else if (!field.startsWith("$")) {
            (isRange(asked) ? ranges : values).add(field);
          }
        });
  }

  private static boolean isRange(BsonValue asked) {
    return asked.isDocument()
        && asked.asDocument().keySet().stream()
            .anyMatch(key -> key.startsWith("$") && !key.equals("$in"));
  }
}
