package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.followup.GapKind;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Asked of this manager in the latest answer; a later question without an answer takes nothing
 * back.
 */
final class HelpWanted implements ManagerRule {

  @Override
  public Stream<Gap> find(Member member, Look look) {
    return look.facts().checkIns().stream()
        .filter(CheckIn::answered)
        .limit(1)
        .filter(c -> c.help() != Help.NONE && member.saidTo(c))
        .map(HelpWanted::gap);
  }

  private static Gap gap(CheckIn checkIn) {
    Instant since = checkIn.answeredAt().orElse(checkIn.askedAt());
    return Gap.of(GapKind.HELP_WANTED, checkIn.person(), since)
        .forTheTalk(checkIn.help() == Help.ONE_ON_ONE);
  }
}
