package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.WorkspaceId;

/** Where the bot may act. */
public interface Installed {

  /** Whether it is installed in that workspace now. */
  boolean in(WorkspaceId workspace);
}
