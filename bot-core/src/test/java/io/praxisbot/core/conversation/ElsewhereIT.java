package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slash commands typed outside of the direct messages, and presses in what they are answered. */
class ElsewhereIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void begin() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void aPlainAnswerIsSaidThere() {
    ana.commands("goals").gets(0).readsAside("lead a small team").seesAside(1);
  }

  @Test
  void aDialogueThatIsAnsweredByTypingGoesToTheDirectMessages() {
    ana.commands("goal").gets(1).reads("What would you like to get better at");
    ana.readsAside("I've written to you in our direct messages.").seesAside(1);
    ana.types("write clearer mails").reads("Good one.").seesAside(1);
  }

  @Test
  void aPreviewIsHadThere() {
    nadia.commands("cadence weekly wed 10:00").gets(0).readsAside("[Apply]");
    nadia.pressesAside("Apply").gets(0).seesAside(1).readsAside("10:00");
    ana.types("checkin").reads("Did you try it");
  }

  @Test
  void aPreviewIsAnsweredByTypingInTheDirectMessages() {
    nadia.commands("cadence weekly wed 10:00").readsAside("[Apply]");
    nadia.types("apply").gets(1).reads("10:00").seesAside(1).readsAside("[Apply]");
    nadia.pressesAside("Apply").seesAside(2).readsAside("I can't find that any more.");
  }

  @Test
  void aGuessIsTakenThere() {
    ana.commands("privcy").gets(0).readsAside("Did you mean", "[Yes]");
    ana.pressesAside("Yes").gets(0).seesAside(2).readsAside("Who sees what");
  }

  @Test
  void aGuessIsTakenByTypingYes() {
    ana.commands("privcy").readsAside("Did you mean", "[Yes]");
    ana.types("yes").gets(1).reads("Who sees what").seesAside(1);
  }

  @Test
  void whatOthersAreToldGoesToTheirDirectMessages() {
    nadia.commands("enrol @ana manager @nadia").gets(0).readsAside("Ana Lopes");
    ana.sees("Nadia");
  }

  @Test
  void aButtonSaidThereBeginsWhatIsHadInTheDirectMessages() {
    Actor ben = rehearsal.somebody("Ben Carter", LISBON);
    ben.commands("hello there").gets(0).readsAside("[Start on my own]");
    ben.pressesAside("Start on my own").readsAside("Hi Ben");
    ben.pressesAside("Set a goal").gets(1).reads("What would you like to get better at");
  }
}
