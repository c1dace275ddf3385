package io.praxisbot.slack.install;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;

/**
 * The bot came to a workspace, for the first time or again.
 *
 * @param name as Slack shows the workspace; its id if it shows none
 * @param installedBy the user id of who installed it; empty if nobody did by OAuth
 */
record Arrival(WorkspaceId workspace, String name, Optional<String> installedBy, Grants grants) {}
