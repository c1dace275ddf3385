package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import java.time.Duration;
import java.time.Instant;

/**
 * A gap rests after the manager acted on it. What was done before somebody asked for help is no
 * answer; and a talk that the person didn't see lets nothing rest.
 */
final class Resting {

  private final Member member;
  private final Look look;

  Resting(Member member, Look look) {
    this.member = member;
    this.look = look;
  }

  boolean rests(Gap gap) {
    boolean help = gap.kind() == GapKind.HELP_WANTED;
    return member.acts().stream()
        .filter(act -> !act.denied() && gap.meant(act))
        .filter(act -> !help || !act.at().isBefore(gap.since()))
        .anyMatch(act -> until(act).isAfter(look.now()));
  }

  /** What is promised has its day, and past it answers nothing until it is kept. */
  private Instant until(FollowUp act) {
    return act.by()
        .filter(by -> act.promiseOpen())
        .map(by -> look.facts().begin(by.plusDays(1)))
        .orElseGet(() -> act.at().plus(length(act)));
  }

  private Duration length(FollowUp act) {
    return act.kind() == FollowUp.Kind.NOT_NOW
        ? look.thresholds().notNow()
        : look.thresholds().quietAfterTalk();
  }
}
