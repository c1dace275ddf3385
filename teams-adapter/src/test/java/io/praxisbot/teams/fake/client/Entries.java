package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.teams.fake.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What somebody filled in and didn't send yet, and what Teams' client itself says to that. */
final class Entries {

  private final Map<String, Map<String, String>> filled = new ConcurrentHashMap<>();

  /** Fills in a text, a date or a number; for choices the words of each. */
  void enter(Seen seen, Control control, List<String> words) {
    filled
        .computeIfAbsent(seen.id(), first -> new ConcurrentHashMap<>())
        .put(control.id(), meant(control, words));
  }

  /** Forgets what was filled in: it was sent, or the card isn't there any more. */
  void forget(Seen seen) {
    filled.remove(seen.id());
  }

  /** Every input's value by its id. What nobody chose is left out; empty text is empty text. */
  ObjectNode values(Seen seen) {
    ObjectNode values = Json.object();
    seen.controls().stream()
        .filter(control -> !control.button())
        .filter(control -> !isUnchosen(control, value(seen, control)))
        .forEach(control -> values.put(control.id(), value(seen, control)));
    return values;
  }

  /** What the client complains about before it sends anything, by label. */
  Map<String, String> complaints(Seen seen) {
    Map<String, String> complaints = new LinkedHashMap<>();
    for (Control control : seen.controls()) {
      complaint(control, value(seen, control))
          .ifPresent(what -> complaints.put(control.label(), what));
    }
    return complaints;
  }

  private static boolean isUnchosen(Control control, String value) {
    return value.isEmpty() && control.type().equals("Input.ChoiceSet");
  }

  private String value(Seen seen, Control control) {
    return Optional.ofNullable(filled.get(seen.id()))
        .map(all -> all.get(control.id()))
        .orElseGet(() -> initial(control));
  }

  private static String initial(Control control) {
    String given = control.element().path("value").asText("");
    return control.type().equals("Input.Toggle") && given.isEmpty()
        ? control.element().path("valueOff").asText("false")
        : given;
  }

  private static Optional<String> complaint(Control control, String value) {
    if (control.button()) {
      return Optional.empty();
    }
    boolean missing = control.required() && value.isBlank();
    int most = control.element().path("maxLength").asInt(Integer.MAX_VALUE);
    return missing || value.length() > most
        ? Optional.of(control.element().path("errorMessage").asText("This is too long."))
        : Optional.empty();
  }

  private static String meant(Control control, List<String> words) {
    return switch (control.type()) {
      case "Input.ChoiceSet" ->
          words.stream().map(word -> choice(control, word)).collect(Collectors.joining(","));
      case "Input.Toggle" -> toggled(control, words);
      default -> String.join("\n", words);
    };
  }

  private static String toggled(Control control, List<String> words) {
    boolean on = Arrays.asList("yes", "true", "on").contains(words.get(0));
    return on
        ? control.element().path("valueOn").asText("true")
        : control.element().path("valueOff").asText("false");
  }

  private static String choice(Control control, String word) {
    return word.isEmpty()
        ? ""
        : control
            .choice(word)
            .orElseThrow(
                () ->
                    new AssertionError(
                        "\"%s\" has no choice \"%s\"".formatted(control.label(), word)));
  }
}
