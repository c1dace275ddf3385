package io.praxisbot.core.store;

import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.SlotId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The slots in memory. */
public final class InMemoryPosts implements Posts {

  private final Map<SlotId, Post> bySlot = new ConcurrentHashMap<>();

  @Override
  public Optional<Post> in(SlotId slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  @Override
  public void put(Post post) {
    bySlot.put(post.id(), post);
  }

  @Override
  public void clear(Post gone) {
    bySlot.remove(gone.id(), gone);
  }
}
