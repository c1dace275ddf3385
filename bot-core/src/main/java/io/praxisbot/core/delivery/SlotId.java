package io.praxisbot.core.delivery;

/** Names a place in a person's direct messages whose message may be replaced by a later one. */
public record SlotId(String value) {

  public SlotId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a slot id is never blank");
    }
  }
}
