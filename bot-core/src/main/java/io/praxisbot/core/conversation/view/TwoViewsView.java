package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.TwoViews;
import io.praxisbot.core.message.Button;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** To a manager: that they and one of their people see it differently whether they talked. */
final class TwoViewsView {

  /** As many as can be sorted out at a glance. */
  private static final int MOST = 5;

  private TwoViewsView() {}

  /**
   * Whoever of the team it is so with. It is between these two alone, and none of whoever stands
   * in.
   */
  static List<Member> differing(Collection<Member> team) {
    return team.stream()
        .filter(m -> m.deputy().isEmpty())
        .filter(m -> TwoViews.differ(m.followUps(), m.checkIns(), m.line()))
        .toList();
  }

  /** About one of them, by itself. */
  static void add(Blocks blocks, Member member) {
    if (!differing(List.of(member)).isEmpty()) {
      blocks
          .paragraph("twoviews", words(List.of(member.person().firstName())))
          .buttons(List.of(button(blocks, member, "")));
    }
  }

  /** About all of them at once, in a digest. */
  static void add(DigestReading reading, Blocks blocks, List<Member> members) {
    if (!members.isEmpty()) {
      blocks
          .paragraph(
              "twoviews", words(members.stream().map(m -> reading.name(m.person())).toList()))
          .buttons(buttons(reading, blocks, members));
    }
  }

  /** Which one is whose is said only where there are several. */
  private static List<Button> buttons(DigestReading reading, Blocks blocks, List<Member> members) {
    return members.size() == 1
        ? List.of(button(blocks, members.get(0), reading.digest().id().value()))
        : members.stream().limit(MOST).map(m -> named(reading, blocks, m)).toList();
  }

  private static Button button(Blocks blocks, Member member, String digest) {
    return blocks.menu(FlowName.FOLLOW_UP, "agenda", about(member, digest), "menu.digest.agenda");
  }

  private static Map<String, Object> words(List<String> names) {
    Map<String, Object> words = Names.of(names);
    words.put("person", names.get(0));
    return words;
  }

  private static Button named(DigestReading reading, Blocks blocks, Member member) {
    return blocks.menu(
        FlowName.FOLLOW_UP,
        "agenda",
        about(member, reading.digest().id().value()),
        reading.scene().rich("twoviews.agenda", Map.of("person", reading.name(member.person()))));
  }

  private static String about(Member member, String digest) {
    return member.person().id() + ":" + GapKind.TALK_MISSED + ":" + digest;
  }
}
