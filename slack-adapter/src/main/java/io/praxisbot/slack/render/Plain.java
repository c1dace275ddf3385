package io.praxisbot.slack.render;

import com.slack.api.model.block.composition.PlainTextObject;
import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;

/** Text objects without markup; {@code :wave:} stays as it was typed. */
final class Plain {

  /** Slack refuses an empty text. */
  private static final String NOTHING = "–";

  private Plain() {}

  static PlainTextObject of(String text, int max) {
    return PlainTextObject.builder().text(words(text, max)).emoji(false).build();
  }

  /** The words alone, never empty and short enough. */
  static String words(String text, int max) {
    String clean = Words.sendable(text);
    return clean.isBlank() ? NOTHING : Cut.shorten(clean, max);
  }
}
