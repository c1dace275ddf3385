package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was taken up after a silence falls silent in its turn. */
class SilenceIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void aGoalThatWaitedBehindASilentPauseIsSetAsideAfterAnotherSilence() {
    ana.types("start").types("goal").types("lead a small project").types("pause");

    rehearsal.at("2026-11-17T12:00", LISBON);
    assertThat(conversation().current()).map(Dialogue::flow).contains(FlowName.GOAL);
    assertThat(conversation().staleAt()).isPresent();

    rehearsal.at("2026-11-18T12:00", LISBON);
    assertThat(conversation().current()).isEmpty();
    assertThat(conversation().parked()).map(Dialogue::flow).contains(FlowName.GOAL);
    ana.types("hello there").reads("I didn't get that");
  }

  @Test
  void aCheckInWithoutAnAnswerStaysOpenHoweverOftenItFallsSilent() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("pause");

    rehearsal.at("2026-11-23T12:00", LISBON);

    assertThat(conversation().current()).map(Dialogue::flow).contains(FlowName.CHECK_IN);
    assertThat(conversation().staleAt()).isEmpty();
    ana.types("tried it").reads("What happened?");
  }

  private Conversation conversation() {
    return rehearsal.stores.conversations().find(ana.id()).orElseThrow().value();
  }
}
