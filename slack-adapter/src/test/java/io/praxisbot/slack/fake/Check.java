package io.praxisbot.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** One rule of Slack's about a value. */
@FunctionalInterface
interface Check {

  void on(JsonElement value, Place place);

  /** Both rules. */
  default Check and(Check other) {
    return (value, place) -> {
      on(value, place);
      other.on(value, place);
    };
  }

  static Check text(int least, int most) {
    return string(
        (text, place) -> {
          if (text.length() < least || text.length() > most) {
            place.refuse("must have " + least + " to " + most + " characters");
          }
        });
  }

  static Check like(Pattern shape) {
    return string(
        (text, place) -> {
          if (!shape.matcher(text).matches()) {
            place.refuse("must look like " + shape);
          }
        });
  }

  static Check string(BiConsumer<String, Place> rule) {
    return (value, place) -> {
      if (value instanceof JsonPrimitive given && given.isString()) {
        rule.accept(given.getAsString(), place);
      } else {
        place.refuse("must be a string");
      }
    };
  }

  static Check flag() {
    return (value, place) -> {
      if (!(value instanceof JsonPrimitive given && given.isBoolean())) {
        place.refuse("must be true or false");
      }
    };
  }

  static Check number(int least, int most) {
    return (value, place) -> {
      boolean fits =
          value instanceof JsonPrimitive given
              && given.isNumber()
              && given.getAsInt() >= least
              && given.getAsInt() <= most;
      if (!fits) {
        place.refuse("must be a number from " + least + " to " + most);
      }
    };
  }

  static Check list(int least, int most, Check item) {
    return (value, place) -> {
      if (!value.isJsonArray()) {
        place.refuse("must be an array");
        return;
      }
      int size = value.getAsJsonArray().size();
      if (size < least || size > most) {
        place.refuse("must have " + least + " to " + most + " items");
      }
      for (int i = 0; i < size; i++) {
        item.on(value.getAsJsonArray().get(i), place.at(i));
      }
    };
  }
}
