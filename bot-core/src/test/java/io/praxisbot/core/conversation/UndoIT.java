package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.message.Button;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin takes back what admins changed. Today is Monday 16 November 2026. */
class UndoIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor omar = rehearsal.admin("Omar Aziz", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Petrova", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta").listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void takesBackACadenceAndPlansEverybodyAnew() {
    nadia.types("cadence every 2 weeks fri 15:00").presses("Apply").reads("[Undo]");
    rehearsal.elapses(Duration.ofMinutes(10));
    omar.types("undo").reads("cadence every 2 weeks fri 15:00, by Nadia, 10 minutes ago:");
    omar.reads(
        "Check-ins: nothing set here any more, so on Thursdays at 15:00", "[Undo it] [Leave it]");
    Button undo = omar.button("Undo it");
    omar.presses(undo).reads("Taken back: cadence every 2 weeks fri 15:00").listens();
    omar.presses(undo).gets(0);
    nadia.types("cadence").reads("on Thursdays at 15:00", "(out of the box)");
    ana.listens();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.gets(1);
  }

  @Test
  void goesBackOneAfterTheOther() {
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("cadence weekly fri 15:00").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("cadence weekly wed 15:00").presses("Apply");
    nadia.types("undo").reads("cadence weekly wed 15:00").presses("Undo it");
    nadia.types("cadence").reads("on Fridays at 15:00");
    nadia.types("undo").reads("cadence weekly fri 15:00").presses("Undo it");
    nadia.types("cadence").reads("on Thursdays at 15:00");
    nadia.types("undo").reads("enrol @ana manager @marta");
    nadia.presses("Leave it").reads("Nothing was taken back.");
    nadia.types("why @ana").doesNotRead("doesn't take part");
  }

  @Test
  void leavesWhatWasChangedSinceAndSaysByWhom() {
    nadia.types("cadence weekly fri 15:00").presses("Apply");
    Button old = nadia.button("Undo");
    omar.types("cadence weekly wed 15:00").presses("Apply");
    nadia.presses(old).reads("Nothing of it can be taken back any more");
    nadia.reads("stays as it is, for it was changed since by Omar", "[The one before] [Leave it]");
    nadia.presses("The one before").reads("enrol @ana manager @marta").presses("Leave it");
    nadia.types("cadence").reads("on Wednesdays at 15:00");
  }

  @Test
  void takesBackAnEnrolmentWithItsManagerAndTellsThePerson() {
    nadia.types("undo").reads("enrol @ana manager @marta, by Nadia");
    nadia.reads("Ana Silva: doesn't take part any more", "Manager of Ana Silva: nobody again");
    ana.listens();
    nadia.presses("Undo it").reads("Taken back");
    ana.gets(1).reads("An admin has ended your part in Praxis");
    marta.types("team").reads("Nobody reports to you here.");
    nadia.types("undo").reads("There is nothing to take back.");
  }

  @Test
  void givesBackTheFormerManagerAndTellsTheEmployee() {
    nadia.types("manager @ana is @olga").reads("[Undo]").presses("Undo");
    nadia.reads("Manager of Ana Silva: back to Marta Ferreira");
    ana.listens();
    nadia.presses("Undo it");
    ana.gets(1)
        .reads("An admin has taken back a change: Marta Ferreira is your manager here again");
    ana.doesNotRead("An admin has made");
    olga.types("team").reads("Nobody reports to you here.");
    nadia
        .types("manager @ana is nobody")
        .reads("Marta Ferreira isn't Ana Silva's manager any more");
    ana.reads("Marta Ferreira is no longer your manager here; an admin changed that.");
    nadia.presses("Undo").presses("Undo it");
    ana.reads("Marta Ferreira is your manager here again");
  }

  @Test
  void givesBackTheFormerManagersSightAsItWas() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.commits("write a novel", "I wake up", "write one page").types("privacy keep 2");
    marta.types("team").reads("lead a small project").doesNotRead("novel");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("manager @ana is @olga");
    Button undo = nadia.button("Undo");
    ana.types("privacy show 2");
    ana.commits("listen to the end", "I meet Olga", "count to three");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.presses(undo).presses("Undo it");
    ana.types("privacy").reads("Your goal: lead a small project", "2. write a novel");
    marta.types("team").reads("lead a small project").doesNotRead("novel", "listen to the end");
    ana.types("privacy show all");
    marta.types("team").reads("lead a small project", "novel", "listen to the end");
  }

  @Test
  void letsSomebodyTakePartAgain() {
    nadia.types("unenrol @ana").presses("Undo").reads("Ana Silva: takes part again");
    nadia.types("yes").reads("Taken back: unenrol @ana");
    ana.reads("you take part again");
    assertThat(ana.person().takesPart(Rehearsal.START)).isTrue();
    nadia.types("unenrol @ana");
    Button undo = nadia.button("Undo");
    ana.types("start");
    nadia.presses(undo).reads("Ana Silva: stays as it is, for it was changed since");
  }

  /** Whoever came back and left of their own has the last word. */
  @Test
  void leavesSomebodyWhoHasSinceLeftOfTheirOwnInPeace() {
    nadia.types("unenrol @ana");
    Button undo = nadia.button("Undo");
    rehearsal.elapses(Duration.ofMinutes(1));
    ana.types("start").types("leave").presses("Yes, leave");
    nadia.presses(undo).reads("Ana Silva: stays as it is, for it was changed since");
    assertThat(ana.person().takesPart(rehearsal.business.instant())).isFalse();
  }

  @Test
  void isDoneAndToldOnceIfTwoAdminsTakeBackTheSame() {
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("unenrol @ana");
    omar.types("undo").reads("unenrol @ana");
    nadia.types("undo").listens();
    ana.listens();
    meanwhile(Change.TakenBack.class::isInstance, () -> omar.presses("Undo it"));
    nadia.presses("Undo it");
    rehearsal.settle();
    nadia.reads("Another admin took that back a moment ago").neverSees("Taken back: ");
    ana.gets(1).reads("you take part again");
  }

  @Test
  void tellsNobodyOfAPartThatWasChangedAtTheLastMoment() {
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("unenrol @ana").types("undo");
    ana.listens();
    meanwhile(PersonChange.EnrolmentRestored.class::isInstance, () -> ana.types("start"));
    nadia.presses("Undo it");
    rehearsal.settle();
    nadia.sees("Something of it was changed a moment ago");
    ana.neverSees("An admin has taken back");
  }

  private void meanwhile(Predicate<Change> when, Runnable happens) {
    rehearsal.wire(Meanwhile.of(rehearsal.stores, when, happens));
  }

  @Test
  void withdrawsAnInvitation() {
    nadia.types("enrol zoe@example.com").presses("Undo").presses("Undo it");
    nadia.types("status").doesNotRead("invited", "zoe");
  }

  @Test
  void isDroppedBySomethingElseAndNeverComesBack() {
    nadia.types("cadence weekly fri 15:00").presses("Apply");
    nadia.types("undo").reads("[Undo it]").types("status").listens();
    nadia.types("timezone Europe/Paris").doesNotRead("Undo it");
    nadia.types("yes").doesNotRead("Taken back");
  }
}
