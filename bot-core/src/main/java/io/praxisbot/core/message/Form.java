package io.praxisbot.core.message;

import java.util.List;

/**
 * Several questions at once, in a window of their own.
 *
 * @param token comes back with what is submitted; at most 255 characters
 * @param title at most 24 characters, Slack's limit for a modal
 * @param submitLabel what the button says
 * @param fields from top to bottom
 */
public record Form(String token, String title, String submitLabel, List<Field> fields) {

  public Form {
    fields = List.copyOf(fields);
    if (title.length() > 24) {
      throw new IllegalArgumentException("a form's title has at most 24 characters");
    }
  }
}
