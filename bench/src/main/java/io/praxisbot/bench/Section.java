package io.praxisbot.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * One measurement's outcome, as Markdown.
 *
 * @param says one sentence each, below the table
 */
record Section(String title, List<String> columns, List<List<String>> rows, List<String> says) {

  Section {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    says = List.copyOf(says);
  }

  String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("## " + title);
    lines.add("");
    lines.add(line(columns));
    lines.add(line(columns.stream().map(column -> "---").toList()));
    rows.forEach(row -> lines.add(line(row)));
    if (!says.isEmpty()) {
      lines.add("");
      lines.addAll(says);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
