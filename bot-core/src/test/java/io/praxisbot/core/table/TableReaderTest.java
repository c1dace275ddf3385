package io.praxisbot.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.table.Trouble.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  @Test
  void readsPeopleManagersAndZonesUnderHeadingsInAnyOrderAndCase() {
    Table table =
        TableReader.read(
            """
            Time Zone,REPORTS TO,E-Mail
            Europe/Lisbon,marta@example.com,ana@example.com
            ,,ben@example.com
            """);
    assertThat(table.troubles()).isEmpty();
    assertThat(table.lines())
        .containsExactly(
            new Line(2, "ana@example.com", "marta@example.com", "Europe/Lisbon"),
            new Line(3, "ben@example.com", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void readsWhatIsPartedByCommasSemicolonsOrTabs(String separator) {
    Table table =
        TableReader.read("Ana Silva,Marta\r\nBen Carter,Marta\r\n".replace(",", separator));
    assertThat(table.lines())
        .containsExactly(
            new Line(1, "Ana Silva", "Marta", ""), new Line(2, "Ben Carter", "Marta", ""));
  }

  @Test
  void takesTheAddressBeforeTheNameAndTheNameWhereThereIsNoAddress() {
    Table table = TableReader.read("name,email,manager\nAna Silva,ana@example.com,\nBen,,Ana\n");
    assertThat(table.lines()).extracting(Line::person).containsExactly("ana@example.com", "Ben");
  }

  @Test
  void countsLinesAsAnEditorDoes() {
    Table table = TableReader.read("person,manager\n\n\"Silva,\nAna\",Marta\n\n ; \nBen,Marta");
    assertThat(table.lines()).extracting(Line::number).containsExactly(3, 6, 7);
  }

  @Test
  void saysWhichColumnsMeanNothing() {
    assertThat(TableReader.read("person,department,manager\nAna,Sales,Marta").ignored())
        .containsExactly("department");
  }

  @Test
  void namesTheLineWhoseQuotesDoNotEnd() {
    assertTrouble("person,manager\nAna,Marta\n\"Ben,Marta\nOlga,Marta\n", Kind.QUOTES, 3);
    assertTrouble("person,manager\nAna,\"Marta\" F\n", Kind.QUOTES, 2);
  }

  @Test
  void namesWhatHasNoPersonOrMoreCellsThanColumns() {
    assertTrouble("person,manager\n,Marta\n", Kind.NO_PERSON, 2);
    assertTrouble("manager\nMarta\n", Kind.NO_PERSON_COLUMN, 1);
    assertTrouble("person,manager\nCarter,Ben,Marta\n", Kind.COLUMNS, 2);
    assertTrouble("Ana,Sales,Marta,Lisbon\n", Kind.COLUMNS, 1);
  }

  @Test
  void saysThatThereIsNobodyInIt() {
    assertTrouble("", Kind.EMPTY, 0);
    assertTrouble("\n , \n", Kind.EMPTY, 0);
    assertTrouble("person,manager\n", Kind.EMPTY, 0);
  }

  @Test
  void takesAsManyAsTheLimitAndCountsTheRest() {
    assertThat(TableReader.read(people(Table.MOST_LINES)).troubles()).isEmpty();
    Table table = TableReader.read(people(100_000));
    assertThat(table.lines()).isEmpty();
    assertThat(table.troubles()).containsExactly(new Trouble(Kind.TOO_MANY, 0, "", "100000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void readsUnicodeWithItsMark(String charset) {
    byte[] bytes = "\uFEFFperson,manager\nSofía Łuczak,Jürgen\n".getBytes(Charset.forName(charset));
    assertThat(Upload.of("people.csv", bytes).table().lines())
        .containsExactly(new Line(2, "Sofía Łuczak", "Jürgen", ""));
  }

  @Test
  void namesTheFirstLineThatIsNoUnicode() {
    byte[] windows =
        "person,manager\r\nAna,Marta\r\nSofía,Jürgen\r\n".getBytes(Charset.forName("windows-1252"));
    assertThat(Upload.of("people.csv", windows).table().troubles())
        .containsExactly(Trouble.at(3, Kind.NOT_UNICODE));
    byte[] unmarked = "person,manager\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Upload.of("people.csv", unmarked).table().troubles())
        .containsExactly(Trouble.at(1, Kind.NOT_UNICODE));
    byte[] cut = {'A', 'n', 'a', '\n', (byte) 0xC3};
    assertThat(Upload.of("people.csv", cut).table().troubles())
        .containsExactly(Trouble.at(2, Kind.NOT_UNICODE));
  }

  @Test
  void refusesWhatIsTooLargeOrNoTable() {
    assertThat(Upload.of("people.csv", new byte[Upload.MOST_BYTES + 1]).table().troubles())
        .containsExactly(Trouble.of(Kind.TOO_LARGE));
    assertThat(Upload.of("people.xlsx", new byte[9]).table().troubles())
        .containsExactly(Trouble.of(Kind.NO_TABLE));
  }

  private static String people(int many) {
    return "person\n"
        + IntStream.range(0, many)
            .mapToObj(n -> "p" + n + "@example.com\n")
            .collect(Collectors.joining());
  }

  private static void assertTrouble(String text, Kind kind, int line) {
    assertThat(TableReader.read(text).troubles())
        .extracting(Trouble::kind, Trouble::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, line));
  }
}
