package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When a manager noted a talk and the employee saw it otherwise, twice in a row. Nobody is wrong
 * then: a word in passing is a talk to one and not to the other. It is said to both, in the same
 * words, until they talk in both their eyes or put it on their 1:1.
 */
public final class TwoViews {

  private TwoViews() {}

  /**
   * Whether the two see it differently just now.
   *
   * @param followUps about the employee, newest first
   * @param checkIns the employee's, as far as the manager may see them
   * @param line the employee's to their manager of now
   */
  public static boolean differ(
      List<FollowUp> followUps, List<CheckIn> checkIns, ReportingLine line) {
    List<FollowUp> theirs =
        followUps.stream()
            .filter(f -> f.stands() && f.manager().equals(line.manager()))
            .filter(f -> !f.at().isBefore(line.since()))
            .toList();
    List<TalkAnswer> latest = answers(theirs).stream().limit(2).toList();
    return latest.size() == 2
        && latest.stream().noneMatch(TalkAnswer::happened)
        && !isOnTheAgenda(theirs, latest.get(0))
        && checkIns.stream()
            .filter(c -> c.help() == Help.ONE_ON_ONE && Member.said(c, line))
            .noneMatch(c -> isFrom(c, latest.get(0), checkIns));
  }

  /** One for each talk, newest first, however much it was about. */
  private static List<TalkAnswer> answers(List<FollowUp> theirs) {
    Map<Instant, TalkAnswer> talks = new LinkedHashMap<>();
    theirs.stream()
        .filter(FollowUp::talk)
        .forEach(f -> f.answer().ifPresent(said -> talks.putIfAbsent(f.at(), said)));
    return List.copyOf(talks.values());
  }

  private static boolean isOnTheAgenda(List<FollowUp> theirs, TalkAnswer since) {
    return theirs.stream()
        .filter(f -> f.kind() == FollowUp.Kind.ONE_ON_ONE)
        .anyMatch(f -> f.at().isAfter(since.at()));
  }

  /** Whether it is the check-in in which that was said, or a later one. */
  private static boolean isFrom(CheckIn wish, TalkAnswer said, List<CheckIn> checkIns) {
    return checkIns.stream()
        .filter(c -> !c.askedAt().isAfter(said.at()))
        .noneMatch(c -> c.askedAt().isAfter(wish.askedAt()));
  }
}
