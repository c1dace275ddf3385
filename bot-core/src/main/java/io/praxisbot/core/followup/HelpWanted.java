package io.praxisbot.core.followup;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
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
        .map(c -> Gap.of(GapKind.HELP_WANTED, c.person(), c.answeredAt().orElse(c.askedAt())));
  }
}
