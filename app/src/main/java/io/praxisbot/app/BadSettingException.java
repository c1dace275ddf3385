package io.praxisbot.app;

/** A setting can't be used as it is. The message is one line that says what to write instead. */
final class BadSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadSettingException(String whatToWrite) {
    super(whatToWrite);
  }
}
