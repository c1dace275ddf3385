package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.praxisbot.core.store.mongo.Fixtures.Bag;
import io.praxisbot.core.store.mongo.Fixtures.Brief;
import io.praxisbot.core.store.mongo.Fixtures.House;
import io.praxisbot.core.store.mongo.Fixtures.HouseId;
import io.praxisbot.core.store.mongo.Fixtures.Page;
import io.praxisbot.core.store.mongo.Fixtures.Room;
import io.praxisbot.core.store.mongo.Fixtures.Twin;
import io.praxisbot.core.store.mongo.Fixtures.Visit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault says where, and none says what. */
class RecordMappingFaultsTest {
  private static final String SECRET = "secret";
  private final RecordMapping mapping = new RecordMapping();

  @Test
  void aMissingFieldIsNamedWithItsTypeAndItsDocument() {
    Document document = mapping.toStored(new Page(new HouseId("h1"), SECRET), 1, 1);
    document.remove("text");

    assertFault(
        () -> mapping.fromDocument(document, Page.class), "Page.text is missing, in document h1");
  }

  @Test
  void aMissingFieldDeepInsideIsNamedWithTheWayToIt() {
    Document document = mapping.toStored(Fixtures.HALL, 1, 1);
    document.getList("alcoves", Document.class).get(0).remove("name");

    assertFault(
        () -> mapping.fromDocument(document, Room.class),
        "Room.name is missing, in Room.alcoves, in document r1");
  }

  @ParameterizedTest
  @CsvSource({
    "name, 7, House.name can't be read from this Integer (ClassCastException)",
    "lit, 'secret', House.lit can't be read from this String (ClassCastException)",
    "floors, 5000000000, House.floors can't be read from this Long (ArithmeticException)",
    "colour, 'secret', House.colour can't be read from this String (NoSuchElementException)",
    "page, 'se cret', House.page can't be read from this String (IllegalArgumentException)",
    "rooms, 'secret', House.rooms can't be read from this String (ClassCastException)",
    "paint, 'secret', House.paint can't be read from this String (ClassCastException)",
    "best, ' ', 'RoomId refuses what is stored (IllegalArgumentException), in House.best'",
    "last, 'secret', House.last can't be read from this String (ClassCastException)",
  })
  void whatCannotBeReadIsNamedButNotQuoted(String field, String stored, String message) {
    Document document = mapping.toStored(Fixtures.house(), 1, 1).append(field, number(stored));

    assertFault(() -> mapping.fromDocument(document, House.class), message + ", in document h1");
  }

  @Test
  void anUnknownAlternativeIsNotQuoted() {
    assertFault(
        () -> mapping.fromDocument(new Document("is", SECRET), Visit.class),
        "Visit has no record of the stored name, in document null");
    assertFault(
        () -> mapping.fromDocument(new Document("secret", SECRET), Visit.class),
        "Visit.is is missing, in document null");
  }

  @Test
  void nothingIsReadAsItsSibling() {
    Document brief = mapping.toDocument(new Brief(Fixtures.TIMES.duration()));

    assertFault(
        () -> mapping.fromDocument(brief, Twin.class),
        "Twin isn't what the document says it is, in document null");
  }

  @Test
  void theTraceLeadsToTheRefusalWithoutQuotingIt() {
    Document document = mapping.toStored(Fixtures.HALL, 1, 1).append("_id", " ");

    assertThatExceptionOfType(RecordMappingException.class)
        .isThrownBy(() -> mapping.fromDocument(document, Room.class))
        .satisfies(
            fault ->
                assertThat(fault.getStackTrace()[0].getClassName()).endsWith("Fixtures$RoomId"));
  }

