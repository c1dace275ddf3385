package io.praxisbot.teams.fake;

import static io.praxisbot.teams.fake.Check.flag;
import static io.praxisbot.teams.fake.Check.list;
import static io.praxisbot.teams.fake.Check.number;
import static io.praxisbot.teams.fake.Check.object;
import static io.praxisbot.teams.fake.Check.text;
import static io.praxisbot.teams.fake.Check.url;
import static io.praxisbot.teams.fake.Check.word;
import static io.praxisbot.teams.fake.Check.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** What stands on a card, top to bottom. */
final class CardElements {

  private static final int MANY = 1_000;
  private static final String[] COLOURS = {
    "default", "dark", "light", "accent", "good", "warning", "attention"
  };
  private static final String[] STYLES = {
    "default", "emphasis", "good", "attention", "warning", "accent"
  };
  private static final Check SIDE = word("left", "center", "right");
  private static final Check LEVEL = word("top", "center", "bottom");

  private CardElements() {}

  static Check any() {
    return Shape.oneOf(CardElements::all);
  }

  private static Map<String, Shape> all() {
    Map<String, Shape> all = new HashMap<>(CardInputs.all());
    all.put("TextBlock", textBlock());
    all.put("RichTextBlock", richTextBlock());
    all.put("Image", image());
    all.put("Container", container());
    all.put("ColumnSet", columnSet());
    all.put("FactSet", element("FactSet").must("facts", list(1, MANY, fact())));
    all.put("ImageSet", element("ImageSet").must("images", list(1, MANY, image())));
    all.put("ActionSet", element("ActionSet").must("actions", CardActions.some()));
    all.put("Table", table());
    all.put("Media", element("Media").must("sources", list(1, MANY, object())));
    return all;
  }

  /** What every element may have. */
  static Shape element(String type) {
    return Shape.typed(type)
        .may("id", words())
        .may(
            "spacing", word("none", "small", "default", "medium", "large", "extraLarge", "padding"))
        .may("separator", flag())
        .may("height", word("auto", "stretch").or(text()))
        .may("isVisible", flag())
        .may("requires", object())
        .may("fallback", word("drop").or((value, place) -> any().on(value, place)))
        .rule(CardElements::claim);
  }

  private static void claim(JsonNode element, Place place) {
    if (element.has("id")) {
      place.claim(element.path("id").asText());
    }
  }

  private static Shape textBlock() {
    return lettered(element("TextBlock"))
        .must("text", text())
        .may("horizontalAlignment", SIDE)
        .may("maxLines", number())
        .may("wrap", flag())
        .may("style", word("default", "heading", "columnHeader"));
  }

  private static Shape richTextBlock() {
    Shape run =
        lettered(Shape.typed("TextRun"))
            .must("text", text())
            .may("highlight", flag())
            .may("italic", flag())
            .may("strikethrough", flag())
            .may("underline", flag())
            .may("selectAction", CardActions.any());
    return element("RichTextBlock")
        .must("inlines", list(1, MANY, text().or(run)))
        .may("horizontalAlignment", SIDE);
  }

  private static Shape lettered(Shape shape) {
    return shape
        .may("color", word(COLOURS))
        .may("fontType", word("default", "monospace"))
        .may("isSubtle", flag())
        .may("size", word("default", "small", "medium", "large", "extraLarge"))
        .may("weight", word("default", "lighter", "bolder"));
  }

  private static Shape image() {
    return element("Image")
        .must("url", url())
        .may("altText", text())
        .may("backgroundColor", text())
        .may("horizontalAlignment", SIDE)
        .may("selectAction", CardActions.any())
        .may("size", word("auto", "stretch", "small", "medium", "large"))
        .may("style", word("default", "person"))
        .may("width", text());
  }

  private static Shape container() {
    return holding(element("Container")).must("items", list(0, MANY, inside()));
  }

  private static Shape columnSet() {
    Shape column =
        holding(element("Column"))
            .may("items", list(0, MANY, inside()))
            .may("width", AdaptiveCardRules.size());
    return holding(element("ColumnSet"))
        .may("columns", list(0, MANY, (value, place) -> columned(column, value, place)))
        .may("horizontalAlignment", SIDE);
  }

  /** A column needn't say that it is one. */
  private static void columned(Shape column, JsonNode value, Place place) {
    if (value.isObject() && !value.has("type")) {
      column.on(
          ((com.fasterxml.jackson.databind.node.ObjectNode) value).deepCopy().put("type", "Column"),
          place);
    } else {
      column.on(value, place);
    }
  }

  private static Shape fact() {
    return Shape.plain().must("title", text()).must("value", text());
  }

  private static Shape table() {
    Shape cell = holding(Shape.typed("TableCell")).must("items", list(0, MANY, inside()));
    Shape row =
        Shape.typed("TableRow")
            .may("cells", list(0, MANY, cell))
            .may("style", word(STYLES))
            .may("horizontalCellContentAlignment", SIDE)
            .may("verticalCellContentAlignment", LEVEL);
    Shape column =
        Shape.plain()
            .may("type", text())
            .may("width", AdaptiveCardRules.size())
            .may("horizontalCellContentAlignment", SIDE)
            .may("verticalCellContentAlignment", LEVEL);
    return element("Table")
        .may("columns", list(1, MANY, column))
        .may("rows", list(1, MANY, row))
        .may("firstRowAsHeader", flag())
        .may("showGridLines", flag())
        .may("gridStyle", word(STYLES))
        .may("horizontalCellContentAlignment", SIDE)
        .may("verticalCellContentAlignment", LEVEL);
  }

  private static Shape holding(Shape shape) {
    return shape
        .may("selectAction", CardActions.any())
        .may("style", word(STYLES))
        .may("verticalContentAlignment", LEVEL)
        .may("bleed", flag())
        .may("backgroundImage", Check.any())
        .may("minHeight", text())
        .may("rtl", flag());
  }

  private static Check inside() {
    return (value, place) -> any().on(value, place);
  }
}
