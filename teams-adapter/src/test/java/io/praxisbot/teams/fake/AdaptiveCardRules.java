package io.praxisbot.teams.fake;

import static io.praxisbot.teams.fake.Check.any;
import static io.praxisbot.teams.fake.Check.flag;
import static io.praxisbot.teams.fake.Check.like;
import static io.praxisbot.teams.fake.Check.list;
import static io.praxisbot.teams.fake.Check.number;
import static io.praxisbot.teams.fake.Check.object;
import static io.praxisbot.teams.fake.Check.text;
import static io.praxisbot.teams.fake.Check.url;
import static io.praxisbot.teams.fake.Check.word;
import static io.praxisbot.teams.fake.Check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A card as a whole, as https://adaptivecards.io/explorer has it up to 1.5, within what Teams shows
 * of it.
 */
final class AdaptiveCardRules {

  private static final Pattern VERSION = Pattern.compile("1\\.[0-5]");
  private static final Check WIDTH = word("Full");

  private AdaptiveCardRules() {}

  /** All that is wrong with a card; empty if all is well. */
  static List<String> faults(JsonNode card) {
    Place place = Place.root();
    card().on(card, place);
    return place.faults();
  }

  static Shape card() {
    return Shape.typed("AdaptiveCard")
        .must("version", like(VERSION))
        .may("$schema", url())
        .may("body", list(0, 1_000, CardElements.any()))
        .may("actions", CardActions.some())
        .may("selectAction", CardActions.any())
        .may("fallbackText", words())
        .may("backgroundImage", any())
        .may("minHeight", text())
        .may("rtl", flag())
        .may("speak", text())
        .may("lang", text())
        .may("verticalContentAlignment", word("top", "center", "bottom"))
        .may("refresh", refresh())
        .may("authentication", object())
        .may("metadata", object())
        .may("msteams", Shape.plain().may("width", WIDTH).may("entities", entities()))
        .rule(AdaptiveCardRules::saysSomething)
        .rule(AdaptiveCardRules::executes);
  }

  private static void saysSomething(JsonNode card, Place place) {
    place.demand(!card.path("body").isEmpty() || card.has("actions"), "the card is empty");
  }

  /** Only from 1.4 on do clients know it. */
  private static void executes(JsonNode card, Place place) {
    boolean old = card.path("version").asText().compareTo("1.4") < 0;
    place.demand(
        !old || !card.findValuesAsText("type").contains("Action.Execute"),
        "Action.Execute needs version 1.4");
  }

  private static Check refresh() {
    return Shape.plain()
        .must("action", CardActions.execute())
        .may("userIds", list(0, 60, text()))
        .may("expires", text());
  }

  private static Check entities() {
    Shape mentioned = Shape.plain().must("id", words()).must("name", words()).may("type", text());
    Shape mention =
        Shape.typed("mention")
            .must("text", like(Pattern.compile("<at>[^<]+</at>")))
            .must("mentioned", mentioned);
    return list(0, 50, mention);
  }

  /** For the shapes that hold numbers and sizes alike. */
  static Check size() {
    return text().or(number());
  }
}
