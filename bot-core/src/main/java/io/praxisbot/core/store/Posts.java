package io.praxisbot.core.store;

import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.SlotId;
import java.util.Optional;

/** What stands in which slot. */
public interface Posts {

  Optional<Post> in(SlotId slot);

  /** Puts it there, in place of what stood there before. */
  void put(Post post);

  /** That attempt is about to change it, if that very post still stands in its slot. */
  void touch(Post post, String attempt);

  /** What stands in that slot says that, if that attempt was the last to change it. */
  void says(SlotId slot, String attempt, String print);

  /** Empties its slot, if that very post still stands in it. */
  void clear(Post gone);
}
