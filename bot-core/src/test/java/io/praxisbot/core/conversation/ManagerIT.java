package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import io.praxisbot.core.store.CalledStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Naming one's manager, and what that gives and ends. */
class ManagerIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void seesNothingBeforeAcceptingAndTheGoalAfterwards() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("manager").reads("You have no manager here.", "manager @name");
    ana.types("manager @marta").reads("I've asked Marta", "Until they accept they see nothing");
    marta.reads(
        "Ana Silva names you as their manager.", "Not their own words", "[Yes, I am] [Not me]");
    marta.types("team").reads("Nobody reports to you here.", "[Start on my own]");
    marta.types("followup @ana").doesNotRead("small project");
    marta.types("digest").reads("Nobody reports to you here.");
    ana.types("manager @marta").reads("I've asked Marta", "already");
    marta.presses("Yes, I am").reads("Thank you. Ana Silva is on your team here from now on");
    ana.reads("Marta accepted.", "Your own words stay yours", "[What my manager sees]");
    marta.types("team").reads("Ana Silva – takes part").doesNotRead("small project");
    ana.presses("Show it").reads("Marta sees these", "lead a small project");
    marta.types("team").reads("Ana Silva – lead a small project");
    ana.types("manager @marta").reads("Marta Ferreira is your manager already.");
    ana.types("manager").reads("Your manager here is Marta.");
  }

  @Test
  void takesAnAnswerOnce() {
    ana.types("start").types("manager @marta");
    Button accept = marta.button("Yes, I am");
    Button decline = marta.button("Not me");
    marta.presses(accept).reads("Thank you.");
    ana.listens();
    marta.presses(accept).gets(1).reads("That request isn't open any more");
    marta.presses(decline).gets(1).reads("That request isn't open any more");
    ana.gets(0).types("manager").reads("Your manager here is Marta.");
  }

  @Test
  void aPressBySomebodyWhoWasNotAskedDoesNothing() {
    Actor eve = rehearsal.somebody("Eve Stone", "Europe/Berlin");
    ana.types("start").types("manager @marta").listens();
    eve.presses(marta.button("Yes, I am")).reads("That request isn't open any more");
    eve.presses(marta.button("Not me")).reads("That request isn't open any more");
    ana.gets(0);
    marta.presses("Not me").reads("All right, Ana Silva won't be on your team here.");
    ana.gets(1).reads("Marta says they aren't your manager. They see nothing of yours.");
  }

  @Test
  void asksSomebodyElseInsteadAndTheFirstRequestIsOver() {
    Actor olga = rehearsal.somebody("Olga Berg", "Europe/Berlin");
    ana.types("start").types("manager @marta").types("manager @olga");
    marta.presses("Yes, I am").reads("That request isn't open any more");
    olga.presses("Yes, I am").reads("Thank you.");
    ana.types("manager").reads("Your manager here is Olga.");
  }

  @Test
  void refusesOneselfCirclesAndWhatAnAdminHasSet() {
    ana.types("start").types("manager @ana").reads("You can't be your own manager here.");
    ana.types("manager @nobody").reads("I don't know anybody called “nobody” here.").gets(1);
    rehearsal.reports(marta, ana);
    ana.types("manager @marta").reads("That would be a circle", "Nothing was changed.");
    nadia.types("manager @ana is @nadia");
    ana.reads("An admin has made Nadia your manager here.");
    ana.types("manager @marta").reads("An admin has set your manager.", "Nothing was changed.");
  }

  @Test
  void readsOnlyTheLinesOnTheWayUp() {
    CalledStores watched = new CalledStores(rehearsal.stores);
    rehearsal.wire(watched.stores());
    ana.types("start");
    watched.calls();
    ana.types("manager @marta").reads("I've asked Marta");
    assertThat(watched.calls()).contains("people.in").doesNotContain("reportingLines.in");
    marta.presses("Yes, I am").reads("Thank you.");
    assertThat(watched.calls()).doesNotContain("people.in", "reportingLines.in");
  }

  @Test
  void acceptingWhatHasBecomeACircleChangesNothing() {
    ana.types("start").types("manager @marta");
    nadia.types("manager @marta is @ana");
    marta.presses("Yes, I am").reads("That would be a circle", "Nothing was changed.");
    ana.types("manager").reads("You have no manager here.");
  }

  @Test
  void theFormerManagerSeesNothingAfterAChange() {
    Actor olga = rehearsal.somebody("Olga Berg", "Europe/Berlin");
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ana.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    rehearsal.at("2026-11-23T09:00", "Europe/Lisbon");
    marta.reads("Ana asked for your help on Thursday 19 November.");
    Button talked = marta.button("Other words");
    nadia.types("manager @ana is @olga");
    marta.types("team").reads("Nobody reports to you here.");
    marta.types("followup @ana").reads("Nobody reports to you here.");
    marta.presses(talked).doesNotRead("small project", "one piece").reads("can't find that");
    marta.listens();
    rehearsal.at("2026-11-30T10:00", "Europe/Berlin");
    marta.gets(0);
    olga.sees("Your team at a glance").neverSees("asked for your help");
  }
}
