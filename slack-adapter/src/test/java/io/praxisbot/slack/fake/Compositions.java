package io.praxisbot.slack.fake;

import static io.praxisbot.slack.fake.Check.flag;
import static io.praxisbot.slack.fake.Check.list;
import static io.praxisbot.slack.fake.Check.string;
import static io.praxisbot.slack.fake.Check.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Slack's composition objects: texts, options, confirmations. */
final class Compositions {

  private static final int OPTIONS = 100;
  private static final Check URL = Check.like(Pattern.compile("(?s)(https?|mailto|tel):.{1,2990}"));

  private Compositions() {}

  /** Text that isn't formatted. */
  static Shape plain(int most) {
    return Shape.typed("plain_text").must("text", read(most)).may("emoji", flag());
  }

  /** Text with Slack's markup. */
  static Shape mrkdwn(int most) {
    return Shape.typed("mrkdwn").must("text", read(most)).may("verbatim", flag());
  }

  /** Either. */
  static Check either(int most) {
    return Shape.oneOf(Map.of("plain_text", plain(most), "mrkdwn", mrkdwn(most)));
  }

  /** An address, as buttons and overflows take it. */
  static Check url() {
    return URL;
  }

  /** The choices of a select, radio group or checkboxes. */
  static Check options(int most, Check text) {
    return list(1, most, option(text));
  }

  static Check options() {
    return options(OPTIONS, plain(75));
  }

  static Shape option(Check text) {
    return Shape.plain()
        .must("text", text)
        .must("value", text(1, 150))
        .may("description", either(75))
        .may("url", url());
  }

  static Check groups() {
    return list(1, OPTIONS, Shape.plain().must("label", plain(75)).must("options", options()));
  }

  static Check confirm() {
    return Shape.plain()
        .must("title", plain(100))
        .must("text", either(300))
        .must("confirm", plain(30))
        .must("deny", plain(30))
        .may("style", style());
  }

  static Check style() {
    return string(
        (style, place) -> {
          if (!style.equals("primary") && !style.equals("danger")) {
            place.refuse("must be primary or danger");
          }
        });
  }

  /** Refuses a choice made from the beginning that isn't among the choices, to the letter. */
  static void demandAmong(JsonObject element, JsonElement initial, Place place) {
    if (all(element).stream().noneMatch(initial::equals)) {
      place.refuse("initial option must be one of the options");
    }
  }

  /** Refuses two choices of one value. */
  static void demandDistinct(JsonObject element, Place place) {
    long values =
        all(element).stream()
            .map(option -> option.getAsJsonObject().get("value"))
            .distinct()
            .count();
    if (values < all(element).size()) {
      place.refuse("options must differ in their values");
    }
  }

  private static List<JsonElement> all(JsonObject element) {
    if (element.has("options")) {
      return element.getAsJsonArray("options").asList();
    }
    return element.getAsJsonArray("option_groups").asList().stream()
        .flatMap(group -> group.getAsJsonObject().getAsJsonArray("options").asList().stream())
        .toList();
  }

  private static Check read(int most) {
    return text(1, most).and(string((text, place) -> place.read(text)));
  }
}
