package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager does about a gap in one press, or by typing it. It is Monday 30 November 2026. */
class ActingIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor kofi = rehearsal.somebody("Kofi Mensah", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @BeforeEach
  void anaDoesNotGetToIt() {
    nadia.types("enrol @ana @ben manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    for (int thursday = 19; thursday <= 26; thursday += 7) {
      rehearsal.at("2026-11-" + thursday + "T15:00", LISBON);
      ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
      ben.presses("Tried it").types("It went well, I think").presses("Skip");
    }
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("Needs you (1)", "Ana planned to ask for one piece");
    ana.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void theDigestOffersWhatCanBeDone() {
    marta.reads(
        "[I talked to them] [Put on our 1:1] [Suggest something] [Encourage] [Promise by …]");
    marta.reads("[Other words] [Not now]");
  }

  @Test
  void aTalkIsNotedByOnePressAndTakenBack() {
    Button talked = marta.button("I talked to them");
    marta.presses(talked).gets(1).reads("Good. Ana will see that you followed up.", "[Undo]");
    marta.presses(talked).gets(1).reads("That is noted already.");
    marta.sees("Nothing needs you this time");
    ana.gets(0);
    marta.presses("Undo").gets(1).reads("Taken back.").sees("Needs you (1)");
    marta.presses("Undo").reads("That is taken back already.");
  }

  @Test
  void aTalkIsNotedByTypingIt() {
    marta.types("talked to @ana").reads("Good. Ana will see that you followed up.");
    marta.types("followup @ana").reads("Nothing is open with Ana");
    marta.types("talked @ana silva about the piece").reads("With Ana, that is noted already.");
    marta.types("talked @ben").reads("Good. Ben will see that you followed up.");
  }

  @Test
  void nobodyActsOnThoseWhoArentOnTheirTeam() {
    marta.types("talked @kofi").reads("I can't find “kofi” on your team.");
    marta.types("encourage @zoe well done").reads("I can't find “zoe” on your team.");
    marta.types("promise @marta a rest by friday").reads("people who report to you");
    ana.types("talked @ben").reads("Nobody reports to you");
    Button talked = marta.button("I talked to them");
    kofi.presses(talked).reads("I can't find that any more.");
    nadia.types("manager @ana is @kofi");
    marta.presses(talked).reads("I can't find that any more.");
    marta.types("not now @ana").reads("I can't find “ana” on your team.");
  }

  @Test
  void aSentenceThatBeginsLikeAnActIsNone() {
    ana.types("talked to my boss about it").reads("I didn't get that.");
    ana.types("promise").reads("promise @ana a contact in planning");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it").types("talked to everybody").sees("What did you take from it?");
  }

  @Test
  void encouragementIsReadBeforeItIsSentAndTakenBackForAMinute() {
    marta.presses("Encourage").reads("Ana will read:", "Marta wrote to you:");
    marta.reads("[Send] [My own words] [Other words] [Don't send]");
    marta.presses("Other words").reads("I'm on your side in this.");
    marta.presses("Send").reads("On its way to Ana in a minute.", "[Undo]");
    marta.sees("✓ You encouraged Ana.", "Nothing needs you this time");
    ana.gets(0);
    marta.presses("Undo").reads("Taken back before it was sent.").sees("Needs you (1)");
    rehearsal.at("2026-11-30T10:00", LISBON);
    ana.gets(0).neverSees("Marta wrote");
  }

  @Test
  void encouragementComesAMinuteLaterAndStays() {
    marta.presses("Encourage").presses("Send");
    rehearsal.at("2026-11-30T09:02", LISBON);
    ana.gets(1).reads("Marta wrote to you:", "What would help you most just now?");
    marta.presses("Undo").reads("Your words had reached them by then");
    ana.gets(1).reads("Marta wrote to you:");
    marta.doesNotRead("Taken back").sees("✓ You encouraged Ana.");
  }

  @Test
  void whatWentWellIsWhatASuggestedWordIsAbout() {
    marta
        .types("encourage @ben")
        .reads("I saw that you tried what you planned: “ask one question first”.");
    marta.doesNotRead("It went well");
    marta.types("no").reads("Nothing was sent.");
    rehearsal.at("2026-11-30T12:00", LISBON);
    ben.neverSees("Marta wrote");
  }

  @Test
  void whatWasTriedInPartIsntPraisedAsTheWhole() {
    rehearsal.at("2026-12-03T15:00", LISBON);
    ben.presses("Partly").types("It went so-so").presses("Skip");
    marta.types("encourage @ben").reads("you gave it a go: “ask one question first”");
    marta.doesNotRead("you tried").presses("Other words").reads("You made a start with it");
  }

  @Test
  void onesOwnWordsMayBeginWithAYes() {
    marta.types("encourage @ana").types("Of course, let's sit down on Thursday.");
    marta.reads("Ana will read:", "“Of course, let's sit down on Thursday.”", "[Send]");
    marta.types("yes please").reads("On its way to Ana in a minute.");
  }

  @Test
  void onesOwnWordsAreTypedOrGoIntoAForm() {
    marta
        .types("encourage @ana that was brave, and I saw it")
        .reads("“that was brave, and I saw it”");
    marta.types("That was brave of you.").reads("“That was brave of you.”");
    assertThat(marta.sends("My own words", Map.of("words", " "))).containsOnlyKeys("words");
    assertThat(marta.sends("My own words", Map.of("words", "x".repeat(501))))
        .containsOnlyKeys("words");
    marta.types("x".repeat(600)).reads("That was a lot at once", "“That was brave of you.”");
    assertThat(marta.sends("My own words", Map.of("words", "Brave! <!channel> *so*"))).isEmpty();
    marta.types("send");
    rehearsal.at("2026-11-30T09:05", LISBON);
    ana.gets(1).reads("Brave! <!channel> *so*");
  }

  @Test
  void encouragementInTheEveningWaitsForTheMorning() {
    rehearsal.at("2026-11-30T21:30", LISBON);
    marta.presses("Encourage").presses("Send").reads("It comes to Ana on Tuesday 1 December");
    rehearsal.at("2026-12-01T07:59", LISBON);
    ana.gets(0);
    rehearsal.at("2026-12-01T09:01", LISBON);
    ana.gets(1).reads("Marta wrote to you:");
  }

  @Test
  void wordsOfAFormerManagerDoNotComeAnyMore() {
    rehearsal.at("2026-11-30T21:30", LISBON);
    marta.presses("Encourage").presses("Send");
    nadia.types("manager @ana is @kofi");
    rehearsal.at("2026-12-01T10:00", LISBON);
    ana.neverSees("Marta wrote");
  }

  @Test
  void aSecondPressOnSendSendsNothing() {
    marta.presses("Encourage");
    Button send = marta.button("Send");
    marta.presses(send).gets(1).presses(send).gets(0);
    rehearsal.at("2026-11-30T09:05", LISBON);
    ana.gets(1);
  }

  @Test
  void aSuggestionFromTheDigestIsAFollowUpUntilItIsTakenBack() {
    marta.presses("Suggest something").types("ask Kofi for the smallest piece");
    marta.presses("Something to try for it").presses("Send").reads("Sent. Ana Silva decides.");
    marta.sees("✓ You suggested something to Ana.", "Nothing needs you this time");
    ana.gets(1).reads("Marta suggests something to try");
    marta.presses("Take it back").types("followup @ana").reads("Ana planned to ask for one piece");
  }

  @Test
  void theNextTalkTakesItUp() {
    marta.presses("Put on our 1:1").reads("It is on your 1:1 with Ana.", "[Undo]");
    marta.sees("✓ You put it on your 1:1 with Ana.", "Nothing needs you this time");
  }

  @Test
  void notNowComesBackInAWeek() {
    marta.types("not now @ana").reads("What is open with Ana comes back in a week");
    marta.types("not now @ben").reads("Nothing is open with Ben just now");
    marta.types("followup @ana").reads("Nothing is open with Ana");
    rehearsal.at("2026-12-07T09:00", LISBON);
    marta.reads("Ana planned to ask for one piece");
  }

  @Test
  void whatClosedItselfMeanwhileIsSaid() {
    Button notNow = marta.button("Not now");
    Button talked = marta.button("I talked to them");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it");
    marta.presses(notNow).reads("That isn't open any more, so there is nothing to put off.");
    marta.presses(talked).reads("Good. Ana will see that you followed up.");
    marta.reads("By now that isn't open any more");
  }
}
