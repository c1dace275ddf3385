package io.praxisbot.core.conversation.undo;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import java.time.Instant;

/** How one kind of part of an admin's change is taken back. */
interface TakingBack {

  /** Whether this is the kind. */
  boolean isFor(Part part);

  /**
   * Whether what it came to still holds, so that it can be taken back.
   *
   * @param at when it was changed
   */
  boolean holds(Part part, Instant at, Moment moment);

  /**
   * Takes it back, and tells those who were told of it.
   *
   * @param part one of this kind that still holds
   * @param more whether another part that is taken back is about the same person's taking part,
   *     which they are told of anyway
   */
  void takeBack(Part part, boolean more, Reply reply, Moment moment);
}
