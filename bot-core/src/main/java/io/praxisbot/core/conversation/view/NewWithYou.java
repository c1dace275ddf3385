package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.Enrolment;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who came to a team lately: a first talk helps, before anything is a gap. */
final class NewWithYou {

  /** So long somebody is new. */
  static final Duration NEW = Duration.ofDays(14);

  /** Where a whole team begins, nobody is new on it. */
  private static final Duration BEGAN_TOGETHER = Duration.ofDays(1);

  private NewWithYou() {}

  /** Those who came since then, unless there was a talk; whether there is anybody. */
  static boolean add(Blocks blocks, Collection<Member> team, Instant since) {
    List<Member> news =
        team.stream()
            .filter(m -> m.deputy().isEmpty() && m.person().belongs())
            .filter(m -> m.person().enrolment() != Enrolment.LEFT)
            .filter(m -> !m.line().since().isBefore(since) && cameLater(m) && !talked(m))
            .toList();
    if (!news.isEmpty()) {
      String names = Names.joined(news.stream().map(m -> m.person().firstName()).toList());
      blocks.paragraph("line.new", Map.of("people", names, "count", news.size()));
    }
    return !news.isEmpty();
  }

  private static boolean cameLater(Member member) {
    Instant line = member.line().since();
    return line.isAfter(member.person().since().plus(BEGAN_TOGETHER))
        || member
            .circumstances()
            .lead()
            .filter(lead -> line.isAfter(lead.since().plus(BEGAN_TOGETHER)))
            .isPresent();
  }

  private static boolean talked(Member member) {
    return member.followUps().stream()
        .anyMatch(f -> f.stands() && f.kind() == FollowUp.Kind.TALKED);
  }
}
