package io.praxisbot.slack.outbound;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;

/** The bot tokens by which the workspaces are called. */
public interface Tokens {

  /** The workspace's token; empty if the bot isn't installed there. */
  Optional<String> of(WorkspaceId workspace);
}
