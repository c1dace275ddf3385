package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Panes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bson.types.ObjectId;

final class MongoPanes implements Panes {
  /** In which order the lines came: the later one has the larger. */
  static final String CAME = "came";

  private final Documents<Line> documents;

  MongoPanes(Documents<Line> documents) {
    this.documents = documents;
  }

  @Override
  public boolean add(Line line) {
    return documents.insert(documents.written(line, 1).append(CAME, new ObjectId()));
  }

  @Override
  public boolean edit(String id, Message message) {
    var edit =
        combine(set("message", documents.value(message)), set("edited", true), inc("version", 1L));
    return documents.collection().updateOne(documents.byId(id), edit).getMatchedCount() == 1;
  }

  @Override
  public List<Line> last(PersonId person, int limit) {
    List<Line> lines =
        new ArrayList<>(
            documents.list(eq("person", documents.value(person)), descending(CAME), limit));
    Collections.reverse(lines);
    return lines;
  }

  @Override
  public Optional<Line> byId(String id) {
    return documents.find(id);
  }

  @Override
  public Optional<Line> byKey(PersonId person, String key) {
    return documents
        .list(
            and(eq("person", documents.value(person)), eq("key", documents.value(key))),
            ascending(CAME),
            1)
        .stream()
        .findFirst();
  }
}
