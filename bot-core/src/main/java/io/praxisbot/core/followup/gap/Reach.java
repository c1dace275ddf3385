package io.praxisbot.core.followup.gap;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far what was written to somebody lately got, as the ledger knows; nothing of what it said.
 *
 * @param shutSince since when nothing can be written to them at all; empty if it can, as far as is
 *     known
 * @param failed when each message was written that didn't arrive, or nobody knows whether it did
 * @param arrived when the last one was written that arrived
 */
public record Reach(Optional<Instant> shutSince, List<Instant> failed, Optional<Instant> arrived) {

  /** Nothing is known to be missing. */
  public static final Reach OPEN = new Reach(Optional.empty(), List.of(), Optional.empty());

  public Reach {
    failed = List.copyOf(failed);
  }

  /** Since when nothing can be written to somebody who takes part since that instant. */
  Optional<Instant> shut(Instant part) {
    return shutSince.map(at -> at.isBefore(part) ? part : at);
  }

  /** The first that is missing since, with nothing that was written later and arrived. */
  Optional<Instant> missing(Instant part) {
    return failed.stream()
        .filter(at -> !at.isBefore(part))
        .filter(at -> arrived.filter(at::isBefore).isEmpty())
        .min(Comparator.naturalOrder());
  }
}
