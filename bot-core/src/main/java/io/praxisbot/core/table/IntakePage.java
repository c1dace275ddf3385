package io.praxisbot.core.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Some lines of a table, which are applied together: a table of any length needs memory for a page.
 *
 * @param number from 0
 */
public record IntakePage(String id, String intake, int number, List<Row> rows) {

  /** So many lines are one turn's work. */
  public static final int LINES = 50;

  public IntakePage {
    rows = List.copyOf(rows);
  }

  /** The id of a page. */
  public static String id(String intake, int number) {
    return intake + "." + number;
  }

  /** In the place of a page where there is none: without lines. */
  public static IntakePage none(String intake) {
    return new IntakePage(id(intake, Intake.NO_PAGE), intake, Intake.NO_PAGE, List.of());
  }

  /** The rows in pages, in their order. */
  public static List<IntakePage> of(String intake, List<Row> rows) {
    List<IntakePage> pages = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += LINES) {
      int number = pages.size();
      List<Row> here = rows.subList(from, Math.min(rows.size(), from + LINES));
      pages.add(new IntakePage(id(intake, number), intake, number, here));
    }
    return pages;
  }

  /**
   * The same page, once applied.
   *
   * @param traces one for each row, in their order
   */
  public IntakePage traced(List<Trace> traces) {
    List<Row> next = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      next.add(rows.get(i).traced(traces.get(i)));
    }
    return new IntakePage(id, intake, number, next);
  }
}
