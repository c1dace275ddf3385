package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where somebody with two accounts is asked. */
class WhereIT {

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Actor inSlack = two.inSlack("ana", "Ana Silva");
  private final Actor inTeams = two.inTeams("ana-t", "Ana Silva");

  @AfterEach
  void end() {
    two.close();
  }

  private void linked() {
    inSlack.types("start").types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack)).presses("Yes, that's me");
  }

  @Test
  void sheIsAskedWhereSheLastAnswered() {
    linked();
    inSlack.commits("lead a small project", "I plan my week", "ask for one piece");
    inTeams.listens();
    two.rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    inSlack.reads("Did you try it this time?");
    inTeams.gets(0).types("progress");
    two.rehearsal.at("2026-11-26T15:00", "Europe/Lisbon");
    inTeams.reads("Did you try it this time?");
  }

  @Test
  void aChoiceHoldsWhereverSheAnswers() {
    linked();
    inTeams.types("where").reads("I ask you in Teams, where you last answered.");
    inTeams.presses("Ask me in Slack");
    inTeams.reads("From now on I ask you in Slack, wherever you answer.");
    inTeams.commits("lead a small project", "I plan my week", "ask for one piece");
    inTeams.types("where").reads("I ask you in Slack, as you chose.").listens();
    inSlack.listens();
    two.rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    inTeams.gets(0);
    inSlack.reads("Did you try it this time?");
    inSlack.types("where last").reads("where you last answered; just now that is Slack");
    inTeams.types("where").reads("in Teams, where you last answered.");
  }

  @Test
  void whoeverWritesReadsTheAnswerThere() {
    linked();
    inTeams.types("where slack").gets(1);
    inTeams.types("goals").gets(1).reads("You have no career goal yet.");
    inSlack.types("goals").gets(1).reads("You have no career goal yet.");
  }

  @Test
  void saysHowToGetThereWithoutAnAccount() {
    inSlack
        .types("where teams")
        .reads("I don't know you in Teams.", "link", "Nothing was changed.");
    inSlack.types("where").reads("I ask you in Slack; you have no other account here.");
    inTeams.types("where slak").reads("Did you mean where slack?");
    inTeams
        .types("where office")
        .reads("in Slack, in Teams, or where you last answered", "where teams");
  }
}
