package io.praxisbot.slack.fake.client;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody sees, as text: where it stands, what it says, and what can be done there. */
final class Drawing {

  private final UnaryOperator<String> nameOf;

  /**
   * @param nameOf a member's name by their id; what is no id stays
   */
  Drawing(UnaryOperator<String> nameOf) {
    this.nameOf = nameOf;
  }

  String draw(Seen seen, String says) {
    String below =
        Stream.of(fields(seen.controls()), buttons(seen.controls()))
            .filter(line -> !line.isEmpty())
            .map(line -> "\n" + line)
            .collect(Collectors.joining());
    return (nameOf.apply(seen.where()) + ": " + says + below).replace("\n", "\n  ");
  }

  private static String buttons(List<Control> controls) {
    return controls.stream()
        .filter(Control::button)
        .map(control -> "[" + control.label() + "]")
        .collect(Collectors.joining(" "));
  }

  private static String fields(List<Control> controls) {
    return controls.stream()
        .filter(control -> !control.button())
        .map(control -> "▢ " + control.label() + choices(control))
        .collect(Collectors.joining("\n"));
  }

  private static String choices(Control control) {
    List<String> choices =
        control
            .options()
            .map(option -> option.getAsJsonObject("text").get("text").getAsString())
            .toList();
    return choices.isEmpty() ? "" : " = " + String.join(" | ", choices);
  }
}
