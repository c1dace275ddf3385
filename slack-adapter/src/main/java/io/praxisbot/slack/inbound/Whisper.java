package io.praxisbot.slack.inbound;

import io.praxisbot.core.delivery.Aside;

/**
 * Says something to one person that no ledger holds: what was wrong with the fields of a message,
 * where Slack has no place of its own for it. At most once, and soon forgotten.
 */
public interface Whisper {

  /**
   * Says it there, or not at all.
   *
   * @param sentence plain text, unescaped
   */
  void say(Aside there, String sentence);
}
