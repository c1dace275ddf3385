package io.praxisbot.slack.render;

/** What keeps words from being read as Slack's markup where Slack would read it. */
final class Escaping {

  private Escaping() {}

  /**
   * For the top-level text of a message: without these three characters there is no mention, no
   * channel and no link in Slack's markup.
   */
  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * Without what JSON or Slack can't carry: control characters and halves of a character. Line
   * breaks stay.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(Escaping::carried)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean carried(int character) {
    return character == '\n'
        || character == '\t'
        || (!Character.isISOControl(character)
            && Character.getType(character) != Character.SURROGATE);
  }
}
