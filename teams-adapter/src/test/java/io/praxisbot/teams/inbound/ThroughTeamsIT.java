package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Profile;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.client.FakeTeamsUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People of a company use the bot in their Teams, as they would. */
class ThroughTeamsIT {

  private final ThroughTeams praxis = new ThroughTeams();
  private final FakeTeamsUser alex = praxis.user(Activities.ALEX, "Alex Wilber");

  @AfterEach
  void end() {
    praxis.close();
  }

  private void startsWithAGoal() {
    alex.installs();
    alex.awaits("You can start on your own");
    alex.presses("Start on my own");
    alex.awaits("I'll ask on Thursdays at 15:00 your time (Lisbon)");
    alex.presses("Set a goal");
    alex.awaitsButton("All in one form");
    alex.opens("All in one form");
    alex.fills("What would you like to get better at?", "lead a small team");
    fillsThePlan();
    alex.awaits("Your goal: lead a small team");
  }

  private void fillsThePlan() {
    alex.fills("When", "a job is assigned");
    alex.fills("I will", "offer an hour");
    assertThat(alex.submits()).isEmpty();
  }

  @Test
  void fromTheInstallationToARecap() {
    startsWithAGoal();
    alex.says("checkin");
    alex.awaitsButton("Tried it");
    alex.presses("Tried it");
    alex.awaits("What happened?");
    alex.pressesAgain(10);
    alex.says("She asked for another one & <b>more</b>");
    alex.awaits("What did you take from it?");
    assertThat(praxis.teams.log().limited()).isZero();
  }

  @Test
  void whatIsAskedInATeamIsAnsweredInTheChat() {
    FakeTeamsUser megan = praxis.user(Activities.MEGAN, "Megan Bowen");
    FakeConversation team = praxis.tenant.team("Engineering", alex.member(), megan.member());
    praxis.client.addsBot(alex.member(), team);
    startsWithAGoal();
    alex.saysIn(team, "@Praxis manager @Megan Bowen");
    alex.awaitsIn(team, "I've answered you in our chat.");
    alex.awaits("Megan Bowen");
    assertThat(alex.seesIn(team)).noneMatch(said -> said.contains("Your goal"));
    megan.saysIn(team, "@Praxis start");
    megan.awaitsIn(team, "I can only talk with you in a chat of our own.");
    assertThat(praxis.stores.people().byAccount(Desk.account(Activities.MEGAN)))
        .hasValueSatisfying(
            met -> assertThat(met.profile().map(Profile::kind)).contains(Profile.Kind.MEMBER));
  }

  @Test
  void aGuestIsToldWhyNot() {
    FakeTeamsUser guest =
        praxis.client.user(
            praxis.tenant.member(Activities.MEGAN, "Gus Guest", "Europe/Lisbon").asGuest());
    guest.installs();
    guest.awaits("you're a guest here");
  }

  @Test
  void anAnswerIsEdited() {
    startsWithAGoal();
    alex.says("checkin");
    alex.awaitsButton("Not yet");
    alex.presses("Not yet");
    alex.awaits("What got in the way?");
    String id = alex.says("no time at al");
    alex.awaitsButton("Keep it as it is");
    alex.edits(id, "no time at all");
    alex.uninstalls();
    assertThat(praxis.stores.conversationReferences().find(Desk.account(Activities.ALEX).key()))
        .hasValueSatisfying(
            kept -> assertThat(kept.value().standing().name()).isEqualTo("REMOVED"));
  }
}
