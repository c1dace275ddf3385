package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import io.praxisbot.core.conversation.Actor;
import io.praxisbot.core.conversation.LargeTeam;
import io.praxisbot.core.conversation.Rehearsal;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bot really says, rendered: every message of a few weeks, and a large team's digest. */
class RealMessagesIT {

  private static final String LISBON = "Europe/Lisbon";

  private static final String ASK =
      "ask <@U1> for one piece of it, and say in a sentence what I would do with it, by when, and"
          + " what I'd need from him & the others to bring it home, https://x.example";

  private final BlockKit blockKit = new BlockKit();
  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final List<Actor> team = new ArrayList<>();

  @BeforeEach
  void enrol() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      team.add(rehearsal.somebody("Ana%02d <!channel> *Silva*".formatted(i), LISBON));
      names.append(" @ana%02d".formatted(i));
    }
    nadia.types("enrol" + names + " manager @marta");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void slackTakesEveryMessageOfAWeek() {
    team.forEach(a -> a.commits("lead a *small* project", "I plan my week", ASK));
    Actor ana = team.get(0);
    ana.types("help").types("goals").types("privacy").types("progress");
    rehearsal.at("2026-11-19T15:00", LISBON);
    View modal = blockKit.form(ana.opens("All in one form"));
    SlackRules.takes(modal.getBlocks(), 100);
    assertThat(modal.getBlocks()).hasSizeGreaterThan(2);
    for (Actor actor : team) {
      actor.presses("Tried it").types("She <!here> asked: " + "and I told her. ".repeat(40));
    }
    marta.types("team");
    rehearsal.at("2026-11-23T09:00", LISBON);
    List<Message> all = new ArrayList<>();
    team.forEach(actor -> all.addAll(actor.shown()));
    all.addAll(nadia.shown());
    all.addAll(marta.shown());
    all.forEach(this::isTaken);
    Message digest = marta.shown().get(marta.shown().size() - 1);
    assertThat(digest.plainText()).contains("60 asked");
    assertThat(blockKit.message(digest)).hasSize(1);
    assertThat(digest.plainText()).contains("60 people tried or learned something new: Ana00");
  }

  @Test
  void theDigestOfAThousandIsOneMessageAndSoIsEachOfItsPages() {
    try (LargeTeam thousand = LargeTeam.of(1_000)) {
      List<Message> all = thousand.digestAndPages();
      assertThat(all.get(0).plainText())
          .contains("And 986 more people:", "No career goal yet (960)");
      assertThat(all).hasSizeGreaterThan(3);
      all.forEach(message -> assertThat(blockKit.message(message)).hasSize(1));
      all.forEach(this::isTaken);
    }
  }

  private void isTaken(Message message) {
    List<BlockKit.Part> parts = blockKit.message(message);
    parts.forEach(SlackRules::takesAsAMessage);
    SlackRules.takes(blockKit.home(message).getBlocks(), 100);
    String screen =
        String.join("", parts.stream().map(part -> Screen.reads(part.blocks())).toList());
    message.buttons().forEach(button -> assertThat(screen).contains(button.label()));
  }
}
