package io.praxisbot.slack.inbound;

import com.google.gson.JsonParseException;
import org.jspecify.annotations.Nullable;

/** What Slack always gives. */
final class Given {

  private Given() {}

  /**
   * The value.
   *
   * @throws JsonParseException if it is missing: then the payload is none of Slack's
   */
  static <T> T given(@Nullable T value) {
    if (value == null) {
      throw new JsonParseException("a part of the payload is missing");
    }
    return value;
  }
}
