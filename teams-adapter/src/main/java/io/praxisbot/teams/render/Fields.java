package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.fit.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Fields as inputs, each with what is wrong with it below. */
final class Fields {

  private final boolean roomy;
  private final Map<String, String> errors;
  private final Map<String, String> values;

  private Fields(boolean roomy, Map<String, String> errors, Map<String, String> values) {
    this.roomy = roomy;
    this.errors = errors;
    this.values = values;
  }

  /** In a window of their own, where a few choices can stand one below the other. */
  static Fields inAForm(Map<String, String> errors, Map<String, String> values) {
    return new Fields(true, errors, values);
  }

  static Fields inAMessage() {
    return new Fields(false, Map.of(), Map.of());
  }

  /** A choice without anything to choose is left out: it would keep the form from being sent. */
  static boolean shown(Field field) {
    return !(field instanceof Field.ChoiceField choice) || !choice.options().isEmpty();
  }

  ArrayNode inputs(List<Field> fields) {
    ArrayNode inputs = Json.array();
    for (Field field : fields.stream().filter(Fields::shown).toList()) {
      inputs.add(input(field));
      inputs.addAll(Mistakes.of(field, errors));
    }
    return inputs;
  }

  private ObjectNode input(Field field) {
    if (field instanceof Field.TextField text) {
      return text(text);
    }
    return field instanceof Field.DateField date ? day(date) : choice((Field.ChoiceField) field);
  }

  private static ObjectNode common(String type, Field field) {
    ObjectNode input =
        Json.element(type)
            .put("id", Elements.FIELD + field.id())
            .put("label", Plain.words(field.label(), Limits.LABEL));
    if (!field.optional()) {
      input.put("isRequired", true).put("errorMessage", Notices.required());
    }
    return input;
  }

  private ObjectNode text(Field.TextField field) {
    ObjectNode input =
        common("Input.Text", field)
            .put("isMultiline", field.multiline())
            .put("maxLength", Math.max(1, field.maxLength()));
    if (!field.placeholder().isBlank()) {
      input.put("placeholder", Plain.words(field.placeholder(), Limits.PLACEHOLDER));
    }
    return holding(input, Words.sendable(value(field, field.initial())));
  }

  private ObjectNode day(Field.DateField field) {
    return holding(common("Input.Date", field), iso(value(field, field.initial())));
  }

  private ObjectNode choice(Field.ChoiceField field) {
    ObjectNode input =
        common("Input.ChoiceSet", field).put("style", atAGlance(field) ? "expanded" : "compact");
    ArrayNode choices = input.putArray("choices");
    field.options().forEach(option -> choices.add(choice(option)));
    String value = value(field, field.initial());
    boolean known = field.options().stream().anyMatch(option -> option.value().equals(value));
    return holding(input, known ? value : "");
  }

  /** Choices that stand open are read as markdown, so only such as hold none may. */
  private boolean atAGlance(Field.ChoiceField field) {
    return roomy
        && field.options().size() <= Limits.OPTIONS_AT_A_GLANCE
        && field.options().stream().allMatch(option -> Plain.innocent(option.label()));
  }

  private static ObjectNode choice(Field.Option option) {
    return Json.object()
        .put("title", Plain.words(option.label(), Limits.OPTION))
        .put("value", option.value());
  }

  private String value(Field field, String initial) {
    return values.getOrDefault(field.id(), initial);
  }

  private static ObjectNode holding(ObjectNode input, String value) {
    return value.isEmpty() ? input : input.put("value", value);
  }

  private static String iso(String day) {
    try {
      return day.isEmpty() ? "" : LocalDate.parse(day).toString();
    } catch (DateTimeException noDay) {
      // A field that starts empty can still be filled in.
      return "";
    }
  }
}
