package io.praxisbot.slack.outbound;

import io.praxisbot.core.people.WorkspaceId;

/** The bot tokens by which the workspaces are called. */
public interface Tokens {

  /** What is known about a workspace's token. */
  sealed interface Found {}

  /** The token. Never shown where the record is. */
  record Token(String value) implements Found {
    @Override
    public String toString() {
      return "Token";
    }
  }

  /** The bot isn't installed there, so there is none. */
  record NotInstalled() implements Found {}

  /**
   * The bot is installed there, and this process doesn't have the token, or not yet: another one
   * may, or this one a little later.
   */
  record NotAtHand() implements Found {}

  /** The workspace's token. */
  Found of(WorkspaceId workspace);
}
