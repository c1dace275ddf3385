package io.praxisbot.core.conversation.view;

import static io.praxisbot.core.conversation.FlowName.ONE_ON_ONE;

import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The ways to an agenda from what is looked at anyhow, so that nobody needs to know its name. */
final class AgendaDoors {

  private AgendaDoors() {}

  /** To the reader's own with their manager, if there is one. */
  static Stream<Button> own(Scene scene, Blocks blocks) {
    return scene.manager().stream().map(manager -> own(blocks, manager.id()));
  }

  private static Button own(Blocks blocks, PersonId manager) {
    return blocks.menu(ONE_ON_ONE, "open", manager.value(), "menu.one_on_one.open");
  }

  /** To those with the reader's own people; whoever only stands in has none with them. */
  static List<Button> team(Blocks blocks, Collection<Member> team) {
    return team.stream().allMatch(member -> member.deputy().isPresent())
        ? List.of()
        : List.of(blocks.menu(ONE_ON_ONE, "list", "", "menu.one_on_one.list"));
  }
}
