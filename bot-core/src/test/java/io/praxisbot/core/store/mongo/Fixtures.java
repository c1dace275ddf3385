package io.praxisbot.core.store.mongo;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records of every kind that the domain has. */
final class Fixtures {
  private Fixtures() {}

  record HouseId(String value) {}

  record RoomId(String value) {
    RoomId {
      if (value.isBlank()) {
        throw new IllegalArgumentException("secret <" + value + ">");
      }
    }
  }

  enum Colour {
    RED,
    GREEN {
      @Override
      boolean calm() {
        return true;
      }
    };

    boolean calm() {
      return false;
    }
  }

  record Times(
      Instant instant,
      Duration duration,
      LocalDate date,
      LocalTime time,
      LocalDateTime dateTime,
      YearMonth month,
      DayOfWeek day,
      ZoneId zone) {}

  record Room(RoomId id, String name, Optional<RoomId> behind, List<Room> alcoves) {}

  record House(
      HouseId id,
      String name,
      boolean lit,
      Boolean warm,
      int floors,
      Integer doors,
      long bricks,
      Long tiles,
      double height,
      Colour colour,
      Times times,
      Locale language,
      URI page,
      Optional<String> motto,
      Optional<RoomId> best,
      Optional<List<RoomId>> favourites,
      List<Room> rooms,
      Set<RoomId> open,
      Map<RoomId, List<Visit>> visits,
      Map<Colour, Long> paint,
      Map<String, Crumb> odd,
      Visit last) {}

  record Crumb() {}

  sealed interface Visit {}

  record Missed() implements Visit {}

  record Postponed(String reason) implements Visit {}

  sealed interface Made extends Visit {}

  record Brief(Duration length) implements Made {}

  record Lengthy(Duration length, Optional<Visit> next) implements Made {}

  record Twin(Duration length) implements Visit {}

  record Bag(Map<String, String> things) {}

  record Note(String text) {}

  record Page(HouseId id, String text) {}

  static final Times TIMES =
      new Times(
          Instant.parse("2026-11-21T08:30:15.123Z"),
          Duration.ofMinutes(90),
          LocalDate.of(2026, 11, 21),
          LocalTime.of(15, 0),
          LocalDateTime.of(2026, 11, 21, 15, 0, 30),
          YearMonth.of(2026, 11),
          DayOfWeek.FRIDAY,
          ZoneId.of("Pacific/Chatham"));

  static final Room HALL =
      new Room(
          new RoomId("r1"),
          "Hall",
          Optional.empty(),
          List.of(new Room(new RoomId("r2"), "Nook", Optional.of(new RoomId("r1")), List.of())));

  static House house() {
    return new House(
        new HouseId("h1"),
        "{\"$ne\":null}",
        true,
        false,
        3,
        4,
        5_000_000_000L,
        6L,
        7.5,
        Colour.GREEN,
        TIMES,
        Locale.forLanguageTag("pt-PT"),
        URI.create("https://praxis.example/h1?a=b"),
        Optional.of("$where"),
        Optional.of(new RoomId("r1")),
        Optional.of(List.of(new RoomId("r2"))),
        List.of(HALL),
        new LinkedHashSet<>(List.of(new RoomId("r9"), new RoomId("r1"), new RoomId("r5"))),
        Map.of(
            new RoomId("r1"),
            List.of(
                new Missed(),
                new Postponed("rain"),
                new Brief(Duration.ofMinutes(5)),
                new Lengthy(Duration.ofHours(1), Optional.of(new Missed())))),
        Map.of(Colour.RED, 1L),
        Map.of("$a.b", new Crumb()),
        new Brief(Duration.ofMinutes(7)));
  }
}
