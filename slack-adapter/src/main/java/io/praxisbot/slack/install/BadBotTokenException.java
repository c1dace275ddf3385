package io.praxisbot.slack.install;

/**
 * {@code SLACK_BOT_TOKEN} can't be used as it is. The message is one line that says what to write
 * instead, and holds nothing of the token.
 */
public final class BadBotTokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadBotTokenException(String whatToWrite) {
    super(whatToWrite);
  }
}
