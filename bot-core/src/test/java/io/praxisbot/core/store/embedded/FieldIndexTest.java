package io.praxisbot.core.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FieldIndexTest {

  @SuppressWarnings("unchecked") // it is never asked
  private final MongoCollection<Object> goals = mock(MongoCollection.class);

  private final FieldIndex index =
      new FieldIndex(
          "goals",
          List.of(new IndexKey("person", true), new IndexKey("since", true)),
          new Existing(mock(MongoDatabase.class), "goals"));

  @Test
  void findsThoseWithTheText() {
    add(goal(1, "ana"));
    add(goal(2, "ben"));
    add(goal(3, "ana"));
    assertThat(index.getPositions(new Document("person", "ana"))).containsExactly(1, 3);
    assertThat(index.getPositions(in("ben", "nobody"))).containsExactly(2);
  }

  @Test
  void findsThoseThatHaveTheFieldForAComparison() {
    add(goal(1, "ana"));
    add(new Document("_id", 2));
    add(new Document("_id", 3).append("person", null));
    add(new Document("_id", 4).append("person", Instant.EPOCH));
    Document later = new Document("person", new Document("$gte", "a"));
    assertThat(index.getPositions(later)).containsExactly(1, 4);
  }

  @Test
  void findsByWhateverIsInAnArray() {
    add(new Document("_id", 1).append("person", List.of("ana", "ben")));
    add(new Document("_id", 2).append("person", List.of("ben")));
    assertThat(index.getPositions(new Document("person", "ana"))).containsExactly(1);
    assertThat(index.getPositions(new Document("person", "ben"))).containsExactly(1, 2);
  }

  @Test
  void takesTheConditionThatLeavesFewest() {
    add(goal(1, "ana"));
    add(goal(2, "ben"));
    Document both = and(new Document("person", new Document("$gt", "a")), and(in("ben")));
    assertThat(index.getPositions(both)).containsExactly(2);
  }

  @Test
  void followsADocumentThatChangesAndForgetsOneThatGoes() {
    add(goal(1, "ana"));
    index.updateInPlace(goal(1, "ana"), goal(1, "ben"), 1, goals);
    assertThat(index.getPositions(new Document("person", "ana"))).isEmpty();
    assertThat(index.getPositions(new Document("person", "ben"))).containsExactly(1);
    index.remove(goal(1, "ben"));
    assertThat(index.getPositions(new Document("person", "ben"))).isEmpty();
    assertThat(index.getCount()).isZero();
  }

  @Test
  void leavesAloneWhatItCannotAnswer() {
    assertThat(
            List.of(
                new Document("since", "today"),
                new Document("person", null),
                new Document("person", 5),
                new Document("person", new Document("$exists", false)),
                new Document("person", new Document("$exists", true)),
                new Document("person", new Document("$ne", "ana")),
                new Document("person", new Document("$in", Arrays.asList("ana", null))),
                new Document("$or", List.of(new Document("person", "ana")))))
        .noneMatch(index::canHandle);
  }

  @BeforeEach
  void isAskedForTheFirstTime() {
    assertThat(index.getPositions(new Document("person", "nobody"))).isEmpty();
  }

  private void add(Document document) {
    index.add(document, document.get("_id"), goals);
  }

  private static Document goal(int id, String person) {
    return new Document("_id", id).append("person", person).append("since", "today");
  }

  private static Document in(String... people) {
    return new Document("person", new Document("$in", List.of(people)));
  }

  private static Document and(Document... all) {
    return new Document("$and", List.of(all));
  }
}
