package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A manager promises something by a day. It is Monday 30 November 2026, 09:00. */
class PromiseIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void anaHasNoGoalYet() {
    nadia.types("enrol @ana manager @marta");
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("Ana has no career goal yet");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void isMadeInAFormThatAsksWhatAndUntilWhen() {
    assertThat(marta.opens("Promise by …").fields())
        .extracting(Field::id)
        .containsExactly("words", "by");
    assertThat(marta.sends("Promise by …", Map.of())).containsOnlyKeys("words", "by");
    assertThat(marta.sends("Promise by …", form("A contact", "2026-11-29"))).containsOnlyKeys("by");
    assertThat(marta.sends("Promise by …", form("A contact", "soon"))).containsOnlyKeys("by");
    assertThat(marta.sends("Promise by …", form("A contact", "2036-01-01"))).containsOnlyKeys("by");
    assertThat(marta.sends("Promise by …", form("x".repeat(5_000), "2026-12-03")))
        .containsOnlyKeys("words");
    assertThat(marta.sends("Promise by …", form("A contact", "2026-12-03"))).isEmpty();
    marta.reads("you promised Ana “A contact” by Thursday 3 December", "[Undo]");
    marta.sees("Nothing needs you this time");
    ana.neverSees("A contact in");
  }

  private static Map<String, String> form(String words, String by) {
    return Map.of("words", words, "by", by);
  }

  @Test
  void isMadeByTypingIt() {
    marta.types("promise @ana a contact in planning by friday");
    marta.reads("you promised Ana “a contact in planning” by Friday 4 December");
    ana.types("goals").reads("Marta promised you “a contact in planning”");
    marta.types("promise @ana a contact in planning by friday").reads("That is noted already.");
    marta.presses("Undo").reads("Taken back.").doesNotRead("digest again");
  }

  @Test
  void asksForWhatIsMissing() {
    marta.types("promise @ana").reads("What do you promise Ana?");
    marta.types("x".repeat(600)).reads("In at most 500 characters?");
    marta.types("to stand by her").reads("By when, for Ana?");
    marta.reads("[Tomorrow] [This week (Friday 4 December)] [Next week (Friday 11 December)]");
    marta.types("when pigs fly").reads("I couldn't read that as a day.");
    marta.types("yesterday").reads("That day is over");
    marta.presses("Next week (Friday 11 December)");
    marta.reads("you promised Ana “to stand by her” by Friday 11 December");
  }

  @Test
  void aCommandInBetweenIsNoPromiseAndTheQuestionComesBack() {
    marta.types("promise @ana by friday").reads("What do you promise Ana?");
    marta.types("talked @ana").reads("Back to where we were", "What do you promise Ana?");
    marta.types("talked").hears("talked @ana").reads("What do you promise Ana?");
    marta.types("team").reads("Back to where we were").types("thanks");
    marta.doesNotRead("you promised Ana").reads("What do you promise Ana?");
    marta.types("a book").reads("you promised Ana “a book” by Friday 4 December");
  }

  @Test
  void aCommandInBetweenIsNoSuggestion() {
    marta.types("suggest @ana").types("team").reads("Back to where we were");
    marta.types("thanks").doesNotRead("“thanks”").types("suggest").doesNotRead("“suggest”");
    marta.types("lead a small project").reads("goal: lead a small project”");
  }

  @Test
  void readsTheDayAlsoInTheAnswer() {
    marta.types("promise @ana").types("a chair, by friday at 10");
    marta.reads("you promised Ana “a chair” by Friday 4 December");
    marta.types("promise @ana").types("a desk by yesterday").reads("That day is over");
    marta.types("next friday").reads("you promised Ana “a desk” by Friday 11 December");
    marta.types("promise @ana a visit, by tomorrow evening");
    marta.reads("you promised Ana “a visit” by Tuesday 1 December");
    marta.types("promise @ana").types("stand by her").reads("By when, for Ana?");
  }

  @Test
  void asksForADayInAFormOfItsOwn() {
    marta.types("promise @ana a book by 2026-11-20").reads("By when, for Ana?");
    assertThat(marta.sends("Another day …", Map.of("by", ""))).containsOnlyKeys("by");
    assertThat(marta.sends("Another day …", Map.of("by", "2026-12-24"))).isEmpty();
    marta.reads("you promised Ana “a book” by Thursday 24 December");
  }

