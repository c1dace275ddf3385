package io.praxisbot.slack.install;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;
import java.util.Set;

/**
 * What Slack grants when somebody installs the bot by OAuth.
 *
 * @param name as Slack shows the workspace
 * @param enterprise the id of the Enterprise organization that the workspace belongs to, if any
 * @param botUser the bot's own user id
 * @param installer the user id of who installed it, if Slack says so
 */
public record Installation(
    WorkspaceId workspace,
    String name,
    Optional<String> enterprise,
    BotToken token,
    String botUser,
    Set<String> scopes,
    Optional<String> installer) {

  public Installation {
    scopes = Set.copyOf(scopes);
  }
}
