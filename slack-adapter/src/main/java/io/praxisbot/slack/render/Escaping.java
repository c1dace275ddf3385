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
}
