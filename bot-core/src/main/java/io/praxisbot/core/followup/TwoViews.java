package io.praxisbot.core.followup;

import io.praxisbot.core.people.ReportingLine;
import java.util.List;
import java.util.Optional;

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
   * @param line the employee's to their manager of now
   */
  public static boolean differ(List<FollowUp> followUps, ReportingLine line) {
    List<FollowUp> theirs =
        followUps.stream()
            .filter(f -> f.stands() && f.manager().equals(line.manager()))
            .filter(f -> !f.at().isBefore(line.since()))
            .toList();
    List<TalkAnswer> latest =
        theirs.stream()
            .filter(f -> f.kind() == FollowUp.Kind.TALKED)
            .flatMap(f -> f.answer().stream())
            .limit(2)
            .toList();
    return latest.size() == 2
        && latest.stream().noneMatch(TalkAnswer::happened)
        && !isSortedOut(theirs, latest.get(0));
  }

  private static boolean isSortedOut(List<FollowUp> theirs, TalkAnswer since) {
    Optional<FollowUp> agenda =
        theirs.stream().filter(f -> f.kind() == FollowUp.Kind.ONE_ON_ONE).findFirst();
    return agenda.filter(f -> f.at().isAfter(since.at())).isPresent();
  }
}
