package io.praxisbot.slack.inbound;

/** Something can't be taken at the moment; trying the very same again later can help. */
public final class NotNowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason a code of ours or of Slack's, never content
   */
  public NotNowException(String reason) {
    super(reason);
  }
}
