package io.praxisbot.core.table;

import java.util.List;

/**
 * A table as it was read.
 *
 * @param lines in the order of the file
 * @param troubles what can't be read; then the lines are not to be used
 * @param ignored headings of columns that mean nothing here
 */
public record Table(List<Line> lines, List<Trouble> troubles, List<String> ignored) {

  /** So many people are taken at once; more come in several files. */
  public static final int MOST_LINES = 20_000;

  public Table {
    lines = List.copyOf(lines);
    troubles = List.copyOf(troubles);
    ignored = List.copyOf(ignored);
  }

  static Table unread(Trouble why) {
    return new Table(List.of(), List.of(why), List.of());
  }
}
