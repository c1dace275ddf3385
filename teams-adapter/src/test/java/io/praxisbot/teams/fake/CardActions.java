package io.praxisbot.teams.fake;

import static io.praxisbot.teams.fake.Check.flag;
import static io.praxisbot.teams.fake.Check.list;
import static io.praxisbot.teams.fake.Check.object;
import static io.praxisbot.teams.fake.Check.text;
import static io.praxisbot.teams.fake.Check.url;
import static io.praxisbot.teams.fake.Check.word;
import static io.praxisbot.teams.fake.Check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What can be pressed on a card. */
final class CardActions {

  /** Teams' clients show no more in one place: "observed 6 on web and desktop". */
  private static final int SHOWN = 6;

  private CardActions() {}

  /** Those in one place. */
  static Check some() {
    return list(1, SHOWN, titled());
  }

  static Check any() {
    return Shape.oneOf(CardActions::all);
  }

  static Shape execute() {
    return action("Action.Execute")
        .may("verb", text())
        .may("data", object())
        .may("associatedInputs", word("auto", "none"));
  }

  private static Check titled() {
    return (value, place) -> {
      any().on(value, place);
      place.demand(!value.path("title").asText("").isBlank(), "an action needs a title");
    };
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> all = new HashMap<>();
    all.put("Action.Execute", execute());
    all.put("Action.Submit", submit());
    all.put("Action.OpenUrl", action("Action.OpenUrl").must("url", url()));
    all.put(
        "Action.ToggleVisibility",
        action("Action.ToggleVisibility")
            .must("targetElements", list(1, 100, text().or(object()))));
    all.put(
        "Action.ShowCard",
        action("Action.ShowCard")
            .must("card", (card, place) -> AdaptiveCardRules.card().on(card, place)));
    return all;
  }

  private static Shape submit() {
    return action("Action.Submit")
        .may("data", object())
        .may("associatedInputs", word("auto", "none"))
        .rule(CardActions::opens);
  }

  /** What a client does with a submit is one of a few things. */
  private static void opens(JsonNode action, Place place) {
    JsonNode teams = action.path("data").path("msteams");
    if (!teams.isMissingNode()) {
      word("task/fetch", "messageBack", "imBack", "invoke", "signin")
          .on(teams.path("type"), place.at("data/msteams/type"));
    }
  }

  private static Shape action(String type) {
    return Shape.typed(type)
        .may("title", words())
        .may("iconUrl", url())
        .may("id", text())
        .may("style", word("default", "positive", "destructive"))
        .may("fallback", word("drop").or((value, place) -> any().on(value, place)))
        .may("tooltip", text())
        .may("isEnabled", flag())
        .may("mode", word("primary", "secondary"))
        .may("requires", object());
  }
}
