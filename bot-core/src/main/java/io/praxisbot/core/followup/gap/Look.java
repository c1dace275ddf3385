package io.praxisbot.core.followup.gap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What a rule looks at.
 *
 * @param time the person's own
 * @param since since when anything counts for whoever looks
 * @param thresholds from where on a fact is a gap
 */
record Look(Facts facts, TimeThere time, Instant since, Thresholds thresholds, Instant now) {

  /** What the person sees of it, since they take part. */
  static Look own(Facts facts, Thresholds thresholds, Instant now) {
    return new Look(facts, TimeThere.of(facts), facts.person().since(), thresholds, now);
  }

  /** What their manager sees, who may have become it later. */
  static Look of(Member member, Thresholds thresholds, Instant now) {
    Facts facts = member.facts();
    return new Look(facts, TimeThere.of(facts), member.since(), thresholds, now);
  }

  /** Whether so much of the person's time has gone by since. */
  boolean isOver(Instant from, Duration length) {
    return time.isOver(from, length, now);
  }

  /** The latest of those days' beginnings; since when anything counts, if that is later. */
  Instant latest(Stream<LocalDate> days) {
    return Stream.concat(Stream.of(since), days.map(facts::begin))
        .max(Comparator.naturalOrder())
        .orElse(since);
  }

  /** Whether that is long enough ago for what the person does or doesn't do to count. */
  boolean isSettled() {
    return isOver(since, thresholds.settling());
  }
}
