package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody wished for in their check-ins: help, or a word in the 1:1. A wish stands until it
 * is met or taken back; a later check-in without one says nothing of it.
 */
public final class Wishes {

  private final List<CheckIn> checkIns;
  private final List<FollowUp> followUps;
  private final ReportingLine line;

  /**
   * Of one employee to the manager of that line.
   *
   * @param checkIns the employee's
   * @param followUps what managers did about the employee
   */
  public Wishes(List<CheckIn> checkIns, List<FollowUp> followUps, ReportingLine line) {
    this.checkIns = List.copyOf(checkIns);
    this.followUps = followUps.stream().filter(f -> f.under(line)).toList();
    this.line = line;
  }

  /** Of that member, as far as whoever looks may know. */
  public static Wishes of(Member member) {
    return new Wishes(member.facts().checkIns(), member.followUps(), member.line());
  }

  /** The check-ins whose wish nobody met, the latest first. */
  public Stream<CheckIn> open() {
    return all().filter(wish -> followUps.stream().noneMatch(act -> meets(act, wish)));
  }

  /** The latest wish that stands, of those in check-ins that were asked before then. */
  public Optional<CheckIn> openBefore(Instant asked) {
    return open().filter(wish -> wish.askedAt().isBefore(asked)).findFirst();
  }

  /** What met a wish. */
  Stream<FollowUp> met() {
    return followUps.stream().filter(act -> all().anyMatch(wish -> meets(act, wish)));
  }

  private Stream<CheckIn> all() {
    return checkIns.stream()
        .filter(c -> c.help() != Help.NONE && Member.said(c, line))
        .sorted(Comparator.comparing(CheckIn::askedAt).reversed());
  }

  private boolean meets(FollowUp act, CheckIn wish) {
    return act.about() == GapKind.HELP_WANTED
        && (act.talk() || act.answers() || act.keptAt().isPresent())
        && !act.denied()
        && (act.subject().isPresent() ? isOf(act, wish) : !act.at().isBefore(since(wish)));
  }

  /** What the employee says of a talk about one wish says nothing of a later one. */
  private boolean isOf(FollowUp told, CheckIn wish) {
    return checkIns.stream()
        .filter(c -> told.subject().equals(Optional.of(c.id().value())))
        .anyMatch(c -> !wish.askedAt().isAfter(c.askedAt()));
  }

  /** Since when there is that wish, as far as is known. */
  static Instant since(CheckIn wish) {
    return wish.answeredAt().orElse(wish.askedAt());
  }
}
