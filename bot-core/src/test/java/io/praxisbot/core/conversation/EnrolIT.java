package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who takes part and who is whose manager, as an admin says. */
class EnrolIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");
  private final Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void enrolsOneAndSeveralAndTellsEachOfThemOnce() {
    nadia.types("enrol @ana").gets(1).reads("Ana Silva takes part from now on");
    ana.reads("Hi Ana, I'm Praxis.", "Nobody but you sees any of it.").listens();
    nadia.types("enrol @ana @ben manager @marta").gets(1);
    nadia.reads("Ben Carter takes part from now on", "Ana Silva takes part already");
    nadia.reads("Their manager is Marta Ferreira now.");
    ben.gets(1).reads("Hi Ben, I'm Praxis.", "Your manager Marta sees your goal").listens();
    ana.gets(1).reads("An admin has made Marta your manager here.").listens();
    nadia
        .types("enrol @ana @ben manager @marta")
        .reads("Ana Silva and Ben Carter take part already");
    ana.gets(0);
    ben.gets(0);
  }

  @Test
  void takesAWholeNameInQuotes() {
    nadia.types("enrol \"Ana Silva\"").reads("Ana Silva takes part from now on");
    nadia.types("enroll Ben Carter").reads("Ben Carter takes part from now on");
  }

  @Test
  void saysWhomItDoesNotKnowAndChangesNothing() {
    nadia
        .types("enrol @ana @zoe")
        .gets(1)
        .reads("anybody called “zoe” here", "Nothing was changed.");
    nadia.types("enrol @ana manager @zoe").gets(1).reads("“zoe”", "Nothing was changed.");
    nadia.types("enrol").reads("Whom do you mean?", "enrol @ana @ben manager @marta");
    ana.gets(0).types("hello").reads("You aren't taking part");
  }

  @Test
  void asksWhichOfTwoIsMeant() {
    rehearsal.stores.people().insert(Twins.of(ben.person(), "p-other-ben", "Ben Ito"));
    nadia
        .types("enrol @ben")
        .gets(1)
        .reads("Several people could be meant: Ben Carter and Ben Ito.");
    nadia.reads("whole name in quotes", "Nothing was changed.");
    nadia.types("enrol \"Ben Ito\"").reads("Ben Ito takes part from now on");
  }

  @Test
  void tellsTwoOfTheSameNameApartByWhereTheyAre() {
    rehearsal.stores.people().insert(Twins.of(ben.person(), "p-other-ben", "Ben Carter"));
    nadia.types("enrol @ben").reads("Ben Carter (", "mention them, or type the e-mail address");
  }

  @Test
  void refusesOnesOwnManagerAndCirclesOverThreePeople() {
    nadia.types("enrol @ben manager @ben").gets(1);
    nadia.reads("Ben Carter can't be their own manager. Nothing was changed.");
    ben.gets(0);
    nadia.types("manager @ana is @ben").reads("Ben Carter is Ana Silva's manager from now on");
    nadia.types("manager @ben is @marta").reads("Marta Ferreira is Ben Carter's manager");
    marta.listens();
    nadia.types("manager @marta is @ana").gets(1).reads("That would be a circle");
    nadia.types("enrol @marta manager @ana").gets(1).reads("That would be a circle");
    marta.gets(0).types("manager").reads("You have no manager here.", "You aren't taking part");
    marta.types("pause 2 weeks").reads("You aren't taking part");
  }

  @Test
  void setsAManagerAndTellsTheEmployeeFirst() {
    nadia.types("enrol @ana").types("manager @ana is @marta");
    ana.reads("An admin has made Marta your manager here.", "[What my manager sees]").listens();
    nadia.types("manager @ana is @marta").reads("Marta Ferreira is Ana Silva's manager already.");
    nadia.types("manager @zoe is @marta").gets(1).reads("“zoe”", "Nothing was changed.");
    ana.gets(0);
  }

  @Test
  void endsSomebodysPartAndTellsThem() {
    nadia.types("enrol @ana");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    nadia.types("unenrol @ana").reads("Ana Silva doesn't take part any more");
    ana.gets(1).reads("An admin has ended your part in Praxis", "start").listens();
    nadia.types("unenrol @ana").reads("They don't take part anyway. Nothing was changed.");
    rehearsal.at("2026-12-10T15:00", "Europe/Lisbon");
    ana.gets(0).types("start").types("goals").reads("lead a small project");
  }

  @Test
  void isForAdminsOnly() {
    for (String command :
        new String[] {
          "enrol @ben",
          "unenrol @ben",
          "manager @ben is @ana",
          "cadence weekly fri 15:00",
          "digest weekly mon 09:00"
        }) {
      ana.types(command).gets(1);
      ana.reads("That is for admins.", "You aren't taking part", "[Start on my own]");
    }
    ben.gets(0);
  }
}
