package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;

import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Workspaces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

final class MongoWorkspaces extends MongoAggregates<WorkspaceId, Workspace> implements Workspaces {
  static final String REFRESH_AT = "refresh.dueAt";

  MongoWorkspaces(Documents<Workspace> documents) {
    super(documents);
  }

  @Override
  public List<Workspace> on(PlatformName platform) {
    return documents().list(eq("platform", documents().value(platform)), ascending("_id"));
  }

  @Override
  public Optional<Stored<Workspace>> toRefresh(PlatformName platform, Instant wallNow) {
    Bson installed =
        and(eq("platform", documents().value(platform)), eq("installed", documents().value(true)));
    Bson due = lte(REFRESH_AT, documents().value(wallNow));
    return list(and(installed, due), ascending(REFRESH_AT), 1).stream().findFirst();
  }
}
