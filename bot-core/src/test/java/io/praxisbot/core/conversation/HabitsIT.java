package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has worked a few times: asked about less often, taken further, or the goal is reached. */
class HabitsIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDateTime FIRST = LocalDateTime.parse("2026-11-19T15:00");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").types("goal lead a small team").types("skip").types("skip");
    ana.types("When it is Wednesday, I will offer an hour").reads("Your goal");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private Actor week(int n) {
    rehearsal.at(FIRST.plusWeeks(n).toString(), LISBON);
    return ana;
  }

  private void triedTwice() {
    week(0).presses("Tried it").presses("Skip").presses("Same plan again");
    week(1).presses("Tried it").presses("Skip").presses("Same plan again");
  }

  /** It sits from the third check-in on. */
  private void sits() {
    triedTwice();
    week(2).presses("Tried it").presses("Skip").presses("It sits: ask me less often");
  }

  private CareerGoal goal() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
  }

  private CheckIn latest() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  @Test
  void theThirdTimeInARowOffersMoreThanToGoOn() {
    triedTwice();
    ana.neverSees("It sits: ask me less often", "Goal achieved");
    week(2).presses("Tried it").presses("Skip").reads("That has worked a few times now");
    ana.reads("[It sits: ask me less often] [A next step] [Goal achieved] [Same plan again]");
    ana.presses("Same plan again").reads("Done. Thank you.");
    assertThat(goal().active()).hasSize(1);
  }

  @Test
  void whatSitsIsAskedAboutAfterFourWeeksAndThenWithOnePress() {
    sits();
    ana.reads("“offer an hour” sits: I'll ask about it every four weeks or so.");
    ana.reads("[Add another thing to try]");
    ana.types("try").types("When we meet, I will ask a question");
    for (int n = 3; n < 6; n++) {
      week(n).reads("Did you try it this time?", "ask a question").doesNotRead("1 of 2");
      ana.presses("Not yet").presses("No time").presses("Keep it as it is");
    }
    week(6).reads("1 of 2").presses("Partly").presses("Skip");
    ana.reads("2 of 2", "Still doing it?", "When it is Wednesday, I will offer an hour.");
    ana.reads("[Still doing it] [Now and then] [Not any more] [All in one form]");
    ana.presses("Still doing it").reads("What's next for “ask a question”?");
    ana.presses("Same plan again").reads("✓ Still doing it: offer an hour");
    week(7).doesNotRead("2 of 2", "Still doing it?");
  }

  @Test
  void whoeverOnlyHasWhatSitsIsAskedForTheNextThing() {
    sits();
    week(3).reads("What you tried sits", "[Add another thing to try]");
    week(4).reads("What you tried sits");
    ana.listens();
    week(5).gets(0);
    week(6).gets(1).reads("Still doing it?").types("now and then");
    ana.reads("Done. Thank you.", "◐ Now and then: offer an hour");
    assertThat(latest().attempts().get(0).outcome()).contains(Outcome.PARTLY);
  }

  @Test
  void isUnderstoodWhenTyped() {
    sits();
    week(6).types("well, the thing is the weather").reads("I couldn't tell from that whether you");
    ana.reads("“still doing it”, “now and then” or “not any more”").types("still doing it!");
    ana.reads("✓ Still doing it: offer an hour");
  }

  @Test
  void whatLapsedIsTriedAgainOnAPress() {
    sits();
    week(6).presses("Not any more").reads("it counts as nothing", "[Try it again]");
    ana.doesNotRead("What got in the way").presses("Try it again").reads("Done. Thank you.");
    ana.reads("○ Not any more: offer an hour");
    assertThat(goal().active()).hasSize(1);
    week(7).reads("Did you try it this time?").presses("Tried it").presses("Skip");
    ana.doesNotRead("ask me less often").presses("Same plan again").reads("✓ Tried it:");
  }

  @Test
  void whatLapsedIsLetGoOrLeftOnATypedWord() {
    sits();
    week(6).types("not any more").types("hm").reads("A press on one of the buttons");
    ana.types("leave it").reads("Done. Thank you.");
    assertThat(goal().behaviours())
        .extracting(b -> b.state())
        .containsExactly(Behaviour.State.HABIT);
    week(10).types("I stopped").types("let it go").reads("○ Not any more: offer an hour");
    assertThat(goal().behaviours())
        .extracting(b -> b.state())
        .containsExactly(Behaviour.State.LET_GO);
  }

  @Test
  void whatLapsedCannotComeBackWhileThereAreThreeOthers() {
    sits();
    for (String cue : List.of("we meet", "I go", "I come")) {
      ana.types("try When " + cue + ", I will wave");
    }
    week(6).presses("Tried it").presses("Skip").presses("Tried it").presses("Skip");
    ana.presses("Tried it").presses("Skip").reads("4 of 4", "Still doing it?");
    ana.presses("Not any more").reads("[Leave it as it is] [Let it go]");
    ana.doesNotRead("Try it again").types("again").reads("You have three things to try already");
    ana.types("leave it").reads("[Same plans again] [Choose for each]");
  }

  @Test
  void aLapseIsNoMissToTheManager() {
    rehearsal.reports(ana, marta);
    sits();
    week(6).presses("Not any more").presses("Leave it as it is");
    rehearsal.at("2027-01-04T09:00", LISBON);
    marta.reads("Your team").doesNotRead("not yet", "Not yet", "offer an hour");
  }

  @Test
  void aReachedGoalIsSaidOnTheCardAndTheNextOneOffered() {
    triedTwice();
    week(2).presses("Tried it").presses("Skip").presses("Goal achieved");
    ana.reads("Done. Thank you.", "Achieved: lead a small team.", "[Set the next goal]");
    assertThat(goal().state()).isEqualTo(Goal.State.ACHIEVED);
    ana.listens();
    rehearsal.at("2026-12-09T12:00", LISBON);
    ana.gets(0).presses("Set the next goal").reads("What would you like to get better at");
  }

  @Test
  void aReachedGoalIsNotAskedAboutAnyFurther() {
    ana.types("try").types("When we meet, I will ask a question");
    for (int n = 0; n < 2; n++) {
      week(n).presses("Tried it").presses("Skip").presses("Tried it").presses("Skip");
      ana.presses("Same plans again").reads("Done.");
    }
    week(2).presses("Tried it").presses("Skip").presses("Not yet").presses("No time");
    ana.presses("Make it smaller").types("the goal is achieved");
    ana.reads("Achieved: lead a small team.").gets(1);
  }

  @Test
  void aWishToBeAskedLessOftenIsUnderstoodWhenTyped() {
    triedTwice();
    week(2).types("tried it").types("skip").types("ask me less often").reads("sits: I'll ask");
    assertThat(goal().active()).isEmpty();
  }

  @Test
  void theFormAsksForItInItsOwnWords() {
    sits();
    ana.types("try").types("When we meet, I will ask a question");
    week(6).reads("1 of 2");
    String habit = latest().attempts().get(1).behaviour().value();
    String label =
        ana.opens("All in one form").fields().stream()
            .filter(field -> field.id().equals("outcome." + habit))
            .findFirst()
            .orElseThrow()
            .label();
    assertThat(label).startsWith("Still doing it?");
    assertThat(ana.sends("All in one form", Map.of("outcome." + habit, "tried"))).isEmpty();
    ana.reads("· Not answered: ask a question", "✓ Still doing it: offer an hour");
  }
}
