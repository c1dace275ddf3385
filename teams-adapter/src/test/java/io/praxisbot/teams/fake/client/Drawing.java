package io.praxisbot.teams.fake.client;

import java.util.ArrayList;
import java.util.List;

/** A message or a dialog as text, with what can be done with it. */
final class Drawing {

  private Drawing() {}

  static String draw(Seen seen) {
    List<String> lines = new ArrayList<>();
    lines.add(seen.read());
    seen.controls().stream()
        .map(control -> control.button() ? "[" + control.label() + "]" : control.label() + ": ___")
        .forEach(lines::add);
    return String.join("\n", lines);
  }
}