  @Test
  void aDayThatIsNoneIsSaid() {
    marta.types("promise @ana a book by 31 feb").doesNotRead("you promised");
    marta.types("promise @ana a book by friday").reads("“a book” by Friday 4 December");
  }

  @Test
  void isTakenBack() {
    marta.types("promise @ana a book by friday").presses("Undo").reads("Taken back.");
    marta.types("digest").reads("Ana has no career goal yet").doesNotRead("You promised");
  }

  @Test
  void whatWasBegunIsLeftByCancel() {
    marta.types("promise @ana");
    Button go = marta.button("Go on");
    marta
        .types("cancel")
        .types("promise @ana a book")
        .presses("Cancel")
        .sees("Nothing was changed.");
    marta.presses(go).reads("I can't find that any more.");
  }

  @Test
  void isRemindedOfOnceInTheMorningOfItsDay() {
    marta.types("promise @ana a contact in planning by friday").reads("I remind you that morning");
    marta.listens();
    rehearsal.at("2026-12-04T08:29", LISBON);
    marta.gets(0);
    rehearsal.at("2026-12-04T08:31", LISBON);
    marta.gets(1).reads("You promised Ana “a contact in planning” for today.", "[Done] [New date]");
    rehearsal.at("2026-12-06T20:00", LISBON);
    marta.gets(1);
    Button done = marta.button("Done");
    marta.presses(done).reads("Good. Ana sees that you kept it.");
    marta.presses(done).reads("That is noted already.");
    marta.presses("New date").reads("there is no date to move");
  }

  @Test
  void pastItsDayIsDoneOrMovedOrTalkedAboutWhereverItStands() {
    marta.types("promise @ana a contact by wednesday").types("promise @ana a book by wednesday");
    rehearsal.at("2026-12-07T10:00", LISBON);
    marta.sees("[Done] [New date] [I talked to them]");
    marta.types("followup @ana").reads("You promised Ana a contact", "You promised Ana a book");
    marta.reads("[Done] [New date] [I talked to them]").presses("I talked to them");
    marta.reads("Good. Ana will see").types("followup @ana").reads("You promised Ana");
    assertThat(marta.last().split("You promised Ana")).hasSize(2);
  }

