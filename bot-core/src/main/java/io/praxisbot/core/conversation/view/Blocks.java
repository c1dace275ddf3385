package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts a message together, block by block. */
final class Blocks {

  private final Scene scene;
  private final List<Block> blocks = new ArrayList<>();
  private final boolean settled;

  Blocks(Scene scene) {
    this.scene = scene;
    this.settled = scene.has("settled");
  }

  Blocks heading(String key) {
    blocks.add(new Block.Heading(scene.rich(key, Map.of())));
    return this;
  }

  Blocks paragraph(String key) {
    return paragraph(key, Map.of());
  }

  Blocks paragraph(String key, Map<String, ?> more) {
    blocks.add(new Block.Paragraph(scene.rich(key, more)));
    return this;
  }

  Blocks paragraph(Rich rich) {
    blocks.add(new Block.Paragraph(rich));
    return this;
  }

  Blocks small(String key) {
    return small(key, Map.of());
  }

  Blocks small(String key, Map<String, ?> more) {
    blocks.add(new Block.Small(scene.rich(key, more)));
    return this;
  }

  Blocks small(Rich rich) {
    blocks.add(new Block.Small(rich));
    return this;
  }

  Blocks quote(String words) {
    blocks.add(new Block.Quote(Rich.plain(words)));
    return this;
  }

  Blocks quote(Rich words) {
    blocks.add(new Block.Quote(words));
    return this;
  }

  Blocks bullets(List<Rich> items) {
    if (!items.isEmpty()) {
      blocks.add(new Block.Bullets(items));
    }
    return this;
  }

  Blocks addAll(Blocks others) {
    blocks.addAll(others.blocks);
    return this;
  }

  Blocks divider() {
    blocks.add(new Block.Divider());
    return this;
  }

  /** Buttons; a settled message has none. */
  Blocks buttons(List<Button> buttons) {
    if (!settled && !buttons.isEmpty()) {
      blocks.add(new Block.Actions(buttons));
    }
    return this;
  }

  Blocks inputs(Block.Inputs inputs) {
    if (!settled) {
      blocks.add(inputs);
    }
    return this;
  }

  boolean settled() {
    return settled;
  }

  /** The tone of an interrupted, resumed or misunderstood question, before or after it. */
  Blocks tone() {
    if (!settled && scene.has("back")) {
      small("tone.back");
    }
    return this;
  }

  Blocks hint() {
    if (!settled && scene.has("hint")) {
      small(scene.arg("hint"));
    }
    return this;
  }

  /** What was chosen, on a message that has lost its buttons. */
  Blocks chosen(String labelKey) {
    if (settled && !scene.arg("settled").equals("-") && scene.texts().has(labelKey)) {
      small("tone.chosen", Map.of("choice", scene.texts().plain(labelKey)));
    }
    return this;
  }

  Optional<Message> message() {
    return Optional.of(new Message(blocks));
  }

  /** A button that answers the open question. */
  Button answer(FlowName flow, String action, String subject, String labelKey) {
    return answer(flow, action, subject, labelKey, Button.Look.PLAIN);
  }

  Button answer(FlowName flow, String action, String subject, String labelKey, Button.Look look) {
    Press press = Press.answer(flow, action, subject, scene.arg("nonce"));
    return new Button(label(labelKey), Button.Kind.PRESS, press.token(), look);
  }

  /** A button in words that no bundle knows. */
  Button choice(Press press, String label) {
    return new Button(cut(label), Button.Kind.PRESS, press.token(), Button.Look.PLAIN);
  }

  /** A button that answers the open question and is named in words of the person's own. */
  Button answer(FlowName flow, String action, String subject, Rich label) {
    return choice(Press.answer(flow, action, subject, scene.arg("nonce")), label.text());
  }

  /** A button that is good at any time and is named in words of the person's own. */
  Button menu(FlowName flow, String action, String subject, Rich label) {
    return choice(Press.menu(flow, action, subject), label.text());
  }

  /** A button that is good at any time. */
  Button menu(FlowName flow, String action, String subject, String labelKey) {
    return new Button(
        label(labelKey),
        Button.Kind.PRESS,
        Press.menu(flow, action, subject).token(),
        Button.Look.PLAIN);
  }

  /** A button that opens a form. */
  Button form(FlowName flow, String action, String subject, String labelKey) {
    return new Button(
        label(labelKey),
        Button.Kind.FORM,
        Press.menu(flow, action, subject).token(),
        Button.Look.PLAIN);
  }

  /** A button that opens a form, which answers the open question. */
  Button formAnswer(FlowName flow, String action, String labelKey) {
    Press press = Press.answer(flow, action, "", scene.arg("nonce"));
    return new Button(label(labelKey), Button.Kind.FORM, press.token(), Button.Look.PLAIN);
  }

  private String label(String key) {
    return cut(scene.rich(key, Map.of()).text());
  }

  /** Labels are cut where Slack would cut them. */
  private static String cut(String label) {
    return label.length() <= 75 ? label : label.substring(0, 74) + "…";
  }

  /** The menu that goes with a sentence: {@code key.menu=GOAL:start,LOOK:privacy}. */
  Blocks menuOf(String key) {
    Texts texts = scene.texts();
    if (!texts.has(key + ".menu")) {
      return this;
    }
    List<Button> buttons = new ArrayList<>();
    for (String entry : texts.plain(key + ".menu").split(",", -1)) {
      String[] parts = entry.strip().split(":", 2);
      FlowName flow = FlowName.valueOf(parts[0]);
      String labelKey = "menu." + parts[0].toLowerCase(Locale.ROOT) + "." + parts[1];
      if (texts.has(key + "." + labelKey)) {
        labelKey = key + "." + labelKey;
      }
      buttons.add(menu(flow, parts[1], "", labelKey));
    }
    return buttons(buttons);
  }
}