  @Test
  void nullsAreRefusedWhereverTheyStand() {
    assertFault(
        () -> mapping.toDocument(new Page(new HouseId("h1"), null)),
        "Page.text can't store null (NullPointerException)");
    assertFault(
        () -> mapping.toDocument(new Page(new HouseId(null), SECRET)),
        "Page.id can't store this HouseId (NullPointerException)");
    record Flags(List<Boolean> list) {}
    assertFault(
        () -> mapping.toDocument(new Flags(Arrays.asList(true, null))),
        "Flags.list can't store this ArrayList (NullPointerException)");
    assertFault(
        () -> mapping.fromDocument(new Document("list", Arrays.asList(true, null)), Flags.class),
        "Flags.list can't be read from this ArrayList (NullPointerException), in document null");
  }

  @Test
  void anInstantBeyondTheReachOfADateIsRefused() {
    record Moment(Instant at) {}

    assertFault(
        () -> mapping.toDocument(new Moment(Instant.MAX)),
        "Moment.at can't store this Instant (IllegalArgumentException)");
  }

  @Test
  void keysThatWouldOverwriteEachOtherAreRefused() {
    assertFault(
        () -> mapping.toDocument(new Bag(Map.of("\uD800", SECRET, "\uDC00", SECRET))),
        "Two keys of a map have the same stored form, in Bag.things");
  }

  @Test
  void anAggregateWithoutAnIdIsRefused() {
    record Maybe(Optional<HouseId> id) {}

    assertFault(() -> mapping.toStored(new Bag(Map.of()), 1, 1), "Bag.id is missing");
    assertFault(() -> mapping.toStored(new Maybe(Optional.empty()), 1, 1), "Maybe.id is missing");
  }

  @Test
  void aComponentThatWouldHideAnotherFieldIsRefused() {
    record Versioned(HouseId id, long version) {}

    assertFault(
        () -> mapping.toStored(new Versioned(new HouseId("h"), 7), 1, 1),
        "Versioned.version has the name of another field");
    assertThat(mapping.toDocument(new Versioned(new HouseId("h"), 7))).containsEntry("version", 7L);
    assertFault(
        () -> mapping.toDocument(new Clash.Being("x", 1)),
        "Being.is has the name of another field");
  }

  @Test
  void typesWithoutAStoredFormAreNamed() {
    record Price(BigDecimal amount) {}
    record Nested(List<Price> prices) {}
    record Keyed(Map<Page, String> pages) {}
    record Twice(Optional<Optional<String>> maybe) {}

    assertFault(
        () -> mapping.toDocument(new Nested(List.of(new Price(BigDecimal.ONE)))),
        "java.math.BigDecimal has no stored form, in Price.amount, in Nested.prices");
    assertFault(
        () -> mapping.toDocument(new Keyed(Map.of())),
        "java.util.Map<io.praxisbot.core.store.mongo.Fixtures$Page, java.lang.String> has no stored"
            + " form, in Keyed.pages");
    assertFault(
        () -> mapping.toDocument(new Twice(Optional.empty())),
        "java.util.Optional<java.lang.String> has no stored form, in Twice.maybe");
    assertFault(() -> mapping.toDocument("text"), "java.lang.String has no stored form");
  }

  @Test
  void twoAlternativesOfOneNameAreRefused() {
    assertFault(
        () -> mapping.fromDocument(new Document("is", "Same"), Clash.class),
        "Clash has two records named Same, in document null");
  }

  sealed interface Clash {
    record Being(String is, int number) implements Clash {}

    record Same() implements Clash {}

    sealed interface Below extends Clash {
      record Same() implements Below {}
    }
  }

  private static Object number(String stored) {
    return stored.matches("[0-9]+") ? shortest(Long.parseLong(stored)) : stored;
  }

  private static Object shortest(long number) {
    return number == (int) number ? (Object) (int) number : (Object) number;
  }

  private static void assertFault(ThrowingCallable call, String message) {
    assertThatExceptionOfType(RecordMappingException.class)
        .isThrownBy(call)
        .withMessage(message)
        .satisfies(fault -> assertThat(printed(fault)).doesNotContain(SECRET));
  }

  private static String printed(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
