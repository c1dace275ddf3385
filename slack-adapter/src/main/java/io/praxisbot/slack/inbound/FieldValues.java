package io.praxisbot.slack.inbound;

import com.slack.api.model.view.ViewState;
import io.praxisbot.slack.render.Elements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a message or a modal. */
final class FieldValues {

  private FieldValues() {}

  /** Text by field id; empty text for what was left empty. */
  static Map<String, String> of(@Nullable ViewState state) {
    Map<String, String> values = new LinkedHashMap<>();
    if (state != null && state.getValues() != null) {
      state
          .getValues()
          .forEach(
              (block, elements) -> {
                if (block.startsWith(Elements.FIELD)) {
                  values.put(
                      block.substring(Elements.FIELD.length()), text(elements.get(Elements.VALUE)));
                }
              });
    }
    return values;
  }

  private static String text(ViewState.@Nullable Value value) {
    if (value == null) {
      return "";
    }
    if (value.getSelectedOption() != null) {
      return orEmpty(value.getSelectedOption().getValue());
    }
    return value.getSelectedDate() != null ? value.getSelectedDate() : orEmpty(value.getValue());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
