package io.praxisbot.core.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds what. A heading is known by what people call it; of several that name a
 * person, the one that tells them apart best counts first, and the others where it is empty.
 */
final class Columns {

  private enum Meaning {
    PERSON,
    MANAGER,
    ZONE
  }

  /** How well a heading tells who somebody is, the best first. */
  private record Heading(Meaning meaning, int rank) {}

  private static final Map<String, Heading> KNOWN =
      Map.ofEntries(
          Map.entry("user id", new Heading(Meaning.PERSON, 1)),
          Map.entry("userid", new Heading(Meaning.PERSON, 1)),
          Map.entry("id", new Heading(Meaning.PERSON, 1)),
          Map.entry("email", new Heading(Meaning.PERSON, 0)),
          Map.entry("e mail", new Heading(Meaning.PERSON, 0)),
          Map.entry("email address", new Heading(Meaning.PERSON, 0)),
          Map.entry("e mail address", new Heading(Meaning.PERSON, 0)),
          Map.entry("mail", new Heading(Meaning.PERSON, 0)),
          Map.entry("employee email", new Heading(Meaning.PERSON, 0)),
          Map.entry("employee", new Heading(Meaning.PERSON, 2)),
          Map.entry("person", new Heading(Meaning.PERSON, 2)),
          Map.entry("name", new Heading(Meaning.PERSON, 3)),
          Map.entry("full name", new Heading(Meaning.PERSON, 3)),
          Map.entry("manager email", new Heading(Meaning.MANAGER, 0)),
          Map.entry("manager e mail", new Heading(Meaning.MANAGER, 0)),
          Map.entry("manager id", new Heading(Meaning.MANAGER, 1)),
          Map.entry("manager", new Heading(Meaning.MANAGER, 2)),
          Map.entry("reports to", new Heading(Meaning.MANAGER, 2)),
          Map.entry("manager name", new Heading(Meaning.MANAGER, 3)),
          Map.entry("timezone", new Heading(Meaning.ZONE, 0)),
          Map.entry("time zone", new Heading(Meaning.ZONE, 0)),
          Map.entry("tz", new Heading(Meaning.ZONE, 0)));

  private static final List<Meaning> WITHOUT_HEADINGS =
      List.of(Meaning.PERSON, Meaning.MANAGER, Meaning.ZONE);

  private final Map<Meaning, List<Integer>> places;
  private final int width;
  private final List<String> ignored;

  private Columns(Map<Meaning, List<Integer>> places, int width, List<String> ignored) {
    this.places = Map.copyOf(places);
    this.width = width;
    this.ignored = List.copyOf(ignored);
  }

  /** Empty if the first line is no line of headings. */
  static Optional<Columns> headed(List<String> first) {
    List<Optional<Heading>> headings = first.stream().map(Columns::heading).toList();
    if (headings.stream().noneMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      if (headings.get(i).isEmpty() && !first.get(i).isBlank()) {
        ignored.add(first.get(i));
      }
    }
    return Optional.of(
        new Columns(
            Map.of(
                Meaning.PERSON, places(headings, Meaning.PERSON),
                Meaning.MANAGER, places(headings, Meaning.MANAGER),
                Meaning.ZONE, places(headings, Meaning.ZONE)),
            first.size(),
            ignored));
  }

  /** As it is read without headings: who, whose manager they have, where they are. */
  static Columns plain() {
    return new Columns(
        Map.of(
            Meaning.PERSON, List.of(0),
            Meaning.MANAGER, List.of(1),
            Meaning.ZONE, List.of(2)),
        WITHOUT_HEADINGS.size(),
        List.of());
  }

  private static List<Integer> places(List<Optional<Heading>> headings, Meaning meaning) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).filter(h -> h.meaning() == meaning).isPresent()) {
        places.add(i);
      }
    }
    places.sort(Comparator.comparing(i -> headings.get(i).orElseThrow().rank()));
    return List.copyOf(places);
  }

  private static Optional<Heading> heading(String cell) {
    String plain =
        Normalizer.normalize(cell, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace("'s", "")
            .replaceAll("[^\\p{L}]+", " ")
            .strip();
    return Optional.ofNullable(KNOWN.get(plain));
  }

  boolean hasPerson() {
    return !places.getOrDefault(Meaning.PERSON, List.of()).isEmpty();
  }

  List<String> ignored() {
    return ignored;
  }

  /** Whether something stands where no column is. */
  boolean overflows(List<String> cells) {
    return cells.stream().skip(width).anyMatch(cell -> !cell.isBlank());
  }

  Line line(int number, List<String> cells) {
    return new Line(
        number,
        cell(cells, Meaning.PERSON),
        cell(cells, Meaning.MANAGER),
        cell(cells, Meaning.ZONE));
  }

  private String cell(List<String> cells, Meaning meaning) {
    return places.getOrDefault(meaning, List.of()).stream()
        .filter(place -> place < cells.size())
        .map(place -> cells.get(place).strip())
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .orElse("");
  }
}
