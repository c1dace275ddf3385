package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Rich;
import java.util.List;

/** The body of a card, each kind of block as Teams shows it best. */
final class Body {

  private static final Rich NOTHING = Rich.plain("…");

  private final ArrayNode elements = Json.array();
  private boolean lineAbove;

  private Body() {}

  /** Never empty. */
  static ArrayNode of(List<Block> blocks) {
    Body body = new Body();
    blocks.forEach(body::add);
    if (body.elements.isEmpty()) {
      body.text(NOTHING, Runs.Look.NORMAL);
    }
    return body.elements;
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      Headings.of(heading.rich()).ifPresent(this::add);
    } else if (block instanceof Block.Paragraph paragraph) {
      text(paragraph.rich(), Runs.Look.NORMAL);
    } else if (block instanceof Block.Quote quote) {
      Quotes.of(quote.rich()).ifPresent(this::add);
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> Bullet.of(item).ifPresent(this::add));
    } else if (block instanceof Block.Small small) {
      text(small.rich(), Runs.Look.SMALL);
    } else {
      addActive(block);
    }
  }

  private void addActive(Block block) {
    if (block instanceof Block.Actions actions) {
      Buttons.rows(actions.buttons()).forEach(row -> add((ObjectNode) row));
    } else if (block instanceof Block.Inputs inputs) {
      Fields.inAMessage().inputs(inputs.fields()).forEach(input -> add((ObjectNode) input));
      add(Buttons.send(inputs.submit()));
    } else {
      // A card has no line of its own: it belongs to what comes below it.
      lineAbove = true;
    }
  }

  private void text(Rich rich, Runs.Look look) {
    Runs.of(rich, look).ifPresent(this::add);
  }

  private void add(ObjectNode element) {
    if (lineAbove && !elements.isEmpty()) {
      element.put("separator", true).put("spacing", "Medium");
    }
    lineAbove = false;
    elements.add(element);
  }
}
