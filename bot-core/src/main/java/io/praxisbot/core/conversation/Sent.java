package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Field;
import java.util.Map;

/** What stands in the text fields of a form that was sent. */
public record Sent(Map<String, String> values) {

  /**
   * The words of a field.
   *
   * @param before what stays if the field was too short to show it and was left empty
   */
  public String words(String field, String before) {
    String words = values.getOrDefault(name(field), "").strip();
    return words.isEmpty() && keeps(field) ? before : words;
  }

  /** The name under which the field was sent, for whatever is wrong with it. */
  public String name(String field) {
    return keeps(field) ? field + Field.TextField.KEEPS : field;
  }

  private boolean keeps(String field) {
    return values.containsKey(field + Field.TextField.KEEPS);
  }
}
