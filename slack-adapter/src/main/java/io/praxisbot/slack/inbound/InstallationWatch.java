package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.WorkspaceId;
import java.time.Instant;

/** Is told that a workspace took the bot away. The same may be told several times, and late. */
public interface InstallationWatch {

  /**
   * The app was removed.
   *
   * @param at when that happened, by Slack's clock in whole seconds: what was installed after that
   *     stays
   */
  void uninstalled(WorkspaceId workspace, Instant at);

  /**
   * The bot's token was revoked.
   *
   * @param at as for {@link #uninstalled(WorkspaceId, Instant)}
   */
  void tokensRevoked(WorkspaceId workspace, Instant at);
}
