package io.praxisbot.core.conversation;

/** How long a text is, as a person counts. */
public final class Length {

  private Length() {}

  /** In characters, whatever they take to be stored. */
  public static int of(String text) {
    return text.codePointCount(0, text.length());
  }
}
