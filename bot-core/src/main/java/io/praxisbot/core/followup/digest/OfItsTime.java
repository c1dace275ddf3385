package io.praxisbot.core.followup.digest;

import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the gaps that there are now belong in a digest of before: what was so by its own time,
 * as far as is known now, and what late answers to its check-ins say. What arose later is for the
 * next one to tell.
 */
final class OfItsTime {

  /** What a check-in says by itself, and no time that goes by. */
  private static final Set<GapKind> SAID = EnumSet.of(GapKind.HELP_WANTED, GapKind.TALK_MISSED);

  private OfItsTime() {}

  static List<Gap> gaps(Digest digest, Member member, GapFinder finder, Instant now) {
    List<Gap> open = finder.find(member, now);
    Set<String> then =
        open.isEmpty()
            ? Set.of()
            : finder.find(member, digest.until()).stream().map(Gap::name).collect(toSet());
    return open.stream()
        .filter(gap -> wasOpen(gap, digest, then) || isSaidLate(gap, digest, member))
        .toList();
  }

  private static boolean wasOpen(Gap gap, Digest digest, Set<String> then) {
    return !gap.since().isAfter(digest.until())
        && (then.contains(gap.name()) || digest.told().contains(gap.name()));
  }

  /** Whether a check-in of its time was the one to be answered when that was said. */
  private static boolean isSaidLate(Gap gap, Digest digest, Member member) {
    return SAID.contains(gap.kind())
        && member.checkIns().stream()
            .filter(c -> digest.covers(c.askedAt()) && !c.askedAt().isAfter(gap.since()))
            .anyMatch(c -> c.closedAt().filter(at -> !gap.since().isBefore(at)).isEmpty());
  }
}
