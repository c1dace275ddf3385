package io.praxisbot.teams.inbound;

/** What came is no activity as Teams sends them. */
final class MalformedActivityException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param part which one, in our words
   */
  MalformedActivityException(String part) {
    super(part);
  }
}
