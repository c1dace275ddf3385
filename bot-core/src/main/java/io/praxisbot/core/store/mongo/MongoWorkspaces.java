package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.model.Filters;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Few, however many people there are: no query but by id needs an index. */
final class MongoWorkspaces extends MongoAggregates<WorkspaceId, Workspace> implements Workspaces {
  MongoWorkspaces(Documents<Workspace> documents) {
    super(documents);
  }

  @Override
  public List<Workspace> on(PlatformName platform) {
    return documents().list(Filters.eq("platform", documents().value(platform)), ascending("_id"));
  }

  @Override
  public Optional<Stored<Workspace>> toRefresh(PlatformName platform, Instant wallNow) {
    return on(platform).stream()
        .filter(workspace -> workspace.installed() && !workspace.refresh().dueAt().isAfter(wallNow))
        .findFirst()
        .flatMap(workspace -> find(workspace.id()));
  }
}
