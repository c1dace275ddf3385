package io.praxisbot.core.delivery;

import java.util.Optional;

/**
 * What stands in a slot now.
 *
 * @param said what it says, as far as anybody has to know
 */
public record Post(SlotId id, PostRef ref, Optional<Said> said) {

  /**
   * What a post says.
   *
   * @param by the attempt that said so last, and alone may tell
   * @param print of the message; empty while nobody knows whether that attempt arrived
   */
  public record Said(String by, Optional<String> print) {}

  /** One of which nobody has to know. */
  public Post(SlotId id, PostRef ref) {
    this(id, ref, Optional.empty());
  }

  /** The same, about to be changed by that attempt. */
  Post touchedBy(String attempt) {
    return new Post(id, ref, Optional.of(new Said(attempt, Optional.empty())));
  }

  /** Whether it certainly says that. */
  boolean says(String print) {
    return said.flatMap(Said::print).filter(print::equals).isPresent();
  }
}
