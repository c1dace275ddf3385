package io.praxisbot.core.store.mongo;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.store.Posts;
import java.util.Optional;
import org.bson.Document;

final class MongoPosts implements Posts {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final Documents<Post> documents;

  MongoPosts(Documents<Post> documents) {
    this.documents = documents;
  }

  @Override
  public Optional<Post> in(SlotId slot) {
    return documents.find(slot);
  }

  @Override
  public void put(Post post) {
    // Of two that fill an empty slot at once, one is refused; the slot is there for it then.
    if (Duplicates.unlessDuplicate(() -> replace(post)).isEmpty()) {
      replace(post);
    }
  }

  @Override
  public void touch(Post post, String attempt) {
    documents
        .collection()
        .updateOne(itself(post), Updates.set("said", new Document("by", attempt)));
  }

  @Override
  public void says(SlotId slot, String attempt, String print) {
    documents
        .collection()
        .updateOne(
            documents.byId(slot).append("said.by", attempt), Updates.set("said.print", print));
  }

  @Override
  public void clear(Post gone) {
    documents.collection().deleteOne(itself(gone));
  }

  /** Whatever it says by now. */
  private Document itself(Post post) {
    return documents.byId(post.id()).append("ref", documents.written(post, 1).get("ref"));
  }

  private UpdateResult replace(Post post) {
    return documents
        .collection()
        .replaceOne(documents.byId(post.id()), documents.written(post, 1), UPSERT);
  }
}
