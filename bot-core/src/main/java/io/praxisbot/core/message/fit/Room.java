package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Block;
import java.util.List;

/** How much one message of a platform holds. */
@FunctionalInterface
public interface Room {

  /** Whether the platform takes these blocks, rendered, in one message. */
  boolean holds(List<Block> blocks);
}
