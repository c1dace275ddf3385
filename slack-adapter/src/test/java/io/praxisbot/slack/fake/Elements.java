package io.praxisbot.slack.fake;

import static io.praxisbot.slack.fake.Check.flag;
import static io.praxisbot.slack.fake.Check.like;
import static io.praxisbot.slack.fake.Check.list;
import static io.praxisbot.slack.fake.Check.number;
import static io.praxisbot.slack.fake.Check.string;
import static io.praxisbot.slack.fake.Check.text;
import static io.praxisbot.slack.fake.Compositions.confirm;
import static io.praxisbot.slack.fake.Compositions.either;
import static io.praxisbot.slack.fake.Compositions.options;
import static io.praxisbot.slack.fake.Compositions.plain;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Slack's interactive elements, and where each may stand. */
final class Elements {

  private static final int ACTION_ID = 255;
  private static final int PLACEHOLDER = 150;
  private static final int INPUT = 3000;
  private static final int FEW = 10;

  /** What may stand in an actions block and beside a section's text. */
  private static final Set<String> ACCESSORIES =
      Set.of(
          "button",
          "overflow",
          "static_select",
          "multi_static_select",
          "users_select",
          "multi_users_select",
          "datepicker",
          "timepicker",
          "radio_buttons",
          "checkboxes");

  private static final Set<String> INPUTS =
      Set.of(
          "plain_text_input",
          "number_input",
          "url_text_input",
          "email_text_input",
          "static_select",
          "multi_static_select",
          "users_select",
          "multi_users_select",
          "datepicker",
          "timepicker",
          "radio_buttons",
          "checkboxes");

  private static final Map<String, Shape> ALL = all();

  private Elements() {}

  /** What may stand in an actions block. */
  static Check inActions() {
    return some(ACCESSORIES::contains, Map.of());
  }

  /** What may stand beside a section's text. */
  static Check inSection() {
    return some(ACCESSORIES::contains, Map.of("image", image()));
  }

  /** What may stand in an input block. */
  static Check inInput() {
    return some(INPUTS::contains, Map.of());
  }

  /** A picture in a section or a context. */
  static Shape image() {
    return Shape.typed("image").must("image_url", text(1, INPUT)).must("alt_text", text(1, 2000));
  }

