package io.praxisbot.teams.inbound;

/** Something can't be told at the moment; asking again later can help. */
public final class NotNowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason a code of ours or of Teams', never content
   */
  public NotNowException(String reason) {
    super(reason);
  }
}
