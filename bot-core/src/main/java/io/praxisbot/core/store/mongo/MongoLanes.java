package io.praxisbot.core.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.result.UpdateResult;
import io.praxisbot.core.delivery.Lane;
import io.praxisbot.core.store.Lanes;
import java.time.Instant;
import org.bson.conversions.Bson;

/** Lanes. One that nobody holds has a lease that lapsed at the beginning of time. */
final class MongoLanes implements Lanes {
  private static final String NOBODY = "";

  private final Documents<Lane> documents;

  MongoLanes(Documents<Lane> documents) {
    this.documents = documents;
  }

  @Override
  public boolean take(String workspace, String owner, Instant wallNow, Instant until) {
    return takeOver(workspace, owner, wallNow, until)
        || build(workspace, owner, until)
        // Somebody may have made the lane in between, and it may even be the same owner's.
        || takeOver(workspace, owner, wallNow, until);
  }

  @Override
  public void holdUntil(String workspace, Instant notBefore) {
    Bson update = max("notBefore", documents.value(notBefore));
    if (update(documents.byId(workspace), update).getMatchedCount() == 0) {
      build(workspace, NOBODY, Instant.EPOCH);
      update(documents.byId(workspace), update);
    }
  }

  @Override
  public boolean open(String workspace, Instant wallNow) {
    return documents.find(workspace).map(lane -> !lane.notBefore().isAfter(wallNow)).orElse(true);
  }

  @Override
  public void release(String workspace, String owner) {
    update(
        and(documents.byId(workspace), eq("owner", documents.value(owner))),
        combine(set("owner", NOBODY), set("until", documents.value(Instant.EPOCH))));
  }

  private boolean takeOver(String workspace, String owner, Instant wallNow, Instant until) {
    Object now = documents.value(wallNow);
    Object me = documents.value(owner);
    Bson mine = or(eq("owner", me), lte("until", now));
    Bson lease = combine(set("owner", me), set("until", documents.value(until)));
    return update(and(documents.byId(workspace), mine, lte("notBefore", now)), lease)
            .getMatchedCount()
        == 1;
  }

  private boolean build(String workspace, String owner, Instant until) {
    return documents.insert(documents.written(new Lane(workspace, owner, until, Instant.EPOCH), 1));
  }

  private UpdateResult update(Bson filter, Bson update) {
    return documents.collection().updateOne(filter, update);
  }
}
