package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.followup.TwoViews;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** To a manager: that they and one of their people see it differently whether they talked. */
final class TwoViewsView {

  private TwoViewsView() {}

  /**
   * Whoever of the team it is so with, with the way to sort it out.
   *
   * @param digest the digest it stands in; empty if it stands alone
   */
  static void add(Blocks blocks, Collection<Member> team, Optional<Digest> digest) {
    team.stream()
        .filter(m -> m.deputy().isEmpty())
        .filter(m -> TwoViews.differ(m.followUps(), m.checkIns(), m.line()))
        .forEach(m -> add(blocks, m, digest));
  }

  private static void add(Blocks blocks, Member member, Optional<Digest> digest) {
    String place = digest.map(d -> d.id().value()).orElse("");
    String about = member.person().id() + ":" + GapKind.TALK_MISSED + ":" + place;
    blocks
        .paragraph("twoviews", Map.of("person", member.person().firstName()))
        .buttons(List.of(blocks.menu(FlowName.FOLLOW_UP, "agenda", about, "menu.digest.agenda")));
  }
}
