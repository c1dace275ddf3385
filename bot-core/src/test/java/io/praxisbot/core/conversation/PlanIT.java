package io.praxisbot.core.conversation;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Button;
import java.time.LocalDate;
import java.util.List;
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
    ana.types("try").reads("You have three things to try already");
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
