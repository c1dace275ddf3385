package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One rule of Adaptive Cards' about a value. */
@FunctionalInterface
interface Check {

  void on(JsonNode value, Place place);

  static Check that(Predicate<JsonNode> rule, String why) {
    return (value, place) -> place.demand(rule.test(value), why);
  }

  static Check text() {
    return that(JsonNode::isTextual, "must be text");
  }

  /** Text that says something. */
  static Check words() {
    return that(value -> value.isTextual() && !value.asText().isBlank(), "must be some text");
  }

  static Check like(Pattern shape) {
    return that(
        value -> value.isTextual() && shape.matcher(value.asText()).matches(),
        "must look like " + shape);
  }

  static Check url() {
    return like(Pattern.compile("(?s)(https|http|data|mailto):.+"));
  }

  /** One of these words, in any case. */
  static Check word(String... words) {
    Set<String> all = Set.copyOf(List.of(words));
    return that(
        value -> value.isTextual() && all.stream().anyMatch(value.asText()::equalsIgnoreCase),
        "must be one of " + List.of(words));
  }

  static Check flag() {
    return that(JsonNode::isBoolean, "must be true or false");
  }

  static Check number() {
    return that(JsonNode::isNumber, "must be a number");
  }

  static Check object() {
    return that(JsonNode::isObject, "must be an object");
  }

  static Check any() {
    return (value, place) -> {};
  }

  /** Any of both will do. */
  default Check or(Check other) {
    return (value, place) -> {
      Place tried = Place.root();
      on(value, tried);
      if (!tried.faults().isEmpty()) {
        other.on(value, place);
      }
    };
  }

  static Check list(int least, int most, Check item) {
    return (value, place) -> {
      place.demand(value.isArray(), "must be an array");
      place.demand(
          value.size() >= least && value.size() <= most,
          "must have " + least + " to " + most + " items");
      for (int i = 0; value.isArray() && i < value.size(); i++) {
        item.on(value.get(i), place.at(i));
      }
    };
  }
}
