package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.teams.render.Elements;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What comes back from a card: text by names, and nothing else. */
sealed interface CardValues {

  /**
   * From one of our cards.
   *
   * @param verb what kind of button it was
   * @param values text by field id
   */
  record Ours(Press press, String verb, Map<String, String> values) implements CardValues {}

  /** From a card of nobody we know. */
  record Foreign() implements CardValues {}

  /** From one of our cards, but changed: something in it isn't text, or is named strangely. */
  record Refused() implements CardValues {}

  /** What Teams itself adds beside the values. */
  String OF_TEAMS = "msteams";

  Pattern FIELD_ID = Pattern.compile("[A-Za-z0-9._:~/@+-]{1,200}");

  /** Reads an action's data. */
  static CardValues of(JsonNode data) {
    if (!data.isObject() || !data.has(Elements.TOKEN)) {
      return new Foreign();
    }
    return values(data).<CardValues>map(values -> ours(data, values)).orElseGet(Refused::new);
  }

  private static CardValues ours(JsonNode data, Map<String, String> values) {
    return Press.of(data.path(Elements.TOKEN).asText())
        .<CardValues>map(press -> new Ours(press, data.path(Elements.VERB).asText(), values))
        .orElseGet(Foreign::new);
  }

  /** Empty if anything isn't text. */
  private static Optional<Map<String, String>> values(JsonNode data) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : data.properties()) {
      String name = entry.getKey();
      if (!name.equals(OF_TEAMS)) {
        if (!entry.getValue().isTextual() || !isSound(name)) {
          return Optional.empty();
        }
        if (name.startsWith(Elements.FIELD)) {
          values.put(name.substring(Elements.FIELD.length()), entry.getValue().textValue());
        }
      }
    }
    return Optional.of(values);
  }

  private static boolean isSound(String name) {
    return !name.startsWith(Elements.FIELD)
        || FIELD_ID.matcher(name.substring(Elements.FIELD.length())).matches();
  }
}
