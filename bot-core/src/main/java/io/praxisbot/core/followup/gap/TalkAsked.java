package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The talk that a check-in asks the employee about: one that their manager, or whoever stood in,
 * noted since the check-in before, or one that they wished for in it. It is asked once; the answer
 * can be changed until the next check-in.
 *
 * @param about what it was or was to be about
 * @param noted the talk as it was noted; empty if nobody did
 */
public record TalkAsked(GapKind about, Optional<FollowUp> noted) {

  /**
   * What that check-in asks about, or has asked about.
   *
   * @param checkIns the employee's latest ones, newest first
   * @param followUps what managers did about the employee, newest first
   * @param line the employee's to their manager of now: nobody is asked about a former one
   */
  public static Optional<TalkAsked> in(
      CheckIn checkIn, List<CheckIn> checkIns, List<FollowUp> followUps, ReportingLine line) {
    List<FollowUp> talks = talks(followUps, line);
    Optional<CheckIn> before = before(checkIn, checkIns);
    Instant from = before.flatMap(CheckIn::answeredAt).orElse(line.since());
    return first(talks, f -> isAnsweredIn(checkIn, f))
        .or(() -> first(talks, f -> f.answer().isEmpty() && !f.at().isBefore(from)))
        .or(() -> before.filter(c -> isOpenWish(c, talks, line)).map(c -> wished()));
  }

  /** Newest first; of what was talked about at once, the most urgent first. */
  private static List<FollowUp> talks(List<FollowUp> followUps, ReportingLine line) {
    return followUps.stream()
        .filter(f -> f.talk() && f.under(line))
        .sorted(Comparator.comparing(FollowUp::at).reversed().thenComparing(FollowUp::about))
        .toList();
  }

  private static TalkAsked wished() {
    return new TalkAsked(GapKind.HELP_WANTED, Optional.empty());
  }

  private static Optional<TalkAsked> first(List<FollowUp> talks, Predicate<FollowUp> which) {
    return talks.stream()
        .filter(which)
        .findFirst()
        .map(f -> new TalkAsked(f.about(), Optional.of(f)));
  }

  private static boolean isAnsweredIn(CheckIn checkIn, FollowUp talk) {
    return talk.answer().filter(a -> !a.at().isBefore(checkIn.askedAt())).isPresent();
  }

  /** The latest one before it that was answered. */
  private static Optional<CheckIn> before(CheckIn checkIn, List<CheckIn> checkIns) {
    return checkIns.stream()
        .filter(c -> c.askedAt().isBefore(checkIn.askedAt()) && c.answered())
        .max(Comparator.comparing(CheckIn::askedAt));
  }

  private static boolean isOpenWish(CheckIn checkIn, List<FollowUp> talks, ReportingLine line) {
    return checkIn.help() != Help.NONE
        && Member.said(checkIn, line)
        && talks.stream().allMatch(f -> f.at().isBefore(checkIn.askedAt()));
  }

  /**
   * Whether the employee wished for help or a talk in their latest check-in, and nobody noted one.
   *
   * @param checkIns the employee's latest ones
   * @param followUps what managers did about the employee
   */
  public static boolean isWished(
      List<CheckIn> checkIns, List<FollowUp> followUps, ReportingLine line) {
    List<FollowUp> talks = talks(followUps, line);
    return checkIns.stream()
        .filter(CheckIn::answered)
        .max(Comparator.comparing(CheckIn::askedAt))
        .filter(c -> isOpenWish(c, talks, line))
        .isPresent();
  }

  /** With whom they talked instead of their manager; empty if it was the manager. */
  public Optional<PersonId> standIn(PersonId manager) {
    return noted.map(FollowUp::manager).filter(who -> !who.equals(manager));
  }

  /** Whether they talked, as the employee says; empty until they say so. */
  public Optional<Boolean> happened() {
    return noted.flatMap(FollowUp::answer).map(TalkAnswer::happened);
  }
}
