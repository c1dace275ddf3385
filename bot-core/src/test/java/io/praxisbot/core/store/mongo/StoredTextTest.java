package io.praxisbot.core.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.store.mongo.Fixtures.Bag;
import io.praxisbot.core.store.mongo.Fixtures.HouseId;
import io.praxisbot.core.store.mongo.Fixtures.Page;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bson.Document;

/** What people type goes through unharmed, whatever it is. */
class StoredTextTest {
  private final RecordMapping mapping = new RecordMapping();

  @Property
  void anyTextComesBackAsItWasExceptForHalvesOfCharacters(@ForAll("anyText") String text) {
    Document document = mapping.toStored(new Page(new HouseId(text), text), 1, 1);

    assertThat(read(document, Page.class))
        .isEqualTo(new Page(new HouseId(whole(text)), whole(text)));
  }

  @Property
  void whatIsStoredIsValidUtf8(@ForAll("anyText") String text) {
    assertThat(WireFormat.holdsUtf8(new Document("t", mapping.toValue(text)))).isTrue();
  }

  @Property
  void anyKeyComesBackAsItWasExceptForHalvesOfCharacters(@ForAll("anyText") String key) {
    Document document = mapping.toDocument(new Bag(Map.of(key, "value")));

    assertThat(read(document, Bag.class)).isEqualTo(new Bag(Map.of(whole(key), "value")));
  }

  @Property
  void aStoredKeyIsSafeAsTheNameOfAField(@ForAll("anyText") String key) {
    assertThat(FieldKey.encode(key)).isNotEmpty().doesNotContain(".", "\0").doesNotStartWith("$");
  }

  @Property
  void differentKeysStayDifferent(@ForAll("anyText") String one, @ForAll("anyText") String other) {
    assertThat(FieldKey.encode(one).equals(FieldKey.encode(other))).isEqualTo(one.equals(other));
    assertThat(FieldKey.decode(FieldKey.encode(one))).isEqualTo(one);
  }

  @Example
  void mostKeysAreStoredAsTheyAre() {
    assertThat(FieldKey.encode("U02-ab_c:é$")).isEqualTo("U02-ab_c:é$");
    assertThat(FieldKey.encode("$a.b%\0")).isEqualTo("%24a%2Eb%25%00");
  }

  @Example
  void halfACharacterIsReplacedAndAWholeOneIsKept() {
    assertThat(mapping.toValue("a\uD83Db\uDE00c\uD83D\uDE00"))
        .isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  @Example
  void theDriverAloneWouldStoreWhatIsNotUtf8() {
    assertThat(WireFormat.holdsUtf8(new Document("t", "a\uD83Db"))).isFalse();
  }

  /** All of Unicode, and a dense mix of what means something to somebody. */
  @Provide
  Arbitrary<String> anyText() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withCharRange('\0', '\uFFFF'),
        Arbitraries.strings().withChars("$.%\0{}\"'25E4\\\n\uD83D\uDE00é").ofMaxLength(8),
        Arbitraries.of("", "$where", "{\"$ne\":null}", "%", "%25", "%24", "_id", "__proto__"));
  }

  /** Java's own opinion on what a well-formed text is. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(one -> whole.append(UTF_16BE.newEncoder().canEncode(one) ? one : "\uFFFD"));
    return whole.toString();
  }

  private <T> T read(Document document, Class<T> type) {
    return mapping.fromDocument(WireFormat.roundTrip(document), type);
  }
}
