package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that can be pressed, chosen or filled.
 *
 * @param label what a person takes it for
 */
record Control(String label, JsonNode element) {

  private static final List<String> HOLDERS =
      List.of("body", "items", "columns", "rows", "cells", "actions");

  /** What can be done with a card, from top to bottom. */
  static List<Control> in(JsonNode card) {
    List<Control> found = new ArrayList<>();
    collect(card, found);
    return found;
  }

  private static void collect(JsonNode element, List<Control> found) {
    if (!element.path("isVisible").asBoolean(true)) {
      return;
    }
    String type = element.path("type").asText();
    if (type.startsWith("Action.")) {
      found.add(new Control(element.path("title").asText(), element));
    } else if (type.startsWith("Input.")) {
      found.add(new Control(inputLabel(element), element));
    }
    HOLDERS.forEach(
        holder -> Json.items(element.path(holder)).forEach(child -> collect(child, found)));
  }

  private static String inputLabel(JsonNode input) {
    return Stream.of("label", "title", "placeholder", "id")
        .map(field -> input.path(field).asText(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  boolean button() {
    return type().startsWith("Action.");
  }

  String type() {
    return element.path("type").asText();
  }

  String id() {
    return element.path("id").asText();
  }

  /** Whether it is called so, by a person or by the bot. */
  boolean called(String name) {
    return label.equals(name) || (!button() && id().equals(name));
  }

  /** Whether a press takes along what is filled in. */
  boolean takesInputs() {
    return !element.path("associatedInputs").asText("auto").equalsIgnoreCase("none");
  }

  /** Whether a press opens a dialog. */
  boolean opens() {
    return element.path("data").path("msteams").path("type").asText().equals("task/fetch");
  }

  boolean required() {
    return element.path("isRequired").asBoolean();
  }

  /** The value of the choice that reads so. */
  Optional<String> choice(String title) {
    return Json.items(element.path("choices"))
        .filter(choice -> choice.path("title").asText().equals(title))
        .map(choice -> choice.path("value").asText())
        .findFirst();
  }
}
