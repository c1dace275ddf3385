package io.praxisbot.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Whatever a program may write, in whichever dialect and order of columns, reads back. */
class AnyTableTest {

  /** How a table is written. */
  record Dialect(char separator, String lineEnd, QuoteMode quotes, long order) {}

  @Property(tries = 300)
  void whatIsWrittenReadsBack(
      @ForAll("people") List<Line> people, @ForAll("dialects") Dialect dialect) throws IOException {
    String written = written(people, dialect);
    Table read = Upload.of("people.csv", written.getBytes(StandardCharsets.UTF_8)).table();
    assertThat(read.troubles()).isEmpty();
    assertThat(read.lines().stream().map(AnyTableTest::unnumbered))
        .isEqualTo(people.stream().map(AnyTableTest::unnumbered).toList());
  }

  @Property(tries = 300)
  void anyBytesAreReadOrNamed(@ForAll byte[] bytes) {
    Table read = Upload.of("people.csv", bytes).table();
    assertThat(read.lines().size() + read.troubles().size()).isPositive();
  }

  @Property(tries = 300)
  void eachLineOfAnyTextIsReadOrNamed(@ForAll("texts") String text) {
    assertThat(numbers(TableReader.read(text))).containsExactlyElementsOf(filled(text));
  }

  @Property(tries = 300)
  void eachLineOfAnyFileIsReadOrNamed(@ForAll("texts") String text) {
    Table read = Upload.of("people.csv", text.getBytes(StandardCharsets.UTF_8)).table();
    assertThat(numbers(read)).containsExactlyElementsOf(filled(text));
  }

  private static List<Integer> numbers(Table read) {
    return Stream.concat(
            read.lines().stream().map(Line::number), read.troubles().stream().map(Trouble::line))
        .sorted()
        .toList();
  }

  /** Which lines hold anything. */
  private static List<Integer> filled(String text) {
    String[] lines = text.split("\n", -1);
    return IntStream.range(0, lines.length)
        .filter(n -> !lines[n].replaceAll("[ ,\t]", "").isEmpty())
        .map(n -> n + 1)
        .boxed()
        .toList();
  }

  /** Without headings and quotation marks, which join lines; never empty. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("xZé中 ,;\t'.@<>|\n")
        .ofMaxLength(300)
        .map(text -> "x\n" + text);
  }

  private static Line unnumbered(Line line) {
    return new Line(0, line.person(), line.manager(), line.zone());
  }

  private static String written(List<Line> people, Dialect dialect) throws IOException {
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    java.util.Collections.shuffle(order, new Random(dialect.order()));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(dialect.separator())
            .setRecordSeparator(dialect.lineEnd())
            .setQuoteMode(dialect.quotes())
            .get();
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, format)) {
      printer.printRecord(
          ordered(List.of("Person", "reports to", "TimeZone", "Cost centre"), order));
      for (Line line : people) {
        printer.printRecord(
            ordered(List.of(line.person(), line.manager(), line.zone(), "4711"), order));
      }
    }
    return out.toString();
  }

  private static List<String> ordered(List<String> cells, List<Integer> order) {
    return order.stream().map(cells::get).toList();
  }

  @Provide
  Arbitrary<List<Line>> people() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("aZé中 ,;\t\"'\n.@<>|")
            .ofMaxLength(12)
            .map(String::strip)
            .filter(text -> !text.startsWith("#"));
    return Combinators.combine(words.filter(word -> !word.isEmpty()), words, words)
        .as((person, manager, zone) -> new Line(0, person, manager, zone))
        .list()
        .ofMinSize(1)
        .ofMaxSize(20);
  }

  @Provide
  Arbitrary<Dialect> dialects() {
    return Combinators.combine(
            Arbitraries.of(',', ';', '\t'),
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(QuoteMode.ALL, QuoteMode.MINIMAL, QuoteMode.ALL_NON_NULL),
            Arbitraries.longs())
        .as(Dialect::new);
  }
}
