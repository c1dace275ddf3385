package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.store.mongo.Fixtures.Bag;
import io.praxisbot.core.store.mongo.Fixtures.Brief;
import io.praxisbot.core.store.mongo.Fixtures.Colour;
import io.praxisbot.core.store.mongo.Fixtures.House;
import io.praxisbot.core.store.mongo.Fixtures.HouseId;
import io.praxisbot.core.store.mongo.Fixtures.Lengthy;
import io.praxisbot.core.store.mongo.Fixtures.Made;
import io.praxisbot.core.store.mongo.Fixtures.Missed;
import io.praxisbot.core.store.mongo.Fixtures.Note;
import io.praxisbot.core.store.mongo.Fixtures.Page;
import io.praxisbot.core.store.mongo.Fixtures.Postponed;
import io.praxisbot.core.store.mongo.Fixtures.Room;
import io.praxisbot.core.store.mongo.Fixtures.RoomId;
import io.praxisbot.core.store.mongo.Fixtures.Times;
import io.praxisbot.core.store.mongo.Fixtures.Visit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RecordMappingTest {
  private final RecordMapping mapping = new RecordMapping();

  @Test
  void everyKindOfComponentComesBackFromTheWire() {
    House house = Fixtures.house();

    assertThat(throughTheWire(mapping.toDocument(house), House.class)).isEqualTo(house);
    assertThat(throughTheWire(mapping.toStored(house, 1, 1), House.class)).isEqualTo(house);
  }

  @Test
  void anAggregateIsStoredInTheShapeThatOthersRelyOn() {
    assertThat(StoredShape.of(Fixtures.house(), 2, 41)).isEqualTo(Golden.HOUSE);
  }

  @Test
  void aSubDocumentKeepsItsIdAndHasNoVersions() {
    assertThat(StoredShape.of(Fixtures.HALL)).isEqualTo(Golden.HALL);
  }

  @Test
  void textThatLooksLikeAnOperatorStaysText() {
    Document document = mapping.toDocument(new Bag(Map.of("note", "{\"$where\": \"1\"}")));

    assertThat(document.get("things", Document.class).get("note")).isEqualTo("{\"$where\": \"1\"}");
  }

  @Test
  void anIdTypeThatIsADocumentOfItsOwnIsStillADocument() {
    Document document = mapping.toDocument(new Note("hello"));

    assertThat(document).isEqualTo(new Document("text", "hello"));
    assertThat(throughTheWire(document, Note.class)).isEqualTo(new Note("hello"));
  }

  @Test
  void anEmptyOptionalLeavesNoField() {
    assertThat(mapping.toDocument(Fixtures.HALL)).doesNotContainKey("behind");
  }

  @Test
  void aStoredNullReadsAsAnEmptyOptional() {
    Document document = mapping.toDocument(Fixtures.HALL).append("behind", null);

    assertThat(mapping.fromDocument(document, Room.class)).isEqualTo(Fixtures.HALL);
  }

  @Test
  void whatANewerReplicaWroteIsIgnored() {
    Document document =
        mapping.toStored(Fixtures.HALL, 9, 1).append("smell", new Document("of", "roses"));

    assertThat(throughTheWire(document, Room.class)).isEqualTo(Fixtures.HALL);
  }

  @Test
  void anInstantIsCutToTheMillisecondTowardsThePast() {
    assertThat(mapping.toValue(Instant.parse("2026-11-21T00:00:00.123999999Z")))
        .isEqualTo(Date.from(Instant.parse("2026-11-21T00:00:00.123Z")));
    assertThat(mapping.toValue(Instant.parse("1969-12-31T23:59:59.999999999Z")))
        .isEqualTo(Date.from(Instant.parse("1969-12-31T23:59:59.999Z")));
  }

  @Test
  void numbersOfAnotherWidthAreReadWhenTheyFit() {
    Document document =
        mapping
            .toDocument(Fixtures.house())
            .append("floors", 2L)
            .append("bricks", 2)
            .append("height", 2);

    House house = mapping.fromDocument(document, House.class);

    assertThat(house.floors()).isEqualTo(2);
    assertThat(house.bricks()).isEqualTo(2L);
    assertThat(house.height()).isEqualTo(2.0);
  }

  @Test
  void anAlternativeAtTheTopSaysWhichItIs() {
    Visit visit = new Lengthy(Duration.ofHours(2), Optional.of(new Brief(Duration.ofMinutes(1))));
    Document document = mapping.toDocument(visit);

    assertThat(document.get("is")).isEqualTo("Lengthy");
    assertThat(throughTheWire(document, Visit.class)).isEqualTo(visit);
    assertThat(throughTheWire(document, Made.class)).isEqualTo(visit);
    assertThat(throughTheWire(document, Lengthy.class)).isEqualTo(visit);
  }

  @Test
  void anAlternativeWithoutComponentsIsItsNameAlone() {
    assertThat(mapping.toDocument(new Missed())).isEqualTo(new Document("is", "Missed"));
  }

  @Test
  void anAlternativeOfOneStringIsNoIdType() {
    assertThat(mapping.toValue(new Postponed("rain")))
        .isEqualTo(new Document("is", "Postponed").append("reason", "rain"));
  }

  @Test
  void aSingleValueForAFilterLooksAsItDoesInTheDocument() {
    assertThat(mapping.toValue(new HouseId("h1"))).isEqualTo("h1");
    assertThat(mapping.toValue(Colour.GREEN)).isEqualTo("GREEN");
    assertThat(mapping.toValue(ZoneId.of("Europe/Lisbon"))).isEqualTo("Europe/Lisbon");
    assertThat(mapping.toValue(7)).isEqualTo(7);
    assertThat(mapping.toValue(Fixtures.HALL)).isEqualTo(mapping.toDocument(Fixtures.HALL));
  }

  @Test
  void theOrderOfAMapIsKept() {
    Map<String, String> things = new LinkedHashMap<>();
    List.of("z", "a", "m", "%", "", ".").forEach(key -> things.put(key, key));

    Bag bag = throughTheWire(mapping.toDocument(new Bag(things)), Bag.class);

    assertThat(bag.things().keySet()).containsExactly("z", "a", "m", "%", "", ".");
  }

  @Test
  void collectionsComeBackUnmodifiable() {
    House house = throughTheWire(mapping.toDocument(Fixtures.house()), House.class);

    assertThat(house.rooms()).isUnmodifiable();
    assertThat(house.open()).isUnmodifiable().containsExactlyElementsOf(Fixtures.house().open());
    assertThat(house.visits().get(new RoomId("r1"))).isUnmodifiable();
    assertThat(house.paint()).isUnmodifiable();
  }

  @Test
  void anIdOfSeveralPartsIsADocument() {
    record Key(HouseId house, int year) {}
    record Report(Key id, Times times) {}
    Report report = new Report(new Key(new HouseId("h1"), 2026), Fixtures.TIMES);

    Document document = mapping.toStored(report, 1, 1);

    assertThat(document.get("_id")).isEqualTo(new Document("house", "h1").append("year", 2026));
    assertThat(throughTheWire(document, Report.class)).isEqualTo(report);
  }

  @Test
  void theIdStandsUnderItsOwnNameUnlessTheRecordIsAnAggregate() {
    Page page = new Page(new HouseId("h1"), "t");

    assertThat(mapping.toDocument(page)).containsEntry("id", "h1").doesNotContainKey("_id");
    assertThat(mapping.toStored(page, 3, 4L))
        .containsEntry("_id", "h1")
        .containsEntry("schemaVersion", 3)
        .containsEntry("version", 4L)
        .doesNotContainKey("id");
  }

  private <T> T throughTheWire(Document document, Class<T> type) {
    return mapping.fromDocument(WireFormat.roundTrip(document), type);
  }
}
