package io.praxisbot.slack.inbound;

import com.slack.api.model.User;
import io.praxisbot.core.people.WorkspaceId;

/** Is told that somebody came to a workspace or changed. The same may be told several times. */
public interface PeopleWatch {

  /**
   * Somebody joined, or is different now: a name, a zone, gone.
   *
   * @param user as Slack shows them, in the workspace that the event came from
   */
  void seen(WorkspaceId workspace, User user);
}
