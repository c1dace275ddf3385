package io.praxisbot.core.people;

import java.util.Objects;

/** Names a workspace: one Slack workspace or one Teams tenant in which the bot is installed. */
public record WorkspaceId(String value) {

  public WorkspaceId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an id is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
