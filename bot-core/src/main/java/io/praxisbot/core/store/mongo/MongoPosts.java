package io.praxisbot.core.store.mongo;

import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.result.UpdateResult;
import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.store.Posts;
import java.util.Optional;

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
  public void clear(Post gone) {
    documents
        .collection()
        .deleteOne(documents.byId(gone.id()).append("ref", documents.written(gone, 1).get("ref")));
  }

  private UpdateResult replace(Post post) {
    return documents
        .collection()
        .replaceOne(documents.byId(post.id()), documents.written(post, 1), UPSERT);
  }
}
