package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Button;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a vague wish to a plan. */
class GoalIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    ana.types("start");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private List<CareerGoal> goals() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id()));
  }

  @Test
  void standsAfterSevenTurns() {
    ana.presses("Set a goal").reads("What would you like to get better at");
    ana.types("lead a small project").reads("what would be different for you in a year?");
    ana.types("I'd run one with two juniors").reads("what usually gets in the way?");
    ana.types("always selling").reads("What is one thing you could do", "[Run one meeting]");
    ana.presses("Run one meeting").reads("When exactly?", "I will: ▢", "[That's my plan]");
    assertThat(ana.sends("That's my plan", Map.of("cue", "I plan my week", "action", "run one")))
        .isEmpty();
    ana.gets(1)
        .reads(
            "Your goal: lead a small project (experience)",
            "You'll try: When I plan my week, I will run one.",
            "Nobody but you sees this. I'll ask you on Thursday 19 November, 15:00.");
    assertThat(goals()).hasSize(1);
  }

  @Test
  void takesTheCommandWithTheWish() {
    ana.types("goal learn about heat pumps").reads("Good one.");
  }

  @Test
  void asksOnceWhatASingleWordMeans() {
    ana.types("goal").types("leadership").reads("A good start. What about it?");
    ana.types("delegating more").reads("Good one.").types("skip").types("skip");
    ana.types("When Maria asks me for something, I will first ask what she would do");
    ana.reads("Your goal: leadership: delegating more");
  }

  @Test
  void doesNotAskTwiceWhatASingleWordMeans() {
    ana.types("goal").types("leadership").types("better").reads("Good one.");
  }

  @Test
  void helpsSomebodyWhoIsNotSureToAFocus() {
    ana.presses("Set a goal").presses("I'm not sure yet").reads("What would help you most");
    ana.presses("Know more about something").reads("whom could you learn it from?");
    ana.types("heat pumps, from Rui").presses("Skip");
    ana.reads("[Ask somebody to explain it]");
  }

  @Test
  void helpsSomebodyWhoTypesThatTheyAreNotSure() {
    ana.presses("Set a goal").types("I don't know").reads("What would help you most just now?");
    ana.types("saying no to my boss").reads("Good one.");
  }

  @Test
  void showsExamplesAndStillAsks() {
    ana.presses("Set a goal").presses("Show me examples");
    ana.reads("Where are you just now?", "[I lead people for the first time]");
    ana.types("say no without losing the relationship").reads("Good one.");
  }

  @Test
  void skipsWhatIsOptional() {
    ana.presses("Set a goal").types("present to customers").presses("Skip");
    ana.reads("gets in the way?").types("skip").reads("What is one thing you could do");
    ana.types("skip").reads("One small thing is enough to begin with");
    assertThat(goals()).isEmpty();
  }

  @Test
  void goesBackToTheQuestionBefore() {
    ana.presses("Set a goal").types("lead a small project").types("I'd run one");
    ana.reads("gets in the way?").types("back").reads("what would be different");
    ana.types("back").reads("What would you like to get better at");
    ana.types("speak up in meetings").types("skip").types("no time").types("back");
    ana.reads("gets in the way?").types("too shy").types("ask one question").types("back");
    ana.reads("What is one thing you could do").types("ask the first question");
    ana.reads("When exactly?").types("the weekly meeting ends");
    ana.reads(
        "speak up in meetings", "When the weekly meeting ends, I will ask the first question.");
    assertThat(goals().get(0).obstacle()).contains("too shy");
  }

  @Test
  void takesAWholePlanAtOnce() {
    ana.types("goal listen to customers").types("skip").types("skip");
    ana.types("When a customer calls, I will ask three questions first.");
    ana.reads("When a customer calls, I will ask three questions first.");
  }

  @Test
  void takesAWholePlanTurnedRound() {
    ana.types("goal listen to customers").types("skip").types("skip");
    ana.types("I'll ask three questions whenever a customer calls");
    ana.reads("When a customer calls, I will ask three questions.");
  }

  @Test
  void takesATypedMomentAfterAPressedSuggestion() {
    ana.types("goal lead a team").types("skip").types("skip").presses("Help a new colleague");
    ana.types("when I plan my week on Monday");
    ana.reads("When I plan my week on Monday, I will help a new colleague.");
  }

  @Test
  void saysAtEachFieldWhatIsMissing() {
    ana.types("goal lead a team").types("skip").types("skip").presses("Run one meeting");
    ana.listens();
    assertThat(ana.sends("That's my plan", Map.of("cue", " ", "action", "")))
        .containsEntry("cue", "At which moment? For example: I plan my week on Monday morning")
        .containsKey("action");
    assertThat(ana.sends("That's my plan", Map.of("cue", "x".repeat(201), "action", "go")))
        .containsEntry("cue", "Please keep it to 200 characters.");
    ana.gets(0).reads("When exactly?");
    assertThat(ana.sends("That's my plan", Map.of("cue", "it is 9", "action", "go"))).isEmpty();
    ana.reads("When it is 9, I will go.");
  }

  @Test
  void asksForFewerWordsWhenTheWishIsLong() {
    ana.types("goal").types("better ".repeat(40)).reads("That's a lot at once.", "In one sentence");
    ana.types("x".repeat(40_000)).reads("40,000 characters", "The question is still open");
    ana.types("  ").reads("That message was empty. The question is still open.");
    ana.types("present to customers").reads("what usually gets in the way?");
  }

  @Test
  void refusesAPlanThatIsTooLong() {
    ana.types("goal present to customers").types("skip").types("skip");
    ana.types("When " + "x ".repeat(150) + ", I will " + "y ".repeat(150)).reads("in a sentence");
    ana.types("y".repeat(201)).reads("in a sentence").types("rehearse once");
    ana.types("x".repeat(201)).reads("in a sentence").types("I open my slides");
    ana.reads("When I open my slides, I will rehearse once.");
  }

  @Test
  void goesOnWhereItWasCancelled() {
    ana.types("goal lead a small project").types("I'd run one").reads("in the way?");
    ana.types("cancel").reads("Set aside; what you said is kept. Type goal to go on.");
    ana.types("goal").reads("We got as far as “lead a small project”. Shall we go on?");
    ana.presses("Go on").gets(1).reads("what usually gets in the way?");
    ana.types("no time").types("ask Rui").types("I see Rui at lunch");
    ana.reads("Your goal: lead a small project").types("goal").reads("What would you like");
  }

  @Test
  void startsOverOrDropsWhatWasCancelled() {
    ana.types("goal lead a small project").types("cancel").types("goal").presses("Start over");
    ana.reads("What would you like").types("write clearer mails").types("cancel");
    ana.types("goal").reads("write clearer mails").presses("Drop it");
    ana.reads("Dropped. Nothing was kept of it.").types("goal").reads("What would you like");
  }

  @Test
  void isTakenUpStartedOverOrDroppedByTyping() {
    ana.types("goal lead a small project").types("cancel").types("goal").types("hm");
    ana.reads("To begin something new, type goal").types("I want to lead people one day");
    ana.reads("will do; cancel leaves it set aside.")
        .types("continue")
        .reads("what would be different");
    ana.types("cancel").types("goal").types("drop it").reads("Dropped. Nothing was kept of it.");
    ana.types("goal learn about heat pumps").types("cancel").types("goal").types("start over");
    ana.reads("What would you like").types("cancel").types("goal").reads("What would you like");
  }

  @Test
  void isNotInTheWayOfAnother() {
    ana.types("goal lead a small project").types("cancel").types("goal");
    ana.types("goal speak up in meetings").gets(1).reads("Good one.").types("skip").types("skip");
    ana.types("When we meet, I will speak first").reads("Your goal: speak up in meetings");
    ana.types("goal").reads("We got as far as “lead a small project”");
  }

  @Test
  void saysThatWhatWasSetAsideBeforeGoes() {
    ana.types("goal lead a small project").types("cancel");
    ana.types("goal speak up in meetings").types("cancel");
    ana.sees("“lead a small project” was set aside before, and goes.");
    ana.types("goal").reads("We got as far as “speak up in meetings”");
  }

  @Test
  void isBegunAnewByTheWholeCommand() {
    ana.types("goal").types("goal lead a small project").reads("Good one.");
    ana.types("skip").types("skip").types("When we meet, I will speak first");
    assertThat(goals().get(0).wish()).isEqualTo("lead a small project");
  }

  @Test
  void keepsWhatWasSetAsideThroughASecondCancel() {
    ana.types("goal lead a small project").types("cancel").types("goal").types("cancel");
    ana.types("goal").reads("We got as far as “lead a small project”");
  }

  @Test
  void hasNothingToKeepBeforeTheFirstAnswer() {
    ana.types("goal").types("cancel").reads("Cancelled.").types("goal").reads("What would you");
  }

  @Test
  void isSetAsideAfterADayOfSilence() {
    ana.types("goal lead a small project").reads("Good one.").listens();
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.gets(0).reads("Good one.").doesNotRead("[Skip]");
    ana.types("goal").reads("We got as far as “lead a small project”").presses("Go on");
    ana.reads("what would be different for you in a year?");
  }

  @Test
  void isBegunOnceByADoublePress() {
    Button set = ana.button("Set a goal");
    ana.presses(set).gets(1).presses(set).gets(0);
    ana.types("lead a small project").presses(set).gets(1);
    ana.reads("Back to where we were:", "what would be different for you in a year?");
  }

  @Test
  void isAskedAgainWhenTheCommandIsTypedAgain() {
    ana.types("goal").types("goal").gets(1).reads("What would you like to get better at");
  }

  @Test
  void isMadeOnceByAFormSentTwice() {
    ana.types("goal lead a team").types("skip").types("skip").presses("Run one meeting");
    Button send = ana.button("That's my plan");
    ana.sends("That's my plan", Map.of("cue", "it is 9", "action", "run it"));
    rehearsal.take(
        ana.id(),
        "again",
        new Input.Submitted(
            Press.of(send.token()).orElseThrow(), Map.of("cue", "it is 10", "action", "run it")));
    assertThat(goals()).hasSize(1);
    ana.reads("When it is 9");
  }

  @Test
  void isChangedInItsForm() {
    ana.types("goal lead a team").types("skip").types("skip").types("When I wake, I will smile");
    assertThat(ana.opens("Change").fields()).hasSize(6);
    assertThat(ana.sends("Change", Map.of("wish", "", "cue", "", "action", "go")))
        .containsOnlyKeys("wish", "cue");
    assertThat(
            ana.sends("Change", Map.of("wish", "lead well", "cue", "I sit down", "action", "plan")))
        .isEmpty();
    ana.gets(0).reads("Your goal: lead well", "When I sit down, I will plan.");
  }

  @Test
  void saysOnceBesideTheSavedCardWhatItWouldAskInTheDialogue() {
    ana.types("goal lead a team").types("skip").types("skip").types("When I wake, I will smile");
    Map<String, String> plan = Map.of("cue", "I wake", "action", "smile");
    assertThat(ana.sends("Change", with(plan, "wish", "communication"))).isEmpty();
    ana.gets(0).reads("Your goal: communication", "A good start. What about it?");
    assertThat(ana.sends("Change", with(plan, "wish", "communication"))).isEmpty();
    ana.reads("Your goal: communication").doesNotRead("A good start.");
    Map<String, String> vague = Map.of("cue", "I have time", "action", "smile");
    assertThat(ana.sends("Change", with(vague, "wish", "communication"))).isEmpty();
    ana.reads("When I have time, I will smile.", "hardly ever comes by itself");
  }

  private static Map<String, String> with(Map<String, String> plan, String field, String value) {
    Map<String, String> values = new HashMap<>(plan);
    values.put(field, value);
    return values;
  }

  @Test
  void changesEachOfSeveralPlans() {
    ana.types("goal lead a team").types("skip").types("skip").types("When I wake, I will smile");
    ana.types("try").types("When I sit down, I will plan").types("goals");
    rehearsal.renderer();
    Map<String, String> values =
        Map.of(
            "wish",
            "lead a team",
            "cue",
            "I wake",
            "action",
            "smile",
            "cue.2",
            "I stand",
            "action.2",
            "walk");
    assertThat(ana.sends("Change", values)).isEmpty();
    ana.sees("When I wake, I will smile.", "When I stand, I will walk.");
  }

  @Test
  void needsSomebodyWhoTakesPart() {
    Actor rui = rehearsal.somebody("Rui Costa", LISBON);
    rui.types("goal lead a team").reads("You aren't taking part,", "[Start on my own]");
    rui.presses("Start on my own").presses("Set a goal").reads("What would you like");
  }

  @Test
  void showsOddTextAsText() {
    ana.types("goal *bold* <!channel> {\"$ne\":null} {name}").types("skip").types("skip");
    ana.types("When <@U1> calls, I will say @everyone **no**");
    ana.reads(
        "Your goal: *bold* <!channel> {\"$ne\":null} {name}",
        "When <@U1> calls, I will say @everyone **no**.");
  }

  @Test
  void goesOnAtTheSameQuestionAfterARestart() {
    ana.types("goal lead a team").types("I'd lead").reads("in the way?");
    rehearsal.restart();
    ana.types("no time").reads("What is one thing you could do");
    rehearsal.restart();
    ana.presses("Run one meeting");
    rehearsal.restart();
    ana.sends("That's my plan", Map.of("cue", "it is 9", "action", "run it"));
    ana.reads("When it is 9, I will run it.");
  }
}
