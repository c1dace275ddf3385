package io.praxisbot.core.store;

import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.SlotId;
import java.util.Optional;

/** What stands in which slot. */
public interface Posts {

  Optional<Post> in(SlotId slot);

  /** Puts it there, in place of what stood there before. */
  void put(Post post);

  /** Empties its slot, if that very post still stands in it. */
  void clear(Post gone);
}
