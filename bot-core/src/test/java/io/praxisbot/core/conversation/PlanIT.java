package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More things to try, and the plan's own reminder. */
class PlanIT {

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

  private void hasAGoal(String plan) {
    ana.types("goal lead a small team").types("skip").types("skip").types(plan).reads("Your goal");
  }

  @Test
  void needsAGoalFirst() {
    ana.types("try").reads("Let's set a goal first", "[Set a goal]");
  }

  @Test
  void addsOneMoreThingToTry() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try").reads("What is one thing you could do", "[Run one meeting]");
    ana.presses("Run one meeting").reads("When exactly?").types("the team meets");
    ana.reads("You'll try: When the team meets, I will run one meeting.", "I'll ask you on Thu");
  }

  @Test
  void takesTheCommandWithTheAction() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try asking a question in each meeting").reads("When exactly?");
  }

  @Test
  void stopsAtThree() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try").types("When we meet, I will ask").types("try").types("When I go, I will wave");
    ana.types("try").reads("You have three things to try already", "Which one makes room?");
    ana.presses("Keep them all").reads("All right, they stay as they are.");
  }

  private void hasThreeToTry() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try When we meet, I will ask first").types("try When I go, I will wave");
  }

  private List<String> tried() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).stream()
        .flatMap(goal -> goal.active().stream())
        .map(behaviour -> behaviour.plan().action())
        .toList();
  }

  private List<Behaviour.State> states() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).stream()
        .flatMap(goal -> goal.behaviours().stream())
        .map(Behaviour::state)
        .toList();
  }

  @Test
  void makesRoomByLettingOneGo() {
    hasThreeToTry();
    ana.types("try call Rui").reads("[offer an hour] [ask first] [wave] [Keep them all]");
    ana.presses("ask first").reads("“ask first”: shall I let it go, or does it sit by now?");
    ana.presses("Let it go").reads("When exactly?");
    assertThat(tried()).containsExactly("offer an hour", "ask first", "wave");
    ana.types("I come back from lunch").reads("When I come back from lunch, I will call Rui.");
    assertThat(tried()).containsExactly("offer an hour", "wave", "call Rui");
  }

  @Test
  void makesRoomByWhatSitsWhenTyped() {
    hasThreeToTry();
    ana.types("try").types("hm").reads("Which one? A press will do").types("the first one");
    ana.types("it sits").reads("What is one thing you could do");
    ana.types("When it rains, I will call Rui").reads("You'll try: When it rains");
    assertThat(states())
        .containsExactly(
            Behaviour.State.HABIT,
            Behaviour.State.ACTIVE,
            Behaviour.State.ACTIVE,
            Behaviour.State.ACTIVE);
  }

  @Test
  void makesNoRoomForWhatIsGivenUpOnTheWay() {
    hasThreeToTry();
    ana.types("try").types("wave").types("let it go").types("cancel");
    ana.reads("Cancelled. Nothing was changed.");
    assertThat(tried()).containsExactly("offer an hour", "ask first", "wave");
    ana.types("try").types("no").reads("All right, they stay as they are.");
  }

  @Test
  void keepsWhatWasPlannedWhenItsPlaceHasGoneMeanwhile() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try When we meet, I will ask first");
    ana.types("try").types("call Rui").reads("When exactly?").types("goal");
    ana.types("write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will pause").reads("When exactly?").types("it rains");
    ana.reads("Which one makes room?").presses("ask first").presses("Let it go");
    ana.reads("You'll try: When it rains, I will call Rui.");
    assertThat(tried()).containsExactlyInAnyOrder("offer an hour", "call Rui", "pause");
  }

  private int behavioursOf(String wish) {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).stream()
        .filter(goal -> goal.wish().equals(wish))
        .mapToInt(goal -> goal.active().size())
        .sum();
  }

  @Test
  void aNewGoalWaitsForRoomBeforeItBringsAFourthThingToTry() {
    hasThreeToTry();
    ana.types("goal write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will pause").sees("Your goal: write clearer mails");
    ana.reads("Which one makes room?", "“When I write a mail, I will pause” waits for its place.");
    assertThat(tried()).containsExactlyInAnyOrder("offer an hour", "ask first", "wave");
    ana.presses("wave").presses("Let it go").reads("You'll try: When I write a mail, I will pause");
    assertThat(behavioursOf("write clearer mails")).isOne();
    assertThat(tried()).containsExactlyInAnyOrder("offer an hour", "ask first", "pause");
  }

  @Test
  void aGoalByTheFormStandsByItselfIfNothingMakesRoom() {
    hasThreeToTry();
    ana.types("goal");
    assertThat(
            ana.sends(
                "All in one form",
                Map.of("wish", "write clearer mails", "cue", "I write a mail", "action", "pause")))
        .isEmpty();
    ana.sees("Your goal: write clearer mails").reads("Which one makes room?");
    ana.presses("Keep them all").reads("“write clearer mails” stands all the same");
    assertThat(behavioursOf("write clearer mails")).isZero();
    assertThat(tried()).hasSize(3);
  }

  @Test
  void aGoalInTheOthersPlaceTakesItsRoomToo() {
    hasThreeToTry();
    String other = Press.menu(FlowName.GOAL, "other", "").token();
    ana.presses(new Button("Another goal", Button.Kind.PRESS, other, Button.Look.PLAIN));
    ana.types("write clearer mails")
        .types("skip")
        .types("skip")
        .types("When I write a mail, I will pause")
        .reads("Your goal");
    assertThat(behavioursOf("write clearer mails")).isOne();
  }

  @Test
  void aGoalsCardAddsToThatGoal() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("goal write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will pause").presses("Add another thing to try");
    ana.reads("What is one thing you could do");
    ana.types("When it rains, I will read").reads("You'll try: When it rains");
    assertThat(behavioursOf("write clearer mails")).isEqualTo(2);
  }

  @Test
  void asksForWhichOfSeveralGoalsItIs() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("goal write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will say what I want first").reads("Your goal");
    ana.types("try read it once more").reads("For which goal is it?");
    ana.reads("[lead a small team] [write clearer mails]").presses("write clearer mails");
    ana.reads("When exactly?").types("I have written a mail");
    var goals = rehearsal.stores.careerGoals().of(List.of(ana.id()));
    assertThat(goals)
        .filteredOn(goal -> goal.wish().equals("write clearer mails"))
        .flatExtracting(goal -> goal.active())
        .extracting(behaviour -> behaviour.plan().action())
        .containsExactly("say what I want first", "read it once more");
  }

  @Test
  void understandsATypedGoal() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("goal write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will say what I want first").reads("Your goal");
    ana.types("try").types("the second one").reads("What is one thing you could do");
    ana.types("back").types("cancel").types("try").types("whatever").reads("Which one?");
    ana.types("small team").reads("What is one thing you could do");
  }

  @Test
  void asksForTheMomentAndTheActionThatAreMissing() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try").types("When I plan my week on Monday").reads("what will you do then?");
    ana.types("call Rui").reads("You'll try: When I plan my week on Monday, I will call Rui.");
    ana.types("try call Ben").types("I will call Ben twice").reads("When will you do it?");
    ana.types("it rains").reads("You'll try: When it rains, I will call Ben twice.");
  }

  @Test
  void takesAPlanThatGivesAnOrder() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try when we meet, ask a question").reads("When we meet, I will ask a question.");
  }

  @Test
  void asksOnceForAMomentThatComes() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try call Rui").types("when I have time").reads("hardly ever comes by itself");
    ana.types("when I have time").reads("You'll try: When I have time, I will call Rui.");
  }

  @Test
  void asksForTheNextTimeWhenADayIsOver() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try call Rui").types("on 3 March 2024").reads("That day is over.");
    ana.types("on 3 March 2024").reads("That day is over.").types("on 3 March");
    ana.reads("You'll try: On 3 March, I will call Rui.");
    ana.types("try When it is May 2025, I will wave").reads("When exactly?");
    ana.sees("That day is over.").types("it is May").reads("When it is May, I will wave.");
  }

  @Test
  void refusesADayThatIsOverInAForm() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try").types("call Rui");
    Map<String, String> past = Map.of("cue", "on 2024-03-03", "action", "call Rui");
    assertThat(ana.sends("That's my plan", past)).containsKey("cue");
    assertThat(ana.sends("That's my plan", Map.of("cue", "it rains", "action", " ")))
        .containsKey("action");
    assertThat(ana.sends("That's my plan", Map.of("cue", "it rains", "action", "call Rui")))
        .isEmpty();
    ana.reads("You'll try: When it rains, I will call Rui.");
  }

  @Test
  void remindsOfEachPlanOnItsOwnDayAndOfOneInAWeek() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    ana.types("try When it is Tuesday, I will ask first").listens();
    rehearsal.at("2026-11-18T12:00", LISBON);
    ana.gets(1).reads("when it is Wednesday, offer an hour.");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Not yet").presses("No time");
    ana.presses("Keep it as it is").presses("Same plan again").listens();
    rehearsal.at("2026-11-25T12:00", LISBON);
    ana.gets(1).reads("Your plan: when it is Tuesday, ask first.");
  }

  @Test
  void remindsOfAnotherWhereTheFirstOnesDayIsOver() {
    rehearsal.at("2026-11-17T12:00", LISBON);
    hasAGoal("When it is Monday, I will offer an hour");
    ana.types("try When it is Wednesday, I will ask first").listens();
    rehearsal.at("2026-11-18T08:30", LISBON);
    ana.gets(1).reads("Your plan: when it is Wednesday, ask first.");
  }

  @Test
  void remindsOfThePlanThatNamesItsDayBeforeOneThatHasWaitedLonger() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    ana.types("try When we meet, I will ask first").listens();
    rehearsal.at("2026-11-26T12:00", LISBON);
    ana.gets(1).reads("Your plan: when it is Wednesday, offer an hour.");
  }

  @Test
  void promisesTheReminderOnTheDayThatThePlanNames() {
    ana.types("goal lead a small team").types("skip").types("skip");
    ana.types("When it is Wednesday, I will offer an hour");
    ana.reads("I'll remind you on Wednesday 18 November and ask you on Thursday 19 November");
    ana.types("try When we meet, I will ask first").doesNotRead("remind you on");
  }

  @Test
  void asksOnceForSomethingToDo() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try I'm nervous").sees("That isn't something to do yet.");
    ana.types("I'm nervous").reads("When exactly?").types("it rains");
    ana.reads("You'll try: When it rains, I will I'm nervous.");
    ana.types("try Monday").sees("That's the moment. And what will you do then?");
    ana.types("call Rui").reads("You'll try: On Monday, I will call Rui.");
  }

  @Test
  void asksOnceForTheMomentBeforeWhatIsDone() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try When talk to people, I will listen twice").reads("When exactly?");
    ana.sees("That is something to do.").types("I meet Rui").reads("When I meet Rui, I will");
    ana.types("try call Ben").types("be more confident").reads("That is something to do.");
    ana.types("be more confident").reads("When be more confident, I will call Ben.");
  }

  @Test
  void asksOnceForOtherWordsThanAnInsult() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try tell that idiot what I think").sees("leave out what may hurt somebody.");
    ana.types("ask Rui").reads("When exactly?").types("that moron talks");
    ana.reads("leave out what may hurt somebody.").types("Rui talks");
    ana.reads("You'll try: When Rui talks, I will ask Rui.");
  }

  @Test
  void takesTheMomentThatIsSaidWithANextStep() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("A next step");
    ana.reads("So far: When it is Wednesday, I will offer an hour.", "What is the next step?");
    ana.types("hand two tasks to Joe when he comes in on Tuesday");
    ana.reads("You'll try: When he comes in on Tuesday, I will hand two tasks to Joe.");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Not yet").presses("No time").presses("Make it smaller").types("my boss");
    ana.reads("That isn't something to do yet.").types("hand one task to Joe on Friday");
    ana.reads("You'll try: On Friday, I will hand one task to Joe.");
  }

  @Test
  void saysWhichDayTomorrowIs() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try call Rui").types("tomorrow morning");
    ana.reads("You'll try: On Tuesday 17 November in the morning, I will call Rui.");
    ana.types("try call Ben").types("I see him tomorrow");
    ana.reads("You'll try: When I see him on Tuesday 17 November, I will call Ben.");
  }

  @Test
  void remindsOfNoHabit() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("This one sits").listens();
    rehearsal.at("2026-11-26T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void isAskedOnceByADoublePress() {
    hasAGoal("When I plan my week, I will offer an hour");
    Button add = ana.button("Add another thing to try");
    ana.presses(add).gets(1).presses(add).gets(0);
  }

  @Test
  void leavesNothingBehindWhenCancelled() {
    hasAGoal("When I plan my week, I will offer an hour");
    ana.types("try").types("ask more").types("cancel").reads("Cancelled. Nothing was changed.");
    ana.types("goals").sees("offer an hour").neverSees("I will ask more");
  }

  @Test
  void isRemindedOfOnMondayWhenItsCueNamesNoDay() {
    hasAGoal("When I plan my week, I will offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again").listens();
    rehearsal.at("2026-11-23T08:29", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-23T08:30", LISBON);
    ana.gets(1).reads("Your plan: when I plan my week, offer an hour.", "[Did it already]");
  }

  @Test
  void isRemindedOfOnTheDayItsCueNames() {
    hasAGoal("When it is quiet, every Wednesday, I will offer an hour");
    ana.listens();
    rehearsal.at("2026-11-18T08:29", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-18T08:30", LISBON);
    ana.gets(1).reads("Your plan: when it is quiet, every Wednesday, offer an hour.");
    rehearsal.at("2026-11-19T14:59", LISBON);
    ana.gets(1);
  }

  @Test
  void readsAsASentenceWhateverTheMomentBeginsWith() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    ana.types("try ask more").types("On Monday mornings").reads("On Monday mornings, I will ask");
    rehearsal.at("2026-11-16T08:31", LISBON);
    ana.types("try call Rui").types("every Friday").reads("You'll try: Every Friday, I will call");
  }

  @Test
  void beginsTheCheckInWhenItWasDoneAlready() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    rehearsal.at("2026-11-18T09:00", LISBON);
    Button done = ana.button("Did it already");
    ana.presses(done).gets(1).reads("✓ Tried it.", "What happened?");
    ana.presses(done).gets(1).reads("That is noted already");
    ana.types("she was glad").reads("What did you take from it?").presses("Skip");
    ana.presses("Same plan again").sees("Done. Thank you.", "Thursday 26 November").listens();
    rehearsal.at("2026-11-20T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void staysThePlanWhenItIsNotForThisWeek() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    rehearsal.at("2026-11-18T09:00", LISBON);
    ana.presses("Not this week").reads("It stays your plan; I'll ask as usual.");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it this time?");
  }

  @Test
  void isRemindedOfAfterAllWhenItsCueMovesBackAheadInThePeriod() {
    hasAGoal("When it is Wednesday, I will offer an hour");
    rehearsal.at("2026-11-17T09:00", LISBON);
    plansFor("I plan my week on Monday");
    plansFor("it is Wednesday again");
    rehearsal.at("2026-11-18T08:30", LISBON);
    ana.reads("Your plan: when it is Wednesday again, offer an hour.").listens();
    plansFor("it is Thursday");
    ana.listens();
    rehearsal.at("2026-11-19T14:59", LISBON);
    ana.gets(0);
  }

  /** Another cue for the one thing to try, as the check-in's last question leads to. */
  private void plansFor(String cue) {
    var goal = rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
    var behaviour = goal.behaviours().get(0);
    var stored = rehearsal.stores.careerGoals().find(goal.id()).orElseThrow();
    Plan plan = new Plan(cue, behaviour.plan().action());
    rehearsal
        .stores
        .careerGoals()
        .replace(
            stored,
            goal.changing(behaviour.id(), b -> b.planned(plan, LocalDate.of(2026, 11, 17))));
    new Agenda(rehearsal.stores).planAnew(ana.id(), rehearsal.business.instant());
  }
}
