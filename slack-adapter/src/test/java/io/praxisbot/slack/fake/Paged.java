package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page; empty for the last
 */
record Paged<T>(List<T> items, String next) {

  private static final String PREFIX = "next:";

  /** The page that the arguments {@code cursor} and {@code limit} ask for. */
  static <T> Paged<T> of(Args args, int usual, int most, List<T> all) {
    int limit = args.number("limit", "invalid_limit").orElse(usual);
    if (limit < 1 || limit > most) {
      throw new Refusal("invalid_limit");
    }
    int from = args.text("cursor").map(Paged::place).orElse(0);
    int to = Math.min(all.size(), from + limit);
    if (from > to) {
      throw new Refusal("invalid_cursor");
    }
    return new Paged<>(List.copyOf(all.subList(from, to)), to < all.size() ? cursor(to) : "");
  }

  void into(JsonObject answer) {
    JsonObject about = new JsonObject();
    about.addProperty("next_cursor", next);
    answer.add("response_metadata", about);
  }

  private static String cursor(int place) {
    return Base64.getEncoder().encodeToString((PREFIX + place).getBytes(StandardCharsets.UTF_8));
  }

  private static int place(String cursor) {
    try {
      String place = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return Integer.parseInt(place.substring(PREFIX.length()));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new Refusal("invalid_cursor");
    }
  }
}
