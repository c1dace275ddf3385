package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.message.fit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text as runs, the only form in which words are data to Teams: it looks for no markdown, mention
 * or link in a run, and style stands beside the words.
 */
final class Runs {

  /** How all runs of a text look, whatever their own style. */
  enum Look {
    NORMAL,
    HEADING,
    SMALL,
    WRONG
  }

  private Runs() {}

  /** None if there is nothing to read. */
  static Optional<ObjectNode> of(Rich rich, Look look) {
    if (Words.sendable(rich.text()).isBlank()) {
      return Optional.empty();
    }
    ArrayNode runs = Json.array();
    sendable(rich).forEach(span -> runs.add(run(span, look)));
    return Optional.of(Json.element("RichTextBlock").set("inlines", runs));
  }

  private static List<Span> sendable(Rich rich) {
    return rich.spans().stream()
        .flatMap(span -> pieces(Words.sendable(span.text()), span.style()))
        .toList();
  }

  private static Stream<Span> pieces(String text, Span.Style style) {
    return Plain.pieces(text).stream()
        .filter(piece -> !piece.isEmpty())
        .map(piece -> new Span(piece, style));
  }

  private static ObjectNode run(Span span, Look look) {
    ObjectNode run = Json.element("TextRun").put("text", span.text());
    switch (span.style()) {
      case BOLD, COMMAND -> run.put("weight", "Bolder");
      case ITALIC -> run.put("italic", true);
      case PLAIN -> {}
    }
    switch (look) {
      case HEADING -> run.put("size", "Medium").put("weight", "Bolder");
      case SMALL -> run.put("size", "Small").put("isSubtle", true);
      case WRONG -> run.put("size", "Small").put("color", "Attention");
      case NORMAL -> {}
    }
    return run;
  }
}
