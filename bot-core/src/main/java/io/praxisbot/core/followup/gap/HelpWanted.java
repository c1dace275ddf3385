package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.followup.GapKind;
import java.util.stream.Stream;

/** The latest wish of this manager that stands. */
final class HelpWanted implements ManagerRule {

  @Override
  public Stream<Gap> find(Member member, Look look) {
    return Wishes.of(member).open().limit(1).map(HelpWanted::gap);
  }

  private static Gap gap(CheckIn checkIn) {
    return Gap.of(GapKind.HELP_WANTED, checkIn.person(), Wishes.since(checkIn))
        .forTheTalk(checkIn.help() == Help.ONE_ON_ONE);
  }
}
