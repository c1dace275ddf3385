package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.fit.Words;
import java.util.Optional;

/**
 * A heading. Only a text block can tell a screen reader that it is one, and a text block reads
 * markdown: so one is used where there can be none, and text runs that look the same elsewhere.
 */
final class Headings {

  private Headings() {}

  static Optional<ObjectNode> of(Rich rich) {
    String text = Words.sendable(rich.text());
    return Plain.innocent(text) ? Optional.of(block(text)) : Runs.of(rich, Runs.Look.HEADING);
  }

  private static ObjectNode block(String text) {
    return Json.element("TextBlock")
        .put("text", text)
        .put("style", "heading")
        .put("size", "Medium")
        .put("weight", "Bolder")
        .put("wrap", true);
  }
}
