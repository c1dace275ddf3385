package io.praxisbot.core.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table of people as spreadsheets and other programs write it: cells parted by commas,
 * semicolons or tabs, in quotes where needed, the columns in any order under a line of headings.
 */
public final class TableReader {

  private static final char[] SEPARATORS = {'\t', ';', ','};

  private final List<Line> lines = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private Optional<Columns> columns = Optional.empty();
  private int people;

  private TableReader() {}

  /** The table, or all that can't be read in it. */
  public static Table read(String text) {
    return new TableReader().all(text);
  }

  private Table all(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(separator(text))
            .setIgnoreSurroundingSpaces(true)
            .get();
    long last = 0;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        take(Math.toIntExact(last + 1), records.next().toList());
        last = parser.getCurrentLineNumber();
      }
    } catch (UncheckedIOException | IOException | IllegalStateException broken) {
      troubles.add(Trouble.at(Math.toIntExact(last + 1), Trouble.Kind.QUOTES));
    }
    return table();
  }

  private void take(int number, List<String> cells) {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (columns.isEmpty()) {
      Optional<Columns> headed = Columns.headed(cells);
      columns = headed.or(() -> Optional.of(Columns.plain()));
      if (headed.isPresent()) {
        unlessNobodyIsNamed(headed.get(), number);
        return;
      }
    }
    people++;
    if (people <= Table.MOST_LINES) {
      person(columns.orElseThrow(), number, cells);
    }
  }

  private void unlessNobodyIsNamed(Columns headed, int number) {
    if (!headed.hasPerson()) {
      troubles.add(Trouble.at(number, Trouble.Kind.NO_PERSON_COLUMN));
    }
  }

  private void person(Columns known, int number, List<String> cells) {
    Line line = known.line(number, cells);
    if (known.overflows(cells)) {
      troubles.add(Trouble.at(number, Trouble.Kind.COLUMNS));
    } else if (line.person().isEmpty()) {
      if (known.hasPerson()) {
        troubles.add(Trouble.at(number, Trouble.Kind.NO_PERSON));
      }
    } else {
      lines.add(line);
    }
  }

  private Table table() {
    if (people > Table.MOST_LINES) {
      String many = String.valueOf(people);
      return Table.unread(new Trouble(Trouble.Kind.TOO_MANY, 0, "", many));
    }
    if (people == 0 && troubles.isEmpty()) {
      return Table.unread(Trouble.of(Trouble.Kind.EMPTY));
    }
    return new Table(lines, troubles, columns.map(Columns::ignored).orElse(List.of()));
  }

  /** What parts the cells of the first line that holds anything; a comma if nothing does. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    char most = ',';
    for (char separator : SEPARATORS) {
      if (outsideQuotes(first, separator) > outsideQuotes(first, most)) {
        most = separator;
      }
    }
    return most;
  }

  private static int outsideQuotes(String line, char wanted) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      quoted ^= line.charAt(i) == '"';
      count += !quoted && line.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
