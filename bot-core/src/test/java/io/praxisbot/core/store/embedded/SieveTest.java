package io.praxisbot.core.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long list of texts is looked up, and finds what the library finds. */
class SieveTest {

  private static final List<String> LONG =
      IntStream.range(0, 1_000).mapToObj(n -> "p" + n).toList();

  private final DefaultQueryMatcher library = new DefaultQueryMatcher();
  private final List<Document> judged = new ArrayList<>();

  private boolean finds(Document query, Document document) {
    boolean found =
        new Sieve(query)
            .finds(
                document,
                (each, asked) -> {
                  judged.add(asked);
                  return library.matches(each, asked);
                });
    assertThat(found).isEqualTo(library.matches(document, query));
    return found;
  }

  private static Document in(String field) {
    return new Document(field, new Document("$in", LONG));
  }

  @Test
  void whatIsOnTheListIsFoundIfTheRestHolds() {
    Document since = new Document("at", new Document("$gte", 5));
    Document query = new Document("$and", List.of(in("person"), since));
    assertThat(finds(query, new Document("person", "p999").append("at", 5))).isTrue();
    assertThat(finds(query, new Document("person", "p999").append("at", 4))).isFalse();
    assertThat(finds(query, new Document("person", "p1000").append("at", 5))).isFalse();
    assertThat(judged).hasSize(2).noneMatch(asked -> asked.toString().contains("p998"));
  }

  @Test
  void severalListsAndConditionsHoldTogether() {
    Document query = in("person").append("other", new Document("$in", LONG)).append("at", 5);
    Document both = new Document("person", "p1").append("other", "p2");
    assertThat(finds(query, both.append("at", 5))).isTrue();
    assertThat(finds(query, both.append("at", 6))).isFalse();
    assertThat(finds(query, new Document("person", "p1").append("other", "q").append("at", 5)))
        .isFalse();
  }

  @Test
  void whatIsNoTextIsForTheLibraryToJudge() {
    assertThat(finds(in("members"), new Document("members", List.of("q", "p7")))).isTrue();
    assertThat(finds(in("members"), new Document("members", List.of("q")))).isFalse();
    assertThat(finds(in("members"), new Document("at", 5))).isFalse();
  }

  @Test
  void eitherOrAndPathsStayAsTheyAre() {
    Document either = new Document("$or", List.of(in("person"), new Document("at", 5)));
    assertThat(finds(either, new Document("person", "q").append("at", 5))).isTrue();
    Document path = in("line.manager");
    assertThat(finds(path, new Document("line", new Document("manager", "p3")))).isTrue();
    Document but = new Document("person", new Document("$in", LONG).append("$ne", "p3"));
    assertThat(finds(but, new Document("person", "p3"))).isFalse();
    assertThat(finds(new Document(), new Document("person", "p3"))).isTrue();
  }
}