  private static Check some(Predicate<String> which, Map<String, Shape> more) {
    Map<String, Shape> some =
        ALL.entrySet().stream()
            .filter(one -> which.test(one.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    some.putAll(more);
    return Shape.oneOf(some);
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> all = new HashMap<>();
    all.put("button", button());
    all.put("overflow", overflow());
    all.put("static_select", select("static_select", "initial_option", options()));
    all.put(
        "multi_static_select",
        select("multi_static_select", "initial_options", options())
            .may("max_selected_items", number(1, 100)));
    all.put("users_select", users("users_select", "initial_user", text(1, 255)));
    all.put(
        "multi_users_select",
        users("multi_users_select", "initial_users", list(1, 100, text(1, 255)))
            .may("max_selected_items", number(1, 100)));
    all.put("radio_buttons", few("radio_buttons", "initial_option"));
    all.put("checkboxes", few("checkboxes", "initial_options"));
    all.put("datepicker", picker("datepicker", "initial_date", string(Elements::date)));
    all.put(
        "timepicker", picker("timepicker", "initial_time", time()).may("timezone", text(1, 99)));
    all.put("plain_text_input", textInput());
    all.put("number_input", input("number_input").must("is_decimal_allowed", flag()));
    all.put("url_text_input", input("url_text_input"));
    all.put("email_text_input", input("email_text_input"));
    return all;
  }

  private static Shape button() {
    return element("button")
        .must("text", plain(75))
        .may("url", Compositions.url())
        .may("value", text(1, 2000))
        .may("style", Compositions.style())
        .may("confirm", confirm())
        .may("accessibility_label", text(1, 75));
  }

  private static Shape overflow() {
    return element("overflow")
        .must("options", options(5, plain(75)))
        .may("confirm", confirm())
        .rule(Compositions::demandDistinct);
  }

  private static Shape select(String type, String initial, Check options) {
    return choice(type, initial, options)
        .may("option_groups", Compositions.groups())
        .may("placeholder", plain(PLACEHOLDER))
        .rule(Elements::optionsOrGroups);
  }

  private static Shape few(String type, String initial) {
    return choice(type, initial, options(FEW, either(75)));
  }

  private static Shape choice(String type, String initial, Check options) {
    boolean many = initial.endsWith("s");
    Check option = Compositions.option(either(75));
    return focusable(type)
        .may("options", options)
        .may(initial, many ? list(1, 100, option) : option)
        .may("confirm", confirm())
        .rule((element, place) -> choices(element, initial, place));
  }

  private static void choices(JsonObject element, String initial, Place place) {
    if (!element.has("options") && !element.has("option_groups")) {
      place.refuse("missing required field: options");
      return;
    }
    Compositions.demandDistinct(element, place);
    Optional.ofNullable(element.get(initial))
        .ifPresent(
            given -> {
              if (given.isJsonArray()) {
                given
                    .getAsJsonArray()
                    .forEach(one -> Compositions.demandAmong(element, one, place));
              } else {
                Compositions.demandAmong(element, given, place);
              }
            });
  }

  private static void optionsOrGroups(JsonObject element, Place place) {
    if (element.has("options") && element.has("option_groups")) {
      place.refuse("options and option_groups exclude each other");
    }
  }

  private static Shape users(String type, String initial, Check users) {
    return focusable(type)
        .may("placeholder", plain(PLACEHOLDER))
        .may(initial, users)
        .may("confirm", confirm());
  }

  private static Shape picker(String type, String initial, Check value) {
    return focusable(type)
        .may("placeholder", plain(PLACEHOLDER))
        .may(initial, value)
        .may("confirm", confirm());
  }

  private static Shape textInput() {
    return input("plain_text_input")
        .may("multiline", flag())
        .may("min_length", number(0, INPUT))
        .may("max_length", number(1, INPUT))
        .rule(Elements::length);
  }

  private static void length(JsonObject element, Place place) {
    int most = element.has("max_length") ? element.get("max_length").getAsInt() : INPUT;
    int least = element.has("min_length") ? element.get("min_length").getAsInt() : 0;
    int given =
        element.has("initial_value") ? element.get("initial_value").getAsString().length() : least;
    if (least > most) {
      place.refuse("min_length must not exceed max_length");
    } else if (given < least || given > most) {
      place.refuse("initial_value must keep to min_length and max_length");
    }
  }

  private static Shape input(String type) {
    return focusable(type)
        .may("placeholder", plain(PLACEHOLDER))
        .may("initial_value", text(0, INPUT))
        .may("dispatch_action_config", dispatch());
  }

  private static Check dispatch() {
    Pattern triggers = Pattern.compile("on_enter_pressed|on_character_entered");
    return Shape.plain().must("trigger_actions_on", list(1, 2, like(triggers)));
  }

  private static Shape focusable(String type) {
    return element(type).may("focus_on_load", flag()).rule(Elements::focus);
  }

  /** Only one element of all may take the focus. */
  private static void focus(JsonObject element, Place place) {
    if (element.has("focus_on_load") && element.get("focus_on_load").getAsBoolean()) {
      place.claim("focus_on_load", "");
    }
  }

  private static Shape element(String type) {
    return Shape.typed(type).may("action_id", text(1, ACTION_ID));
  }

  private static Check time() {
    return like(Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]"));
  }

  private static void date(String date, Place place) {
    try {
      LocalDate.parse(date);
    } catch (DateTimeException e) {
      place.refuse("must be a date like 2027-01-31");
    }
  }
}
