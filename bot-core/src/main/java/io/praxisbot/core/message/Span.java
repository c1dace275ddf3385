package io.praxisbot.core.message;

import java.util.Objects;

/**
 * A run of text in one style. Every span is data to every renderer: each escapes all of it for its
 * platform, so that markup, mentions and links in it are shown, never obeyed.
 *
 * @param text what is read; may be empty, never null
 * @param style how it looks
 */
public record Span(String text, Style style) {

  /** How a span looks. */
  public enum Style {
    PLAIN,
    BOLD,
    ITALIC,
    /** What can be typed to Praxis; bold, and spelled as it has to be typed where it is read. */
    COMMAND
  }

  public Span {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(style, "style");
  }
}
