package io.praxisbot.slack.install;

/**
 * {@code PRAXIS_SECRET_KEY} can't be used as it is. The message is one line that says what to write
 * instead, and holds nothing of the key.
 */
public final class BadSecretKeyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadSecretKeyException(String whatToWrite) {
    super(whatToWrite);
  }
}
