package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.message.Button;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager and one of their people want to talk about. It begins on 16 November 2026. */
class OneOnOneIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana @ben manager @marta");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void holdsWhatEitherOfTheTwoPutsOnIt() {
    ana.types("agenda").reads("Your 1:1 with Marta Ferreira", "Nothing on it yet");
    ana.types("agenda add the workshop on stairs").reads("1. the workshop on stairs (from you)");
    marta.types("agenda @ana ask about the course").reads("1. the workshop on stairs (from Ana)");
    marta.reads("2. ask about the course (from you)", "Ana sees it, too");
    ana.types("agenda").reads("2. ask about the course (from Marta)");
    ben.types("agenda").reads("Nothing on it yet").doesNotRead("workshop", "course");
  }

  @Test
  void isOnePressAwayFromWhatEitherLooksAt() {
    ana.types("goals").presses("My 1:1 with Marta").reads("Your 1:1 with Marta Ferreira");
    ana.types("start").commits("lead a team", "I plan my week", "ask for one piece");
    ana.types("goals").presses("My 1:1 with Marta").reads("Your 1:1 with Marta Ferreira");
    marta.types("team").presses("My 1:1s").reads("Your 1:1s", "Ana Silva", "Ben Carter");
    nadia.types("start").commits("lead a team", "I plan my week", "ask for one piece");
    nadia.types("goals");
    assertThat(nadia.last()).doesNotContain("1:1");
  }

  @Test
  void keepsWhatIsPrivateForWhoeverWroteIt() {
    ana.types("agenda private ask for more money")
        .reads("1. ask for more money (only you see this)");
    marta.types("agenda @ana private praise the report").reads("praise the report (only you");
    marta.doesNotRead("money").neverSees("ask for more money");
    ana.types("agenda").doesNotRead("praise");
    ana.presses("Share").reads("ask for more money (from you)");
    marta
        .types("agenda @ana")
        .reads("1. ask for more money (from Ana)", "2. praise the report (only");
    ana.presses("Make private").reads("only you see this");
    marta.types("agenda @ana").doesNotRead("money");
  }

  @Test
  void carriesAPointOverUntilItIsTicked() {
    marta.types("agenda @ana add the offer for Lyon").presses("Done").reads("✓ the offer for Lyon");
    ana.types("agenda").reads("✓ the offer for Lyon", "All of it is done.");
    ana.presses("Open again").reads("1. the offer for Lyon");
    rehearsal.at("2026-11-18T09:00", LISBON);
    ana.types("agenda").reads("1. the offer for Lyon").types("agenda tick 1");
    rehearsal.at("2026-11-19T09:00", LISBON);
    marta.types("agenda @ana").doesNotRead("Lyon");
  }

  @Test
  void opensATickedPointAgainByItsNumberAmongThose() {
    ana.types("agenda add the workshop").types("agenda add the budget").types("agenda tick 2");
    ana.types("agenda untick 1").reads("1. the workshop", "2. the budget").doesNotRead("✓");
    ana.types("agenda untick 1").reads("Nothing was ticked today", "Nothing was changed");
    ana.types("agenda tick 1").types("agenda reopen 2").reads("agenda untick 1");
  }

  @Test
  void keepsWordsFromBeforeWhereTheyWereIfThereIsNoRoomForThem() {
    ana.types("agenda private leave the team one day");
    nadia.types("manager @ana is @nadia");
    for (int i = 1; i <= 20; i++) {
      ana.types("agenda add point " + i);
    }
    ana.types("agenda share 21").reads("points on it");
    ana.types("agenda remove 1").types("agenda share 20");
    nadia.types("agenda @ana").presses("More of the 20 points").presses("More of the 20 points");
    nadia.presses("More of the 20 points").reads("20. leave the team one day (from Ana)");
  }

  @Test
  void isNotForWhoeverStandsIn() {
    Actor kofi = rehearsal.somebody("Kofi Mensah", LISBON);
    kofi.types("start");
    ana.types("agenda add the workshop");
    marta.types("deputy @kofi until 2026-12-07");
    rehearsal.at("2026-11-17T09:00", LISBON);
    kofi.types("agenda @ana").reads("The 1:1 is between Ana").doesNotRead("workshop");
    kofi.types("agenda").doesNotRead("workshop", "Ana Silva");
  }

  @Test
  void takesBackWordsFromWhereTheOtherOneReadThem() {
    ana.types("agenda add leave one day").types("agenda add change teams");
    marta.types("agenda @ana").types("agenda @ana").reads("leave one day");
    ana.types("agenda keep 1").types("agenda remove 1");
    marta.neverSees("leave one day", "change teams");
    ana.types("agenda").reads("1. leave one day (only you see this)");
  }

  @Test
  void takesBackWhatNamesAGoalThatIsKept() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    ana.presses("Talk about it in our 1:1");
    marta.types("agenda @ana").reads("ask for one piece");
    ana.types("privacy keep all");
    marta.sees("something they try").neverSees("to talk about “ask for one piece”");
  }

  @Test
  void takesAGapOnAFullAgendaToo() {
    for (int i = 1; i <= 20; i++) {
      marta.types("agenda @ana add point " + i);
    }
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    for (int week = 0; week < 2; week++) {
      rehearsal.at("2026-11-" + (19 + 7 * week) + "T15:00", LISBON);
      ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    }
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.presses("Put on our 1:1").reads("It is on your 1:1 with Ana");
    ana.types("agenda").presses("More of the 21 points").presses("More of the 21 points");
    ana.presses("More of the 21 points").reads("What would make it possible");
  }

  @Test
  void beginsAnewWithAManagerWhoReturns() {
    marta.types("agenda @ana every week wed 10:00").reads("every week");
    nadia.types("manager @ana is @nadia");
    rehearsal.at("2026-11-17T09:00", LISBON);
    nadia.types("manager @ana is @marta");
    marta.types("agenda @ana").reads("No day is set").doesNotRead("every week");
  }

  @Test
  void promisesNoMorningThatIsOver() {
    rehearsal.at("2026-11-16T17:00", LISBON);
    ana.types("agenda today 18:00").reads("it is today").doesNotRead("that morning");
  }

  @Test
  void listsFirstWithWhomThereIsSomething() {
    marta.types("agenda @ben add the offer for Lyon").types("agenda");
    assertThat(marta.last()).matches("(?s).*Ben Carter – 1 point.*Ana Silva – nothing.*");
  }

  @Test
  void letsOnlyTheAuthorRemoveAPoint() {
    marta.types("agenda @ana add the offer for Lyon");
    ana.types("agenda remove 1").reads("Only whoever put that point there");
    ana.types("agenda keep 1").reads("Only whoever put that point there");
    marta.presses("Remove").reads("Nothing on it yet");
  }

  @Test
  void takesAPointByAFormToo() {
    ana.types("agenda");
    assertThat(ana.opens("Add a point").fields()).hasSize(2);
    assertThat(ana.sends("Add a point", Map.of("words", " ", "sight", "shared")))
        .containsKey("words");
    ana.sends("Add a point", Map.of("words", "the budget", "sight", "private"));
    ana.reads("1. the budget (only you see this)");
  }

  @Test
  void listsTheirPeopleToAManager() {
    marta.types("agenda @ana add the offer for Lyon");
    marta.types("agenda").reads("Your 1:1s", "Ana Silva – 1 point", "Ben Carter – nothing on it");
    marta.presses("Ben").reads("Your 1:1 with Ben Carter");
    marta.types("agenda add something").reads("With whom?");
    nadia.types("manager @marta is @nadia");
    marta.types("agenda").reads("Nadia Okafor – nothing", "Ana Silva – 1 point");
    marta.types("agenda add my own wish").reads("Your 1:1 with Nadia Okafor", "my own wish");
  }

  @Test
  void bringsAWishForHelpAndTakesItOffAgain() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").types("felt awkward, secretly").presses("Keep it as it is");
    ana.presses("Talk about it in our 1:1");
    marta.types("agenda @ana").reads("Ana would like to talk about “ask for one piece”");
    marta.doesNotRead("secretly");
    ana.types("agenda").reads("You would like to talk about “ask for one piece”");
    ana.types("privacy keep all");
    marta.types("agenda @ana").reads("Ana would like to talk about something they try");
  }

  @Test
  void bringsAGapThatTheManagerPutsOnItAndTakesItOffAgain() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    for (int week = 0; week < 2; week++) {
      rehearsal.at("2026-11-" + (19 + 7 * week) + "T15:00", LISBON);
      ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    }
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.presses("Put on our 1:1").reads("It is on your 1:1 with Ana");
    ana.types("agenda").reads("1. What would make it possible for you to ask for one piece");
    marta.presses("Undo").reads("Taken back");
    ana.types("agenda").doesNotRead("possible");
  }

  @Test
  void endsForTheFormerManagerWithTheLine() {
    ana.types("agenda add the workshop").types("agenda private leave the team one day");
    marta.types("agenda @ana private be careful").types("agenda @ana");
    Button done = marta.button("Done");
    nadia.types("manager @ana is @nadia");
    marta.types("agenda @ana").reads("I can't find").doesNotRead("workshop");
    marta.presses(done).reads("I can't find that any more");
    nadia.types("agenda @ana").doesNotRead("workshop", "careful", "leave");
    ana.types("agenda").reads("Your 1:1 with Nadia Okafor", "1. leave the team one day (only you");
    ana.doesNotRead("workshop", "careful").presses("Share");
    nadia.types("agenda @ana").reads("1. leave the team one day (from Ana)");
    rehearsal.at("2026-11-18T12:00", LISBON);
    nadia.types("manager @ana is @marta");
    marta.types("agenda @ana").doesNotRead("leave the team", "workshop", "careful");
  }

  @Test
  void tellsSomebodyAloneKindly() {
    Actor sam = rehearsal.somebody("Sam Solo", LISBON);
    sam.types("start").types("agenda").reads("You have no manager here", "manager @name");
    sam.types("agenda add something").reads("You have no manager here");
    ana.types("agenda @ben").reads("I can't find “ben”").types("agenda @nobody hello");
    ana.reads("I can't find “nobody”");
    ana.types("agenda @marta hello").reads("1. hello (from you)");
  }

  @Test
  void isKindAboutTooMuch() {
    ana.types("agenda add " + "x".repeat(5_000)).reads("4,000");
    ana.types("agenda add " + "x".repeat(301)).reads("at most 300 characters", "Nothing was added");
    for (int i = 1; i <= 20; i++) {
      ana.types("agenda add point " + i);
    }
    ana.types("agenda add one more").reads("You have 20 points on it", "Nothing was added");
    marta.types("agenda @ana add mine too").reads("point 6").doesNotRead("7. point 7");
    marta.presses("More of the 21 points").reads("7. point 7");
    ana.types("agenda tick 60").reads("The points on it are 1 to 21", "Nothing was changed");
    ana.types("agenda add").reads("agenda add");
  }

  @Test
  void showsMarkupAsText() {
    ana.types("agenda add <!channel> @everyone *bold* {\"$ne\":null}");
    marta.types("agenda @ana").reads("<!channel> @everyone *bold* {\"$ne\":null}");
  }

  private void anaWishesToTalk() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    ana.presses("Talk about it in our 1:1");
  }

  private List<FollowUp> talks() {
    return rehearsal.stores.followUps().about(ana.id(), Instant.EPOCH).stream()
        .filter(f -> f.talk() && f.stands())
        .toList();
  }

  @Test
  void aWishToTalkIsToldAsSuchAndIsMetOnceItsPointIsTicked() {
    anaWishesToTalk();
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("Ana would like to talk about what they tried in your 1:1");
    marta.doesNotRead("asked for your help").reads("[I talked to them] [Answer] [Promise by …]");
    marta.types("agenda @ana tick 1").types("followup @ana");
    marta.reads("Nothing is open with Ana");
  }

  @Test
  void aWishToTalkIsMetOnceThePersonTicksIt() {
    anaWishesToTalk();
    ana.types("agenda tick 1");
    marta.types("followup @ana").reads("Nothing is open with Ana");
  }

  @Test
  void aTalkAboutSomethingElseDoesNotStandForThisOne() {
    anaWishesToTalk();
    marta.types("agenda @ana").presses("We talked").presses("Undo");
    rehearsal.stores.followUps().insert(talkedInPassing());
    marta.types("agenda @ana talked").reads("Good. Ana sees");
    assertThat(talks())
        .extracting(FollowUp::about)
        .containsExactlyInAnyOrder(GapKind.HELP_WANTED, GapKind.NO_FOLLOW_UP);
    marta.types("agenda @ana talked").reads("noted already");
    assertThat(talks()).hasSize(2);
  }

  private FollowUp talkedInPassing() {
    return new FollowUp(
        new FollowUpId("f-passing"),
        Rehearsal.ORGANIZATION,
        marta.id(),
        ana.id(),
        GapKind.NO_FOLLOW_UP,
        FollowUp.Kind.TALKED,
        Instant.parse("2026-11-19T14:00:00Z"),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void whatTheEmployeeSaidAboutATalkIsNotTakenFromThem() {
    anaWishesToTalk();
    marta.types("agenda @ana talked");
    Button undo = marta.button("Undo");
    ana.types("agenda talked").reads("Good to hear");
    marta.presses(undo).reads("Ana has said something about it since");
    assertThat(talks()).singleElement().matches(talk -> talk.answer().isPresent());
  }

  @Test
  void theEmployeesWordIsEnoughWhereTheyWishedToTalk() {
    anaWishesToTalk();
    ana.types("agenda talked").reads("Good to hear");
    assertThat(talks()).singleElement().matches(FollowUp::toldByEmployee);
    ana.types("agenda talked").reads("Good to hear");
    assertThat(talks()).hasSize(1);
  }

  @Test
  void whoeverOpensATickedWishAgainTakesBackThatTheyTalked() {
    anaWishesToTalk();
    marta.types("agenda @ana").presses("Done");
    assertThat(talks()).hasSize(1);
    marta.presses("Open again");
    assertThat(talks()).isEmpty();
    marta.types("followup @ana").reads("Ana would like to talk");
    ana.types("agenda tick 1");
    assertThat(talks()).singleElement().matches(FollowUp::toldByEmployee);
    ana.types("agenda untick 1");
    assertThat(talks()).isEmpty();
    marta.types("agenda @ana tick 1").types("followup @ana").reads("Nothing is open with Ana");
  }

  @Test
  void openingAWishAgainTakesNothingBackThatWasSaidOtherwise() {
    anaWishesToTalk();
    marta.types("agenda @ana talked");
    rehearsal.at("2026-11-19T16:00", LISBON);
    marta.types("agenda @ana tick 1");
    marta.types("agenda @ana untick 1");
    assertThat(talks()).hasSize(1);
    marta.types("agenda @ana tick 1");
    ana.types("agenda untick 1");
    assertThat(talks()).hasSize(1);
  }

  @Test
  void whatTheOtherOneTickedIsNotTakenBackByOpeningItAgain() {
    anaWishesToTalk();
    marta.types("agenda @ana tick 1");
    ana.types("agenda untick 1");
    assertThat(talks()).singleElement().matches(talk -> talk.manager().equals(marta.id()));
  }
}
