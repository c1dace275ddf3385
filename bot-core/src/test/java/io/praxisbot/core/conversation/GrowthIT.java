package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hints to the person alone that they go on without growing, and how they have been doing. */
class GrowthIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 19);

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.reports(ana, marta);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void tries(int week) {
    rehearsal.at(FIRST.plusWeeks(week) + "T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
  }

  private void triesUntil(int from, int weeks) {
    for (int week = from; week <= weeks; week++) {
      tries(week);
    }
  }

  @Test
  void isHintedAtOnTheRecapOfWhoeverTriesWithoutLearning() {
    triesUntil(0, 5);
    ana.doesNotRead("For you alone");
    tries(6);
    ana.reads("Done. Thank you.", "For you alone: you keep trying", "[Add something to learn]");
    ana.presses("Add something to learn").reads("What would you like to learn");
  }

  @Test
  void goesAwayByOnePressAndComesBackInSixWeeksAtMost() {
    triesUntil(0, 6);
    ana.presses("Not now").gets(0).reads("Done. Thank you.").doesNotRead("For you alone");
    ana.types("progress").doesNotRead("For you alone");
    tries(7);
    ana.doesNotRead("For you alone");
    triesUntil(8, 11);
    ana.doesNotRead("For you alone");
    tries(12);
    ana.reads("For you alone: you keep trying");
  }

  @Test
  void isNotHintedAtWhileSomethingIsLearnedForAGoal() {
    triesUntil(0, 5);
    ana.types("learned people open up when I wait").presses("lead a small team");
    tries(6);
    ana.doesNotRead("For you alone");
  }

  @Test
  void isHintedAtInTheProgressWhereAMeasureStandsStill() {
    ana.types("measure number of questions asked").presses("That's it");
    for (int week = 0; week < 4; week++) {
      rehearsal.at(FIRST.plusWeeks(week) + "T16:00", LISBON);
      ana.types("cancel").types("measure 5");
    }
    ana.types("progress");
    ana.reads("questions asked – from 5 to 5", "About the same lately.");
    ana.reads("“questions asked” has stayed about the same", "[Change the measure]");
    ana.presses("Not now").reads("Your progress").doesNotRead("For you alone");
    ana.types("progress").doesNotRead("For you alone");
  }

  @Test
  void isHintedAtWhereAllGoalsAreTheCompanys() {
    Actor ben = rehearsal.somebody("Ben Weber", LISBON);
    ben.types("start");
    LocalDate longAgo = LocalDate.of(2026, 10, 1);
    rehearsal
        .stores
        .businessGoals()
        .insert(
            new BusinessGoal(
                new GoalId("calls"),
                ben.id(),
                Rehearsal.ORGANIZATION,
                "60 calls a day",
                Goal.State.ACTIVE,
                longAgo));
    ben.types("learned that it rains").types("skip").types("progress");
    ben.reads("For you alone: all your goals are the company's just now.", "[Set a goal]");
  }

  @Test
  void maySayToTheManagerThatSomethingNewIsLookedForAndTakeItBack() {
    triesUntil(0, 6);
    ana.reads("[Let Marta know]").presses("Let Marta know");
    ana.gets(0).reads("Marta may see that you look for something new to learn", "Done. Thank you.");
    assertThat(rehearsal.stores.guidances().find(ana.id()).orElseThrow().value().stallSharedAt())
        .isPresent();
    ana.presses("Keep it to myself").gets(0).reads("[Let Marta know]");
    assertThat(rehearsal.stores.guidances().find(ana.id()).orElseThrow().value().stallSharedAt())
        .isEmpty();
  }

  @Test
  void saysNothingToTheManagerOfNow() {
    triesUntil(0, 6);
    ana.presses("Let Marta know");
    rehearsal.somebody("Zoe Marsh", LISBON);
    rehearsal.at("2027-01-05T10:00", LISBON);
    rehearsal.admin("Olga Admin", LISBON).types("enrol @ana manager @zoe");
    triesUntil(7, 12);
    ana.reads("For you alone", "[Let Zoe know]").doesNotRead("Zoe may see");
  }

  @Test
  void tellsNobodyElse() {
    triesUntil(0, 6);
    rehearsal.at("2027-01-05T10:00", LISBON);
    marta.types("team").types("digest").types("followup @ana");
    marta.neverSees("For you alone", "you keep trying");
  }

  @Test
  void showsWeeksMeasuresLearningAndGoals() {
    ana.types("measure number of questions asked").presses("That's it").types("measure 3");
    ana.types("learned people open up when I wait").types("skip");
    tries(0);
    ana.types("8").types("progress");
    ana.reads("Your progress").doesNotRead("of the last 1");
    ana.reads("Thursday 19 November – ✓ Tried it: offer an hour");
    ana.reads("questions asked – from 3 to 8 since Monday 16 November; lately 3, 8.");
    ana.reads("“people open up when I wait”", "Monday 16 November – began: lead a small team");
  }

  @Test
  void showsWhatThereIsBeforeTheFirstCheckIn() {
    ana.types("progress").reads("nothing to show before your first check-in");
    ana.doesNotRead("[Set a goal]");
    ana.types("learned that it rains").types("skip").types("progress").reads("“that it rains”");
  }

  @Test
  void remembersWhatItHintedAt() {
    triesUntil(0, 6);
    assertThat(rehearsal.stores.guidances().find(ana.id()).orElseThrow().value().told())
        .containsValue(FIRST.plusWeeks(6));
    assertThat(rehearsal.stores.guidances().findAll(List.of(marta.id()))).isEmpty();
  }

  @Test
  void isReadByTheManagerWithTheGoalThatIsTriedFor() {
    triesUntil(0, 6);
    ana.presses("Let Marta know");
    marta
        .types("followup @ana")
        .reads("Ana keeps trying", "something new to learn: lead a small team.");
  }
}
