package io.praxisbot.core.message;

import java.util.Objects;

/**
 * Something to press.
 *
 * @param label what it says; at most 75 characters, Slack's limit for a button
 * @param kind what a press leads to
 * @param token comes back with the press, unread by any platform; at most 255 characters
 * @param look how much it stands out
 */
public record Button(String label, Kind kind, String token, Look look) {

  /** What a press leads to. */
  public enum Kind {
    /** The press itself is the answer. */
    PRESS,
    /** A form opens. */
    FORM
  }

  /** How much a button stands out. */
  public enum Look {
    PRIMARY,
    PLAIN,
    DANGER
  }

  public Button {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(look, "look");
    if (label.isBlank() || label.length() > 75) {
      throw new IllegalArgumentException("a button's label has 1 to 75 characters");
    }
    if (token.isBlank() || token.length() > 255) {
      throw new IllegalArgumentException("a button's token has 1 to 255 characters");
    }
  }
}
