package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
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
 * noted since the check-in before, which is asked once; or one that they wished for before and that
 * is still to come. The answer can be changed until the next check-in.
 *
 * @param about what it was or was to be about
 * @param noted the talk as it was noted, or what the employee said of one that nobody noted; empty
 *     if there is neither
 * @param wish the check-in in which they wished for it, where nobody noted it
 */
public record TalkAsked(GapKind about, Optional<FollowUp> noted, Optional<CheckInId> wish) {

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
    Instant from = before(checkIn, checkIns).flatMap(CheckIn::answeredAt).orElse(line.since());
    Optional<CheckInId> wish =
        new Wishes(checkIns, followUps, line).openBefore(checkIn.askedAt()).map(CheckIn::id);
    return first(talks, f -> isAnsweredIn(checkIn, f), wish)
        .or(() -> first(talks, f -> f.answer().isEmpty() && !f.at().isBefore(from), wish))
        .or(() -> wish.map(TalkAsked::wished));
  }

  /** Newest first; of what was talked about at once, the most urgent first. */
  private static List<FollowUp> talks(List<FollowUp> followUps, ReportingLine line) {
    return followUps.stream()
        .filter(f -> f.talk() && !f.at().isBefore(line.since()))
        .filter(f -> f.stands() || f.missedByEmployee())
        .sorted(Comparator.comparing(FollowUp::at).reversed().thenComparing(FollowUp::about))
        .toList();
  }

  private static TalkAsked wished(CheckInId wish) {
    return new TalkAsked(GapKind.HELP_WANTED, Optional.empty(), Optional.of(wish));
  }

  private static Optional<TalkAsked> first(
      List<FollowUp> talks, Predicate<FollowUp> which, Optional<CheckInId> wish) {
    return talks.stream()
        .filter(which)
        .findFirst()
        .map(f -> new TalkAsked(f.about(), Optional.of(f), wish(f).or(() -> wish)));
  }

  private static Optional<CheckInId> wish(FollowUp told) {
    return told.subject().filter(id -> told.toldByEmployee()).map(CheckInId::new);
  }

  private static boolean isAnsweredIn(CheckIn checkIn, FollowUp talk) {
    return talk.answer()
        .map(TalkAnswer::at)
        .filter(at -> !at.isBefore(checkIn.askedAt()))
        .filter(at -> checkIn.closedAt().filter(closed -> !at.isBefore(closed)).isEmpty())
        .isPresent();
  }

  /** The latest one before it that was answered. */
  private static Optional<CheckIn> before(CheckIn checkIn, List<CheckIn> checkIns) {
    return checkIns.stream()
        .filter(c -> c.askedAt().isBefore(checkIn.askedAt()) && c.answered())
        .max(Comparator.comparing(CheckIn::askedAt));
  }

  /** With whom they talked instead of their manager; empty if it was the manager. */
  public Optional<PersonId> standIn(PersonId manager) {
    return noted.map(FollowUp::manager).filter(who -> !who.equals(manager));
  }

  /** Whether they talked, as the employee says; empty until they say so. */
  public Optional<Boolean> happened() {
    return noted.flatMap(FollowUp::answer).map(TalkAnswer::happened);
  }

  /** Whether it is known from the employee alone, if at all. */
  public boolean unnoted() {
    return noted.filter(f -> !f.toldByEmployee()).isEmpty();
  }
}
