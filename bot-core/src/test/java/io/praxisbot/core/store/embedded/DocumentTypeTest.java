package io.praxisbot.core.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

class DocumentTypeTest {
  private static final UUID ID = UUID.fromString("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0");

  private final DocumentType type = new DocumentType();
  private final WriteBuffer file = new WriteBuffer();

  static Stream<Object> values() {
    return Stream.of(
        "",
        "Grüße 👋 \0 and on",
        "x".repeat(100_000),
        0,
        Integer.MIN_VALUE,
        0L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        0.0,
        -0.0,
        Double.NaN,
        Double.MIN_VALUE,
        Double.NEGATIVE_INFINITY,
        true,
        false,
        new ObjectId(),
        ID,
        new LegacyUUID(ID),
        Instant.parse("2026-03-29T01:30:00.123Z"),
        Instant.parse("1900-01-01T00:00:00Z"),
        Instant.ofEpochMilli(Long.MAX_VALUE),
        Decimal128.fromNumber(12.5),
        Decimal128.NEGATIVE_ZERO,
        Decimal128.NaN,
        new BinData(new byte[0]),
        new BinData(new byte[] {0, -1, 127}),
        new BsonTimestamp(1L << 40),
        new BsonJavaScript("1 + 1"),
        MinKey.getInstance(),
        MaxKey.getInstance(),
        new Document(),
        new Document("", null),
        new Document("b", 1).append("a", new Document("c", List.of(new Document("d", -0.0)))),
        List.of(),
        Arrays.asList(1, null, "two", List.of(3L, List.of())));
  }

  @ParameterizedTest
  @NullSource
  @MethodSource("values")
  void readsWhatItWrote(@Nullable Object value) {
    Document document = new Document("_id", 1).append("value", value).append("after", "it");
    type.write(file, document);
    assertThat(read()).containsExactly(document);
  }

  @Test
  void readsAPatternThatItWrote() {
    Document document = new Document("_id", 1).append("value", pattern());
    type.write(file, document);
    assertThat(read()).singleElement().hasToString(document.toString());
  }

  /** Never equal to another. */
  private static BsonRegularExpression pattern() {
    return new BsonRegularExpression("^v[12]", "i");
  }

  @Test
  void writesAThirdOfWhatTheStoreItselfWould() {
    Document document = new Document("_id", 1).append("at", Instant.EPOCH).append("open", true);
    type.write(file, document);
    int ours = file.position();
    new ObjectDataType().write(file, document);
    assertThat(3 * ours).isLessThan(file.position() - ours);
  }

  @Test
  void readsAPageWithDocumentsAsTheyWereWrittenBefore() {
    Document old = new Document("_id", 1).append("value", Arrays.asList(ID, -0.0, null));
    Document latest = new Document("_id", 2).append("value", List.of(ID));
    type.write(file, latest);
    new ObjectDataType().write(file, old);
    type.write(file, latest);
    assertThat(read()).containsExactly(latest, old, latest);
  }

  @Test
  void keepsWhatIsNoBson() {
    Document document = new Document("_id", 1).append("value", BigInteger.TEN);
    type.write(file, document);
    assertThat(read()).containsExactly(document);
  }

  @Test
  void keepsWhatIsTooLongToBeReadAsBson() {
    String half = "x".repeat(BsonConstants.MAX_BSON_OBJECT_SIZE / 2);
    Document document = new Document("_id", 1).append("one", half).append("two", half);
    type.write(file, document);
    assertThat(read()).containsExactly(document);
  }

  @ParameterizedTest
  @MethodSource("values")
  void takesMoreMemoryThanItsText(Object value) {
    Document without = new Document("_id", 1);
    int more = type.getMemory(new Document(without).append("value", value));
    int atLeast = value instanceof String text ? text.length() : 1;
    assertThat(more - type.getMemory(without)).isGreaterThanOrEqualTo(atLeast);
  }

  private List<Document> read() {
    ByteBuffer written = file.getBuffer().duplicate().flip();
    DataType<Document> fresh = new DocumentType();
    List<Document> read = new ArrayList<>();
    while (written.hasRemaining()) {
      read.add(fresh.read(written));
    }
    return read;
  }
}
