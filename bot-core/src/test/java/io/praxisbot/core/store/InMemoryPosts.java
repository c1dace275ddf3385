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
  public void touch(Post touched, String attempt) {
    Post.Said said = new Post.Said(attempt, Optional.empty());
    bySlot.computeIfPresent(
        touched.id(),
        (id, post) ->
            post.ref().equals(touched.ref()) ? new Post(id, post.ref(), Optional.of(said)) : post);
  }

  @Override
  public void says(SlotId slot, String attempt, String print) {
    bySlot.computeIfPresent(
        slot,
        (id, post) ->
            post.said().filter(said -> said.by().equals(attempt)).isPresent()
                ? new Post(id, post.ref(), Optional.of(new Post.Said(attempt, Optional.of(print))))
                : post);
  }

  @Override
  public void clear(Post gone) {
    bySlot.computeIfPresent(gone.id(), (id, post) -> post.ref().equals(gone.ref()) ? null : post);
  }
}
