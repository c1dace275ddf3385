package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.WorkspaceId;

/**
 * Says a sentence where somebody spoke, that no ledger holds: where it goes, that they can't take
 * part, what was wrong. At most once, and never anything that only one person may read.
 */
public interface Remark {

  /**
   * Says it there, or not at all.
   *
   * @param tenant whose conversation it is
   * @param there the conversation; a personal one, a group or a thread of a channel
   * @param sentence plain text, unescaped
   */
  void say(WorkspaceId tenant, Whereabouts there, String sentence);
}
