package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Field;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was open when a digest was sent and closes later doesn't go from it without a word. */
class ClosedGapsIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String CLOSED = "No longer open";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana @ben manager @marta");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void thursdays(String... presses) {
    for (int week = 0; week < 2; week++) {
      rehearsal.at(LocalDate.of(2026, 11, 19).plusWeeks(week) + "T15:00", LISBON);
      for (String press : presses) {
        ana.presses(press);
      }
    }
  }

  private void monday(String... reads) {
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads(reads).doesNotRead(CLOSED).listens();
  }

  private void anaCommits() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
  }

  private void anaMissesTwice() {
    anaCommits();
    thursdays("Not yet", "Skip", "Keep it as it is");
    monday("Ana planned to ask for one piece. Not tried yet");
  }

  private String outcome() {
    return ana.opens("Edit").fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith("outcome"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void goalsThatAreSetAreToldAndADigestAskedAnewBeginsWithout() {
    monday("Ana has no career goal yet", "Ben has no career goal yet");
    anaCommits();
    marta.gets(0).reads("No longer open: Ana (a goal is set).", "Ben has no career goal yet");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    marta.gets(0).reads("No longer open: Ana and Ben (a goal is set).", "Nothing needs you");
    marta.types("digest").doesNotRead(CLOSED);
  }

  @Test
  void aGoalThatIsKeptClosesWithoutAWord() {
    monday("Ana has no career goal yet");
    ana.types("privacy keep all");
    anaCommits();
    ana.types("privacy keep all");
    marta.gets(0).doesNotRead("No longer open: Ana", "Ana (a goal is set)");
  }

  @Test
  void aLateAnswerIsTold() {
    anaCommits();
    thursdays();
    monday("Ana hasn't answered for");
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    marta.gets(0).reads("No longer open: Ana (answered).").doesNotRead("hasn't answered");
  }

  @Test
  void whatIsTriedAfterAllIsToldUntilThatIsCorrected() {
    anaMissesTwice();
    ana.sends("Edit", Map.of(outcome(), "tried"));
    marta.gets(0).reads("No longer open: Ana (tried).").doesNotRead("Not tried yet, ");
    ana.sends("Edit", Map.of(outcome(), "not_yet"));
    marta.gets(0).reads("Not tried yet, ").doesNotRead(CLOSED);
  }

  @Test
  void aGoalThatRestsIsToldUntilThatIsTakenBack() {
    anaMissesTwice();
    ana.types("goal pause").presses("Skip");
    marta.gets(0).reads("No longer open: Ana (rests for now).").doesNotRead("Ana planned to");
    ana.presses("Take it back");
    marta.gets(0).reads("Ana planned to ask for one piece").doesNotRead(CLOSED);
  }

  @Test
  void aGoalThatIsLetGoOrReachedIsToldAsThat() {
    anaMissesTwice();
    ana.types("goal achieved").presses("Skip");
    marta.gets(0).reads("No longer open: Ana (reached).");
  }

  @Test
  void aWishThatIsMadeLaterIsForTheNextDigest() {
    anaMissesTwice();
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    ana.presses("Ask Marta for help");
    marta.gets(0).reads("No longer open: Ana (tried).").doesNotRead("asked for your");
    rehearsal.at("2026-12-07T09:00", LISBON);
    marta.reads("Ana asked for your help");
  }

  @Test
  void whoeverAnswersALaterOneIsNotSilentAnyMore() {
    anaCommits();
    thursdays();
    monday("Ana hasn't answered for");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    marta.gets(0).reads("No longer open: Ana (answered)").doesNotRead("not answered yet");
  }

  @Test
  void whatIsKeptAfterwardsTakesTheWordAboutItAlong() {
    anaMissesTwice();
    ana.types("goal pause").presses("Skip");
    marta.reads(CLOSED);
    ana.types("privacy keep all");
    marta.gets(0).doesNotRead(CLOSED, "rests for now", "one piece");
  }

  @Test
  void whatIsKeptGoesWithoutAWord() {
    anaMissesTwice();
    ana.types("privacy keep all");
    marta.gets(0).doesNotRead(CLOSED, "one piece");
  }

  @Test
  void whoLeavesTheTeamGoesWithoutAWord() {
    anaMissesTwice();
    rehearsal.somebody("Olga Berg", LISBON);
    ana.types("goal pause").presses("Skip");
    marta.reads("No longer open: Ana (rests for now).");
    nadia.types("manager @ana is @olga");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    marta.gets(0).reads("No longer open: Ben (a goal is set).").doesNotRead("Ana");
  }

  @Test
  void whatTheManagerDidIsToldAsThat() {
    anaMissesTwice();
    marta.presses("I talked to them").sees("✓ You talked to Ana.").neverSees(CLOSED);
    marta.presses("Undo").sees("Not tried yet").neverSees("✓ You talked to Ana.", CLOSED);
  }

  @Test
  void aMeasureThatIsNotSharedAnyMoreGoesWithoutAWord() {
    anaCommits();
    ana.types("measure times I waited").presses("That's it").presses("Let Marta know of it");
    thursdays("Tried it", "Skip", "Same plan again");
    monday("Ana wanted to keep an eye on times I waited");
    ana.types("measure").presses("Keep it to myself");
    marta.gets(0).doesNotRead(CLOSED, "times I waited");
  }
}
