package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Rich;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is wrong with what was sent. An input's own error message can only say what Teams checks.
 */
final class Mistakes {

  private Mistakes() {}

  /** Below the field that it is about. */
  static ArrayNode of(Field field, Map<String, String> errors) {
    ArrayNode lines = Json.array();
    String error = errors.getOrDefault(field.id(), "");
    Runs.of(Rich.plain(error), Runs.Look.WRONG)
        .ifPresent(line -> lines.add(line.put("spacing", "Small")));
    return lines;
  }

  /** About none of the fields that are shown. */
  static ArrayNode elsewhere(Form form, Map<String, String> errors) {
    Set<String> shown =
        form.fields().stream().filter(Fields::shown).map(Field::id).collect(Collectors.toSet());
    ArrayNode lines = Json.array();
    new TreeMap<>(errors)
        .forEach(
            (field, error) -> {
              if (!shown.contains(field)) {
                Runs.of(Rich.plain(error), Runs.Look.WRONG).ifPresent(lines::add);
              }
            });
    return lines;
  }
}
