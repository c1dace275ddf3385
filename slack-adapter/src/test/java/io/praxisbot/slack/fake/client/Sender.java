package io.praxisbot.slack.fake.client;

import java.util.List;

/** A way to an app. */
public interface Sender extends AutoCloseable {

  /**
   * Sends something once.
   *
   * @param attempt 0 for the first time; then how often Slack has tried before
   * @param reason why it is sent again; empty for the first time
   * @return within about three seconds; {@link Reply#NONE} if nothing came back
   */
  Reply send(Sent sent, int attempt, String reason);

  /** What was answered, in order. */
  List<Reply> replies();

  @Override
  void close();
}
