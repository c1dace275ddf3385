package io.praxisbot.slack.fake.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What somebody entered into the controls of a message or view and didn't send yet. It stays over
 * updates as long as block and action keep their ids, as in Slack's clients.
 */
final class Entries {

  private record Place(String surface, String block, String action, String type) {}

  /** Which value a control holds, and by which key it is given at first. */
  private static final Map<String, List<String>> HELD =
      Map.ofEntries(
          Map.entry("plain_text_input", List.of("value", "initial_value")),
          Map.entry("email_text_input", List.of("value", "initial_value")),
          Map.entry("number_input", List.of("value", "initial_value")),
          Map.entry("static_select", List.of("selected_option", "initial_option")),
          Map.entry("radio_buttons", List.of("selected_option", "initial_option")),
          Map.entry("multi_static_select", List.of("selected_options", "initial_options")),
          Map.entry("checkboxes", List.of("selected_options", "initial_options")),
          Map.entry("users_select", List.of("selected_user", "initial_user")),
          Map.entry("datepicker", List.of("selected_date", "initial_date")),
          Map.entry("timepicker", List.of("selected_time", "initial_time")));

  private final Map<Place, JsonElement> entered = new ConcurrentHashMap<>();

  void enter(String surface, Control control, JsonElement value) {
    entered.put(place(surface, control), value);
  }

  /** Empty if nothing is entered. */
  Optional<JsonElement> value(String surface, Control control) {
    var initial = Optional.ofNullable(control.element().get(held(control).get(1)));
    return Optional.ofNullable(entered.get(place(surface, control))).or(() -> initial);
  }

  /** What a payload's {@code state.values} says. */
  JsonObject values(String surface, List<Control> controls) {
    var values = new JsonObject();
    for (Control control : controls) {
      if (HELD.containsKey(control.type())) {
        if (!values.has(control.blockId())) {
          values.add(control.blockId(), new JsonObject());
        }
        values.getAsJsonObject(control.blockId()).add(control.actionId(), one(surface, control));
      }
    }
    return values;
  }

  /** A control with what is in it, as payloads have it. */
  JsonObject one(String surface, Control control) {
    var one = new JsonObject();
    one.addProperty("type", control.type());
    one.add(held(control).get(0), value(surface, control).orElseGet(() -> nothing(control)));
    return one;
  }

  /**
   * What a person's choice or words are for this control.
   *
   * @throws AssertionError if the control doesn't offer that
   */
  static JsonElement meant(Control control, List<String> words) {
    return switch (control.type()) {
      case "static_select", "radio_buttons" -> option(control, words.get(0));
      case "multi_static_select", "checkboxes" -> options(control, words);
      case "datepicker" -> matching(control, words.get(0), "\\d{4}-\\d{2}-\\d{2}");
      case "timepicker" -> matching(control, words.get(0), "\\d{2}:\\d{2}");
      case "plain_text_input", "email_text_input", "number_input", "users_select" ->
          new JsonPrimitive(words.get(0));
      default -> throw new AssertionError("nothing can be entered into " + control.type());
    };
  }

  private static JsonElement nothing(Control control) {
    return held(control).get(0).equals("selected_options") ? new JsonArray() : JsonNull.INSTANCE;
  }

  private static List<String> held(Control control) {
    return Optional.ofNullable(HELD.get(control.type()))
        .orElseThrow(() -> new AssertionError(control.type() + " holds nothing"));
  }

  private static Place place(String surface, Control control) {
    return new Place(surface, control.blockId(), control.actionId(), control.type());
  }

  private static JsonObject option(Control control, String text) {
    return control
        .option(text)
        .orElseThrow(() -> new AssertionError("no choice reads \"" + text + "\""));
  }

  private static JsonArray options(Control control, List<String> texts) {
    var chosen = new JsonArray();
    texts.forEach(text -> chosen.add(option(control, text)));
    return chosen;
  }

  private static JsonElement matching(Control control, String text, String shape) {
    if (!text.matches(shape)) {
      throw new AssertionError(control.type() + " takes no \"" + text + "\"");
    }
    return new JsonPrimitive(text);
  }
}
