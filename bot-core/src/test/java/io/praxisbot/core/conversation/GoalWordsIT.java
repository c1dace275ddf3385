package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say too little or too much are met with one question that helps, and then taken. */
class GoalWordsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  /** What is said on the way from here to the end. */
  private CareerGoal goal() {
    for (int left = 5; !ana.last().contains("What is one thing you could do"); left--) {
      assertThat(left).as(ana.last()).isPositive();
      ana.types("skip");
    }
    ana.types("When I sit down, I will write three lines to Rui").reads("Your goal:");
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
  }

  @Test
  void aVagueWishIsAskedAboutOnce() {
    ana.types("goal be more confident");
    ana.reads("If a colleague watched you on a good day, what would they see you do?");
    ana.types("be even more confident").reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("be more confident: be even more confident");
  }

  @Test
  void aVagueWishMayStayAsItIs() {
    ana.types("goal improve communication").reads("In which situation would you notice it first");
    ana.presses("Keep it as it is").reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("improve communication");
  }

  @Test
  void aVagueActionIsAskedAboutOnce() {
    ana.types("goal lead a small project").types("skip").types("skip");
    ana.types("think about it").reads("What could somebody see or hear you do?");
    ana.types("be better").reads("When exactly?").types("it is nine");
    ana.reads("When it is nine, I will be better.");
  }

  @Test
  void aVagueActionMayStayAsItIs() {
    ana.types("goal lead a small project").types("skip").types("skip");
    ana.types("stop interrupting").reads("And what will you do instead?").types("keep it");
    ana.reads("When exactly?").types("we meet").reads("When we meet, I will stop interrupting.");
  }

  @Test
  void theWayBackFromAQuestionAboutWordsIsTheQuestionBefore() {
    ana.types("goal lead a small project").types("skip").types("skip").types("think about it");
    ana.types("back").reads("what usually gets in the way?").types("skip").types("ask Rui");
    ana.reads("When exactly?");
  }

  @Test
  void whatOthersDecideIsSaidKindlyAndTurned() {
    ana.types("goal get a raise").reads("Pay is for others to decide");
    ana.reads("What could you do that makes it more likely?", "[Keep it as it is]");
    ana.types("understand what customers need");
    assertThat(goal().wish()).isEqualTo("understand what customers need");
  }

  @Test
  void whatOthersDecideMayStayAsItIs() {
    ana.types("goal get promoted").reads("Who gets the position is for others to decide.");
    ana.types("keep it").reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("get promoted");
  }

  @Test
  void anOutcomeThatOthersDecideIsTurnedToo() {
    ana.types("goal lead a small project").types("I'd get a bonus");
    ana.reads("Pay is for others to decide", "What could you do that makes it more likely?");
    ana.types("finish two projects on the day I said").reads("what usually gets in the way?");
    assertThat(goal().outcome()).contains("finish two projects on the day I said");
  }

  @Test
  void anOutcomeThatOthersDecideMayStayAsItIs() {
    ana.types("goal lead a small project").types("I'd get a bonus").presses("Keep it as it is");
    assertThat(goal().outcome()).contains("I'd get a bonus");
  }

  @Test
  void anOutcomeThatOthersDecideCostsNoSecondQuestion() {
    ana.types("goal leadership").types("leading a small team").types("I'd get a raise");
    ana.reads("That is for others to decide; what you do for it is yours.", "gets in the way?");
  }

  @Test
  void whatSomebodyElseShouldDoIsTurnedToOnesOwn() {
    ana.types("goal my boss should finally listen");
    ana.reads(
        "a goal only works on what you do yourself", "What would you like to do differently?");
    ana.types("say what I need in one sentence");
    assertThat(goal().wish()).isEqualTo("say what I need in one sentence");
  }

  @Test
  void anInsultIsMetWithTheThoughtOfWhoReadsIt() {
    rehearsal.reports(ana, marta);
    ana.types("goal work around that idiot in sales").reads("Marta will be able to read your goal");
    ana.types("work around that idiot in sales")
        .reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("work around that idiot in sales");
  }

  @Test
  void anotherPersonsSecretIsMetWithAWayAroundIt() {
    ana.types("goal take over, Rui told me in confidence that he is leaving");
    ana.reads("let's leave what is about others out of it").types("lead the installer team");
    assertThat(goal().wish()).isEqualTo("lead the installer team");
    ana.neverSees("confidence that he");
  }

  @Test
  void aNovelIsKeptForThePersonAlone() {
    String novel = "I have been selling for ten years, and every day is the same. ".repeat(5);
    ana.types("goal").types(novel).reads("All of it is kept, for you alone. In one sentence");
    ana.types("lead a small project").reads("what usually gets in the way?");
    CareerGoal goal = goal();
    assertThat(goal.wish()).isEqualTo("lead a small project");
    assertThat(goal.outcome()).contains(novel.strip());
  }

  @Test
  void aDateThatIsOverIsAskedFor() {
    ana.types("goal lead a small project by March 2024").reads("Which one do you mean?");
    ana.types("by March 2027").reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("lead a small project by March 2027");
  }

  @Test
  void aYearAloneMendsADateThatIsOver() {
    ana.types("goal run a marathon before 1 March 2024").types("2028");
    ana.reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("run a marathon before 2028");
  }

  @Test
  void aDateInWordsMendsADateThatIsOver() {
    ana.types("goal run a marathon before 1 March 2024").types("oops, next March");
    assertThat(goal().wish()).isEqualTo("run a marathon next March");
  }

  @Test
  void aDateThatIsOverGoesForLater() {
    ana.types("goal run a marathon before 1 March 2024").types("later");
    assertThat(goal().wish()).isEqualTo("run a marathon");
  }

  @Test
  void aWishWithADateThatIsOverIsNotLostToOtherWords() {
    ana.types("goal run a marathon before 1 March 2024").types("hm?");
    ana.reads("Your wish is kept.").types("the other").reads("Your wish is kept.").types("2028");
    assertThat(goal().wish()).isEqualTo("run a marathon before 2028");
  }

  @Test
  void anOutcomeIsNotLostToItsDate() {
    ana.types("goal lead a small project").types("I'd have led one by March 2024").types("2028");
    assertThat(goal().outcome()).contains("I'd have led one by 2028");
  }

  @ParameterizedTest
  @ValueSource(strings = {"what do you mean?", "???", "like what?", "For example?"})
  void aQuestionIsNoAnswerButHelped(String question) {
    ana.types("goal lead a small project").types(question).reads("Picture a good day");
    ana.types("I'd run one").types(question).reads("Whatever stops you");
    ana.types("no time").reads("What is one thing you could do");
    assertThat(goal().obstacle()).contains("no time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my boss should finally listen", "stuff", "still get promoted"})
  void wordsThatStayAsTheyAreAreTakenWithoutPraise(String words) {
    ana.types("goal my boss should finally listen").types(words);
    ana.reads("All right. If that went really well").doesNotRead("Good one.");
  }

  @Test
  void aFigureOfTheCompanyMayStillBeSaidToBeItsGoal() {
    ana.types("goal leadership").types("more revenue for the company");
    ana.types("back").types("more revenue for the company");
    ana.reads("[It's a business goal]").presses("It's a business goal").gets(0);
    ana.reads("Noted as a business goal");
    assertThat(rehearsal.stores.businessGoals().of(List.of(ana.id()))).hasSize(1);
  }

  @Test
  void aDateThatIsOverMayBeMeant() {
    ana.types("goal lead a small project by 2024-03-31").reads("Which one do you mean?");
    ana.types("lead a small project").reads("what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("lead a small project");
  }

  @Test
  void whatCanNotBeReadIsAskedForInWords() {
    ana.types("goal ???").reads("I can't read a wish in that.").types("lead a small project");
    assertThat(goal().wish()).isEqualTo("lead a small project");
  }

  @Test
  void aResultIsOfferedAsSomethingToFindOut() {
    ana.types("goal pass the heat pump exam");
    ana.reads(
        "looking for ways to do it often carries further", "[Make it “find three ways to …”]");
    ana.presses("Make it “find three ways to …”").gets(0);
    ana.reads(
        "Good, then it is something to find out", "what would be different for you in a year?");
    assertThat(goal().wish()).isEqualTo("find three ways to pass the heat pump exam");
  }

  @Test
  void aResultStaysOneForWhoeverGoesOn() {
    ana.types("goal pass the heat pump exam").types("I'd advise on them");
    ana.reads("what usually gets in the way?");
    assertThat(goal().wish()).isEqualTo("pass the heat pump exam");
  }

  @Test
  void aResultIsMadeSomethingToFindOutByTyping() {
    ana.types("goal pass the heat pump exam").types("find three ways");
    assertThat(goal().wish()).isEqualTo("find three ways to pass the heat pump exam");
  }

  @Test
  void aGoalBeyondWorkIsWelcome() {
    ana.types("goal run a marathon with my sister").reads("beyond work: welcome here");
    CareerGoal goal = goal();
    assertThat(goal.beyondWork()).isTrue();
    ana.reads("It is yours, beyond work.");
  }

  @Test
  void aGoalIsAboutWorkIfThePersonSaysSo() {
    ana.types("goal write a yoga course for our apprentices' summer").presses("Skip");
    assertThat(goal().beyondWork()).isFalse();
    ana.types("goal teach yoga on Fridays").presses("It's about my work").gets(0);
    ana.reads("what would be different for you in a year?").doesNotRead("beyond work");
  }

  @Test
  void aBusinessGoalIsExplainedAndLeadsToACareerGoalThatHelps() {
    ana.types("goal 60 sales calls a day").reads("business goal", "career goal", "Which is it?");
    ana.presses("It's a business goal").gets(0).reads("Noted as a business goal");
    ana.types("ask what they need before I pitch").reads("what usually gets in the way?");
    CareerGoal goal = goal();
    BusinessGoal business = rehearsal.stores.businessGoals().of(List.of(ana.id())).get(0);
    assertThat(business.wish()).isEqualTo("60 sales calls a day");
    assertThat(business.state()).isEqualTo(Goal.State.ACTIVE);
    assertThat(goal.serves()).contains(business.id());
    ana.reads("It helps with your business goal: 60 sales calls a day");
  }

  @Test
  void aNumberMayBeOnesOwnGoal() {
    ana.types("goal 60 sales calls a day").types("it's my own");
    ana.reads("what would be different for you in a year?");
    assertThat(goal().serves()).isEmpty();
    assertThat(rehearsal.stores.businessGoals().of(List.of(ana.id()))).isEmpty();
  }

  @Test
  void aBusinessGoalIsToldByTyping() {
    ana.types("goal increase revenue by 10%").types("business").reads("Noted as a business goal");
    assertThat(rehearsal.stores.businessGoals().of(List.of(ana.id()))).hasSize(1);
    ana.types("cancel").types("goal").reads("Shall we go on where we left off?").presses("Drop it");
    ana.reads("Nothing was kept of it but your business goal");
  }

  @Test
  void otherWordsThanOwnOrBusinessAreTheWish() {
    ana.types("goal 60 sales calls a day").types("listen to customers for two minutes");
    assertThat(goal().wish()).isEqualTo("listen to customers for two minutes");
  }

  @Test
  void aQuestionAboutWordsIsTakenUpAgain() {
    ana.types("goal be more confident").types("cancel").reads("Set aside; what you said is kept.");
    ana.types("goal").reads("We got as far as “be more confident”").presses("Go on");
    ana.reads("what would they see you do?").types("I speak first");
    assertThat(goal().wish()).isEqualTo("be more confident: I speak first");
  }

  @Test
  void aQuestionOfWhoseGoalItIsIsTakenUpAgainAfterSilence() {
    ana.types("goal 60 sales calls a day");
    rehearsal.at("2026-11-17T12:00", LISBON);
    ana.types("goal").presses("Go on").reads("Which is it?").presses("It's my own goal");
    assertThat(goal().wish()).isEqualTo("60 sales calls a day");
  }

  @Test
  void anEditedWishIsTheWish() {
    String event = ana.types("goal").typesAs("be more confident");
    ana.edits(event, "be braver").types("keep it");
    assertThat(goal().wish()).isEqualTo("be braver");
  }

  @Test
  void theFormTakesItAllAndSaysOneThingAboutTheWords() {
    ana.types("goal");
    Map<String, String> values =
        Map.of(
            "wish", "get a raise",
            "about", "beyond",
            "outcome", "more time",
            "obstacle", "no courage",
            "cue", "it is nine",
            "action", "ask Marta for a talk");
    assertThat(ana.sends("All in one form", values)).isEmpty();
    ana.gets(1).reads("Your goal: get a raise", "Pay is for others to decide", "[Change]");
    CareerGoal goal = rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
    assertThat(goal.beyondWork()).isTrue();
    assertThat(goal.outcome()).contains("more time");
    assertThat(goal.obstacle()).contains("no courage");
  }

  @Test
  void theFormSaysWhatIsWrongWithEachField() {
    ana.types("goal");
    Map<String, String> values =
        Map.of(
            "wish",
            "lead",
            "about",
            "luck",
            "outcome",
            "x".repeat(4_001),
            "cue",
            "a",
            "action",
            "b");
    assertThat(ana.sends("All in one form", values)).containsOnlyKeys("about", "outcome");
  }
}
