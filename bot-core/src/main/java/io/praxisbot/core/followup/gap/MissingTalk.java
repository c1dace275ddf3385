package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A talk that is missing between a person and their manager. At most one gap at a time says so: a
 * talk that the person didn't see, else no first talk, else no follow-up for long. None says so to
 * whoever stands in: it is the manager's to mend.
 */
final class MissingTalk implements ManagerRule {

  /** After a quarter of a year together nobody is new. */
  private static final Duration NEW = Duration.ofDays(91);

  @Override
  public Stream<Gap> find(Member member, Look look) {
    if (member.deputy().isPresent()) {
      return missed(member).stream();
    }
    return missed(member)
        .or(() -> isNew(member, look) ? noFirst(member, look) : noneForLong(member, look))
        .stream();
  }

  /**
   * The latest talk that the manager noted is one that the person says didn't happen. What somebody
   * else noted in the manager's place is theirs.
   */
  private static Optional<Gap> missed(Member member) {
    return latest(member, act -> act.talk() && act.manager().equals(member.viewer()))
        .filter(talk -> !talk.tookPlace() && !talk.at().isBefore(member.since()))
        .map(
            talk ->
                Gap.about(
                    new Gap.Subject(talk.id().value(), ""),
                    GapKind.TALK_MISSED,
                    talk.employee(),
                    talk.answer().orElseThrow().at()));
  }

  /** New to each other, for less than a quarter of a year, and without a talk yet. */
  private static boolean isNew(Member member, Look look) {
    return member.since().plus(NEW).isAfter(look.now())
        && (cameLater(member, look) || tookPartBefore(member, look))
        && latest(member, FollowUp::talk).isEmpty();
  }

  /** Where a whole team begins with Praxis, nobody is new on it. */
  private static boolean cameLater(Member member, Look look) {
    return look.facts()
        .circumstances()
        .lead()
        .filter(lead -> isLater(member.line().since(), lead.since(), look))
        .isPresent();
  }

  private static boolean tookPartBefore(Member member, Look look) {
    return isLater(member.line().since(), member.person().since(), look);
  }

  private static boolean isLater(Instant one, Instant other, Look look) {
    return one.isAfter(other.plus(look.thresholds().settling()));
  }

  private static Optional<Gap> noFirst(Member member, Look look) {
    Instant since = member.since();
    return isOver(since, look.thresholds().firstTalk(), look)
        ? Optional.of(Gap.of(GapKind.NO_FIRST_TALK, member.person().id(), since))
        : Optional.empty();
  }

  /** Only where there is something to follow up: somebody was asked what they tried. */
  private static Optional<Gap> noneForLong(Member member, Look look) {
    boolean asked =
        member.checkIns().stream()
            .anyMatch(c -> look.facts().asked(c) && !c.askedAt().isBefore(member.since()));
    Instant together = member.since();
    Instant since =
        latest(member, FollowUp::tookPlace)
            .map(FollowUp::at)
            .filter(at -> at.isAfter(together))
            .orElse(together);
    return asked && isOver(since, look.thresholds().followUp(), look)
        ? Optional.of(Gap.of(GapKind.NO_FOLLOW_UP, member.person().id(), since))
        : Optional.empty();
  }

  private static Optional<FollowUp> latest(Member member, Predicate<FollowUp> which) {
    return member.acts().stream().filter(which).max((one, other) -> one.at().compareTo(other.at()));
  }

  private static boolean isOver(Instant since, Duration length, Look look) {
    return look.time()
        .with(look.facts().circumstances().managersPause())
        .isOver(since, length, look.now());
  }
}
