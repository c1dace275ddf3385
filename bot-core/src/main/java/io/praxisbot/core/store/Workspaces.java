package io.praxisbot.core.store;

import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The workspaces in which the bot is, or was, installed. */
public interface Workspaces extends Aggregates<WorkspaceId, Workspace> {

  /** All of a platform's, ordered by id. */
  List<Workspace> on(PlatformName platform);

  /** The installed one whose people have been to be read for longest by that wall time. */
  Optional<Stored<Workspace>> toRefresh(PlatformName platform, Instant wallNow);
}
