package io.praxisbot.core.conversation.view;

import io.praxisbot.core.message.Message;
import java.util.Optional;

/**
 * A message that is one entry of the bundles: its paragraphs, and its menu if it has one. An entry
 * {@code key.2}, {@code key.3} and so on is the next paragraph; {@code key.small} the small print.
 */
final class Sentence implements View {

  private final String key;

  Sentence(String key) {
    this.key = key;
  }

  @Override
  public Optional<Message> render(Scene scene) {
    Blocks blocks = new Blocks(scene).paragraph(key);
    for (int n = 2; scene.texts().has(key + "." + n); n++) {
      blocks.paragraph(key + "." + n);
    }
    if (scene.texts().has(key + ".small")) {
      blocks.small(key + ".small");
    }
    return blocks.menuOf(key).message();
  }
}
