package io.praxisbot.core.message.fit;

/** What of somebody's words can be sent at all. */
public final class Words {

  private Words() {}

  /**
   * Without what neither JSON nor a platform can carry: control characters and halves of a
   * character. Line breaks stay, all as {@code \n}.
   */
  public static String sendable(String text) {
    StringBuilder sendable = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(Words::carried)
        .forEach(sendable::appendCodePoint);
    return sendable.toString();
  }

  private static boolean carried(int character) {
    return character == '\n'
        || character == '\t'
        || (!Character.isISOControl(character)
            && Character.getType(character) != Character.SURROGATE);
  }
}
