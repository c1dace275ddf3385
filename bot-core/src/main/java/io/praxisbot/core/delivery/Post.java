package io.praxisbot.core.delivery;

/** What stands in a slot now. */
public record Post(SlotId id, PostRef ref) {}
