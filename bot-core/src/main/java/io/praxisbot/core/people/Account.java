package io.praxisbot.core.people;

import java.util.Objects;

/**
 * A person's identity on a platform.
 *
 * @param platform where
 * @param workspace the workspace that the user id belongs to
 * @param user the platform's own id: a Slack user id, an Entra object id
 */
public record Account(PlatformName platform, WorkspaceId workspace, String user) {

  public Account {
    Objects.requireNonNull(platform, "platform");
    Objects.requireNonNull(workspace, "workspace");
    Objects.requireNonNull(user, "user");
  }

  /** One text for all three parts, as the database looks an account up. */
  public String key() {
    return platform + "|" + workspace + "|" + user;
  }
}
