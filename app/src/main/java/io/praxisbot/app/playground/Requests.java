package io.praxisbot.app.playground;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.people.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the page sends, and how it is read: anything missing is refused in a sentence. */
final class Requests {

  private static final int LONGEST_ID = 64;

  private Requests() {}

  record Say(@Nullable String person, @Nullable String text, @Nullable String id) {}

  record Pressing(
      @Nullable String person,
      @Nullable String post,
      @Nullable String token,
      @Nullable String id) {}

  record Opening(@Nullable String person, @Nullable String post, @Nullable String token) {}

  record Submitting(
      @Nullable String person,
      @Nullable String post,
      @Nullable String token,
      @Nullable Map<String, @Nullable String> values,
      @Nullable String id) {}

  record Moving(@Nullable String advance, @Nullable String to, @Nullable Boolean next) {}

  static PersonId person(@Nullable String given) {
    return Optional.ofNullable(given)
        .filter(id -> !id.isBlank())
        .map(PersonId::new)
        .orElseThrow(() -> refused("person.unknown"));
  }

  static String text(@Nullable String given) {
    return Optional.ofNullable(given).orElseThrow(() -> refused("text.missing"));
  }

  /** The page's own id of what somebody did. */
  static String id(@Nullable String given) {
    return Optional.ofNullable(given)
        .filter(id -> id.length() <= LONGEST_ID && id.matches("[A-Za-z0-9-]+"))
        .orElseThrow(() -> refused("id.missing"));
  }

  static Press press(@Nullable String token) {
    return Optional.ofNullable(token)
        .flatMap(Press::of)
        .orElseThrow(() -> refused("button.unknown"));
  }

  static Map<String, String> values(@Nullable Map<String, @Nullable String> given) {
    Map<String, String> values = new HashMap<>();
    if (given != null) {
      given.forEach((field, value) -> values.put(field, value == null ? "" : value));
    }
    return values;
  }

  static Refused refused(String key) {
    return new Refused(HttpStatus.BAD_REQUEST, Sentences.of(key));
  }
}
