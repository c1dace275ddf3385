package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Button;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a goal: achieved, resting, let go, taken up again; and the way back. */
class StageIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private List<CareerGoal> goals() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id()));
  }

  private CareerGoal goal(String wish) {
    return goals().stream().filter(g -> g.wish().equals(wish)).findFirst().orElseThrow();
  }

  private CareerGoal goal() {
    return goal("lead a small project");
  }

  @Test
  void showsWhoseIdeaItWasAndWhatCanBecomeOfIt() {
    ana.types("goals")
        .reads("lead a small project (experience)", "I will ask for one piece")
        .reads("Your own idea, since 16 November")
        .reads("[It's achieved]", "[Pause it]", "[Let it go]", "[Change]")
        .doesNotRead("Behind you", "business", "[What it serves]", "[What I tried before]");
  }

  @Test
  void isAchievedWithAWordThatOnlyThePersonReads() {
    ana.types("goals").presses("It's achieved");
    ana.gets(1)
        .reads("Achieved: lead a small project.", "A word about it", "[Skip]", "[Take it back]");
    assertThat(goal().state()).isEqualTo(Goal.State.ACHIEVED);
    ana.types("the secret depot project went well");
    ana.reads("“the secret depot project went well” – only you read this.", "[Set the next goal]");
    ana.types("goals").reads("No career goal is active just now", "Behind you");
    ana.reads(
        "Achieved on 16 November: lead a small project – “the secret depot project went well”");
    marta.types("team").types("digest").types("followup @ana").neverSees("secret");
    nadia.types("status").types("why @ana").neverSees("secret");
    ana.presses("Set the next goal").reads("What would you like to get better at");
  }

  @ParameterizedTest
  @ValueSource(strings = {"set the next goal", "Set a goal", "set a new goal"})
  void isOfferedTheNextOnceItIsAchieved(String text) {
    ana.types("goal achieved").types("skip").types("checkin");
    ana.reads("what you set out to do is achieved", "[Set the next goal]");
    ana.doesNotRead("you have no career goal").types(text);
    ana.reads("What would you like to get better at");
  }

  @ParameterizedTest
  @CsvSource({
    "goal achieved, ACHIEVED",
    "Goal done!, ACHIEVED",
    "goal pause, PAUSED",
    "pause my goal, PAUSED",
    "goal let go, LET_GO",
    "drop my goal, LET_GO",
    "goal drop, LET_GO",
  })
  void takesAWholeSentenceForIt(String text, Goal.State state) {
    ana.types(text).reads("lead a small project", "A word ");
    assertThat(goal().state()).isEqualTo(state);
    ana.types("skip").doesNotRead("A word ", "only you read this");
    assertThat(goal().life().now().why()).isEmpty();
  }

  @Test
  void takesEverythingElseForAWish() {
    ana.types("goal pause before I answer").reads("Good one.");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void restsAndIsTakenUpAgain() {
    ana.types("goal pause").presses("Skip");
    rehearsal.at("2026-12-02T10:00", LISBON);
    ana.neverSees("Did you try it this time?");
    ana.types("goals").reads("Resting since 16 November: lead a small project");
    ana.presses("Take it up again").reads("Taken up again: lead a small project.");
    ana.reads("I'll ask you on Thursday 3 December, 15:00.").doesNotRead("A word why");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.reads("Did you try it this time?", "ask for one piece");
  }

  @Test
  void isTakenBackAsIfItHadNeverBeenPressed() {
    CareerGoal before = goal();
    ana.types("goals").presses("Let it go");
    Button back = ana.button("Take it back");
    ana.presses(back).gets(0).reads("Taken back.", "is active, as it was before.");
    assertThat(goal()).isEqualTo(before);
    ana.presses(back).reads("belongs to its story by now");
    assertThat(goal()).isEqualTo(before);
  }

  @Test
  void staysInItsStoryFromTheNextDayOn() {
    ana.types("goal let go").presses("Skip");
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.presses("Take it back").reads("That was a while ago");
    assertThat(goal().state()).isEqualTo(Goal.State.LET_GO);
    ana.types("goal resume").reads("Taken up again");
    assertThat(goal().life().past()).hasSize(2);
  }

  @Test
  void isMovedOnceHoweverOftenItIsPressed() {
    Button pause = ana.types("goals").button("Pause it");
    ana.presses(pause).presses(pause).reads("is resting already. Nothing was changed.");
    assertThat(goal().life().past()).hasSize(1);
  }

  @Test
  void asksWhichOneWhenThereAreSeveral() {
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    ana.types("goal pause").reads("Which one should rest?");
    ana.reads("[1. lead a small project]", "[2. learn about heat pumps]");
    ana.types("the second one").reads("Resting: learn about heat pumps.").presses("Skip");
    ana.types("goal achieved").types("small project").reads("Achieved: lead a small project.");
    ana.presses("Skip").types("goal achieved").reads("Achieved: learn about heat pumps.");
  }

  @Test
  void takesItsNumberAtOnce() {
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    ana.types("goal let go 2").reads("Let go: learn about heat pumps.").presses("Skip");
    ana.commits("say no", "it is Friday", "say no once");
    ana.types("goal pause").types("the blue one").reads("A press on one of the buttons above");
    ana.presses("1. lead a small project").reads("Resting: lead a small project.");
    assertThat(goal("say no").state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void saysThatThereIsNone() {
    ana.types("goal resume").reads("No goal of yours is resting");
    ana.types("goal let go").presses("Skip");
    ana.types("goal pause").reads("No goal of yours is active just now");
    ana.types("goal achieved").reads("You have no goal just now that could be achieved.");
  }

  @Test
  void endsTheQuestionsOfAnOpenCheckIn() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it this time?").types("goal pause").reads("Resting");
    ana.sees("Not asked any more: “lead a small project” is resting.").neverSees("[Tried it]");
    ana.presses("Skip").types("checkin").doesNotRead("Did you try it");
    rehearsal.at("2026-11-20T18:00", LISBON);
    ana.doesNotRead("Did you try it this time?");
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0).attempts())
        .isEmpty();
  }

  @Test
  void asksAgainOnceThatIsTakenBack() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("goal pause").presses("Take it back");
    ana.types("checkin").reads("Did you try it this time?").presses("Tried it");
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0).tried())
        .isTrue();
  }

  @Test
  void keepsWhatWasAnsweredAndGoesOnWithTheOtherGoal() {
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("ask for one piece").types("goal let go 1");
    ana.sees("Let go: lead a small project.").sees("read for half an hour");
    ana.presses("Partly").presses("Skip").presses("Same plan again").sees("Done");
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0).attempts())
        .hasSize(1);
  }

  @Test
  void keepsAnAnswerAboutAGoalThatIsAchievedInTheMiddle() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types("goal achieved").sees("Achieved: lead a small project.");
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0).tried())
        .isTrue();
    ana.sees("✓ Tried it");
  }

  @Test
  void asksNothingMoreAboutAGoalThatIsMovedOnInTheMiddle() {
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("ask for one piece").presses("Tried it").presses("Skip");
    ana.reads("read for half an hour").types("goal let go 1");
    ana.sees("Let go: lead a small project.").presses("Partly").presses("Skip");
    ana.sees("read for half an hour").presses("Same plan again").sees("Done. Thank you.");
    ana.neverSees("What is next for “ask for one piece”");
    assertThat(rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0).attempts())
        .hasSize(2);
  }

  @Test
  void listsGoalsOfOneDayAsTheyWereMade() {
    for (String what : List.of("eight", "seven", "six", "five", "four")) {
      ana.types("goal business " + what + " calls a day");
    }
    assertThat(rehearsal.stores.businessGoals().of(List.of(ana.id())))
        .extracting(BusinessGoal::wish)
        .containsExactly(
            "eight calls a day",
            "seven calls a day",
            "six calls a day",
            "five calls a day",
            "four calls a day");
    ana.commits("zero paper", "it is Friday", "scan it");
    ana.commits("answer sooner", "it is Monday", "answer at once");
    assertThat(goals())
        .extracting(CareerGoal::wish)
        .containsExactly("lead a small project", "zero paper", "answer sooner");
  }

  @Test
  void remindsNobodyOfThePlanOfARestingGoal() {
    ana.types("goal pause").presses("Skip");
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.neverSees("Your plan:");
  }

  @Test
  void hasRoomForThreeGoals() {
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    ana.commits("say no", "it is Monday", "say no once");
    ana.types("goal").reads("You have three career goals in hand already.", "[Pause it]");
    ana.types("goal speak up in meetings").reads("You have three career goals in hand");
    ana.presses("Let it go").reads("Let go: lead a small project.").presses("Skip");
    ana.types("goal").reads("We got as far as “speak up in meetings”").presses("Go on");
    ana.reads("what would be different").types("skip").types("skip").types("speak first");
    ana.sends("That's my plan", Map.of("cue", "a meeting begins", "action", "speak first"));
    assertThat(goals()).hasSize(4);
  }

  private void hasThreeGoals() {
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    ana.commits("say no", "it is Monday", "say no once");
  }

  @Test
  void leavesAllAsItIsWhereThereIsNoRoom() {
    hasThreeGoals();
    ana.types("goal speak up").presses("Leave it as it is").reads("what you said is kept");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("goal").reads("[Leave it as it is]").doesNotRead("[It's a business goal]");
    ana.types("cancel").sees("All stays as it is.").reads("Back to where we were");
    ana.types("tried it").sees("✓ Tried it");
  }

  @Test
  void hasRoomForABusinessGoalAtAnyTime() {
    hasThreeGoals();
    ana.types("goal earn 10% more").presses("It's a business goal");
    ana.reads("Your business goal: earn 10% more").types("goal pause 1").presses("Skip");
    ana.types("goal").reads("What would you like to get better at");
  }

  @Test
  void lapsesWithoutAWordWhenThePersonGoesOn() {
    ana.types("goal pause").reads("A word why").types("goals").reads("Resting since");
    ana.gets(1).neverSees("A word why").types("help").gets(1).neverSees("Back to where we were");
    ana.types("goal resume").reads("Taken up again").types("goal achieved").reads("A word about");
    ana.types("goal speak up in meetings").reads("Good one.").neverSees("A word about");
    assertThat(goal().life().now().why()).isEmpty();
  }

  @Test
  void lapsesAtTheNextStepOfTheSameGoal() {
    ana.types("goal pause").types("goal resume").reads("Taken up again: lead a small project.");
    ana.types("goal achieved").types("learned it takes time").types("goals").gets(1);
    ana.types("try ask Rui").gets(1).neverSees("Back to where we were");
  }

  @Test
  void hasRoomForAGoalAgainOnlyWithWhatIsTriedForIt() {
    ana.types("goal pause").presses("Skip");
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    ana.types("try tell a colleague").types("it is Monday");
    ana.types("try ask Rui").types("it is Tuesday");
    ana.types("goal resume").reads("that goal brings more than fits", "[Pause it]");
    assertThat(goal().state()).isEqualTo(Goal.State.PAUSED);
    ana.presses("Pause it").presses("Skip").types("goal resume 1").reads("Taken up again");
  }

  @Test
  void asksNobodyWhyInTheMiddleOfSomethingElse() {
    ana.types("goal speak up").types("skip");
    ana.types("goal pause").hears("Resting: lead a small project.").reads("gets in the way?");
    ana.types("too shy").reads("What is one thing you could do");
    assertThat(goal().life().now().why()).isEmpty();
  }

  @Test
  void isTakenUpAgainFromBehindThePerson() {
    ana.types("goal let go").presses("Skip").types("goals").reads("Behind you", "Let go on");
    ana.presses("Take it up again").reads("Taken up again: lead a small project.");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void letsTheQuestionGoInSilence() {
    ana.types("goal pause").reads("A word why");
    rehearsal.at("2026-11-17T12:00", LISBON);
    ana.doesNotRead("A word why").reads("Resting: lead a small project.");
    ana.types("some words").reads("I didn't get that");
    assertThat(goal().life().now().why()).isEqualTo(Optional.empty());
  }

  @Test
  void saysWhatCancelLeavesAsItIs() {
    ana.types("goal pause").types("cancel").reads("no word why", "[Take it back] above");
    assertThat(goal().state()).isEqualTo(Goal.State.PAUSED);
    ana.presses("Take it back").sees("Taken back.");
    ana.commits("learn about heat pumps", "it is Friday", "read for half an hour");
    ana.types("goal pause").types("cancel").reads("Cancelled. Nothing was changed.");
  }

  @Test
  void isNotForWhoeverDoesNotTakePart() {
    ana.types("leave").types("yes");
    ana.types("goal pause").reads("You aren't taking part");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void movesNobodyElsesGoal() {
    marta.types("start");
    Button pause = ana.types("goals").button("Pause it");
    marta.presses(pause).reads("I can't find that any more.");
    assertThat(goal().state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void keepsWhatWasTriedBeforeForThePersonToRead() {
    ana.sends(
        "Change",
        Map.of("wish", "lead a small project", "cue", "a job comes in", "action", "ask for it"));
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.types("goals").presses("What I tried before");
    ana.reads("What you tried before", "lead a small project", "ask for one piece");
    ana.reads("(16 November to 16 November, then another plan)").doesNotRead("a job comes in");
    ana.types("goal let go").presses("Skip").types("goals history");
    ana.reads("When a job comes in, I will ask for it. (16 November to 17 November)");
    marta.types("start").types("goals history").reads("Nothing yet");
  }
}