  @Test
  void thatIsDoneByMistakeIsTakenBack() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    marta.types("promise @ana a contact by friday").types("digest").presses("Done");
    marta.reads("Good. Ana sees that you kept it.", "[Undo]");
    ana.types("goals").reads("that it is done: “a contact”");
    Button undo = marta.button("Undo");
    marta.presses(undo).reads("Taken back.", "still to be kept").sees("[Done] [New date]");
    ana.types("goals").reads("promised you “a contact”, by Friday 4 December");
    marta.presses(undo).reads("That is taken back already.").listens();
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.gets(1).reads("“a contact” for today");
  }

  @Test
  void writingToTheBotBringsNoReminderBeforeItsDay() {
    marta.types("promise @ana a contact in planning by next week");
    rehearsal.at("2026-12-01T10:00", LISBON);
    marta.types("team").gets(1).neverSees("for today");
  }

  @Test
  void whatIsForOneDayComesTogetherAndForTheWeekendOnFriday() {
    marta.types("promise @ana a contact by friday").types("promise @ana a book by 2026-12-05");
    marta.reads("I remind you on Friday 4 December");
    marta.listens();
    rehearsal.at("2026-12-04T08:31", LISBON);
    marta.gets(1).reads("“a contact” for today", "“a book” by Saturday 5 December");
  }

  @Test
  void anEarlierOneThatIsMadeLaterComesFirst() {
    marta.types("promise @ana a book by friday").types("promise @ana a contact by wednesday");
    marta.listens();
    rehearsal.at("2026-12-02T09:00", LISBON);
    marta.gets(1).reads("“a contact” for today").doesNotRead("a book");
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.gets(2).reads("“a book” for today");
  }

  @Test
  void whatIsKeptOrTakenBackOrMovedIsNotRemindedOfThen() {
    marta.types("promise @ana a book by wednesday").presses("Undo");
    marta.types("promise @ana a contact by wednesday").presses("Undo");
    marta.types("promise @ana a list by wednesday").types("digest").presses("Done");
    marta.types("promise @ana a talk by wednesday").types("digest").presses("New date");
    marta
        .reads("For when instead, for Ana?")
        .types("friday")
        .reads("All right: Friday 4 December.");
    marta.listens();
    rehearsal.at("2026-12-03T09:00", LISBON);
    marta.gets(0);
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.gets(1).reads("“a talk” for today").doesNotRead("a list");
  }

  @Test
  void isRemindedOfAnewOnceItIsMoved() {
    marta.types("promise @ana a contact by wednesday");
    rehearsal.at("2026-12-02T09:00", LISBON);
    Button moved = marta.button("New date");
    marta.presses(moved).presses("This week (Friday 4 December)").listens();
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.gets(1).reads("“a contact” for today");
    marta.presses(moved).reads("For when instead").types("2026-12-01").reads("That day is over");
    marta.types("cancel").presses("Done").reads("Good. Ana sees that you kept it.");
  }

  @Test
  void comesAtTheManagersOwnMorningAndNotOnDaysOff() {
    nadia.types("holidays add 2026-12-04");
    marta.types("promise @ana a contact by friday").reads("I remind you on Thursday 3 December");
    marta.listens();
    rehearsal.at("2026-12-03T09:00", LISBON);
    marta.gets(1).reads("“a contact” by Friday 4 December");
  }

  @Test
  void nobodyIsRemindedOfWhatWasPromisedToSomebodyWhoLeftTheirTeam() {
    marta.types("promise @ana a contact by friday");
    nadia.types("manager @ana is nobody");
    marta.listens();
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.gets(0).presses("Undo").reads("I can't find that any more.");
  }

  @Test
  void comesOnceAfterARestart() {
    marta.types("promise @ana a contact by wednesday");
    rehearsal.restart();
    marta.listens();
    rehearsal.at("2026-12-02T09:00", LISBON);
    rehearsal.restart();
    rehearsal.at("2026-12-02T12:00", LISBON);
    marta.gets(1).reads("“a contact” for today");
  }

  @Test
  void isRemindedOfToWhoeverGaveIt() {
    Actor lena = rehearsal.somebody("Lena Holm", LISBON);
    marta
        .types("deputy @lena until 2026-12-20")
        .reads("Lena Holm stands in for you from Tuesday 1 December");
    rehearsal.at("2026-12-01T09:00", LISBON);
    lena.types("digest").sends("Promise by …", form("a contact", "2026-12-04"));
    marta.types("promise @ana a book by friday");
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.reads("“a book” for today").neverSees("a contact");
    lena.reads("“a contact” for today").doesNotRead("a book");
  }

  @Test
  void saysNoReminderThatWouldHaveComeAlready() {
    marta.types("promise @ana a contact by friday");
    rehearsal.at("2026-12-04T09:00", LISBON);
    marta.presses("New date").types("2026-12-05").reads("All right: Saturday 5 December.");
    marta.doesNotRead("remind you once more").presses("New date").types("2026-12-09");
    marta.reads("All right: Wednesday 9 December.", "I remind you once more");
  }

  @Test
  void isNotMovedToWhereItWouldBeLookedAtNoMore() {
    rehearsal.stores.followUps().insert(givenInMarch());
    marta.types("digest").presses("New date").types("2027-01-10");
    marta.reads("more than nine months after you gave it");
    assertThat(marta.sends("Another day …", Map.of("by", "2027-01-10"))).containsOnlyKeys("by");
    marta.types("2026-12-14").reads("All right: Monday 14 December.");
  }

  private FollowUp givenInMarch() {
    return new FollowUp(
            new FollowUpId("f-march"),
            Rehearsal.ORGANIZATION,
            marta.id(),
            ana.id(),
            GapKind.NO_FOLLOW_UP,
            FollowUp.Kind.PROMISED,
            Instant.parse("2026-03-16T10:00:00Z"),
            Optional.of(LocalDate.of(2026, 12, 2)),
            Optional.empty())
        .saying("a contact");
  }

  @Test
  void isPastTheDayThatWasPromised() {
    marta.types("promise @ana a contact in planning by friday");
    rehearsal.at("2026-12-05T09:00", LISBON);
    marta
        .types("followup @ana")
        .reads("You promised Ana a contact in planning by Friday 4 December; that day is over.");
  }
}
