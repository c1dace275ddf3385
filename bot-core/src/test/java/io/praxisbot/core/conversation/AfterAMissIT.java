package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Plan;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is suggested after a miss, what a check-in costs, and that what was asked is kept. */
class AfterAMissIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDateTime FIRST = LocalDateTime.parse("2026-11-19T15:00");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

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

  private CheckIn latest() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  @Test
  void theFirstMissSuggestsSomethingSmaller() {
    week(0).presses("Not yet").presses("No time").reads("too big for a week like that");
    ana.reads("[Make it smaller] [Another moment] [Keep it as it is] [Let it go]");
  }

  @Test
  void aMissForWantOfAChanceSuggestsAnotherMoment() {
    week(0).presses("Not yet").presses("No chance came up").reads("the when may be the problem");
    ana.reads("[Another moment] [Make it smaller] [Keep it as it is] [Let it go]");
  }

  @Test
  void theSecondMissWithTheSamePlanDoubtsItsMoment() {
    week(0).presses("Not yet").presses("No time").presses("Keep it as it is");
    week(1).types("not yet").types("was on the road");
    ana.reads("Not yet twice with this plan", "“when it is Wednesday”, hardly ever comes");
    ana.reads("[Another moment] [Make it smaller] [Keep it as it is] [Let it go]");
    ana.types("another moment").types("I come back from lunch").reads("When I come back from");
    week(2).presses("Not yet").presses("No time").doesNotRead("Not yet twice");
  }

  @Test
  void theThirdMissDoubtsThePlanAndIsCounted() {
    week(0).presses("Not yet").presses("No time").presses("Keep it as it is");
    week(1).presses("Not yet").presses("No time").presses("Keep it as it is");
    week(2).presses("Not yet").presses("No time").reads("Not yet three times with this plan");
    ana.reads("[Make it smaller] [Let it go] [Another moment] [Keep it as it is]");
    ana.presses("Keep it as it is");
    week(3).types("not yet").types("no time").reads("Not yet four times with this plan");
  }

  @Test
  void aTypedReasonGetsTheHelpOfAPressedOne() {
    week(0).presses("Not yet").types("not sure how").reads("That's useful to know.", "A hint:");
    ana.presses("Keep it as it is");
    week(1).presses("Tried it").presses("Skip").presses("Same plan again");
    week(2).types("not yet, it felt awkward").reads("New things usually do.", "A hint:");
    ana.presses("Keep it as it is");
    week(3).presses("Tried it").presses("Skip").presses("Same plan again");
    week(4).presses("Not yet").types("No chance came up.").reads("the when may be the problem");
  }

  @Test
  void aSmallerStepIsPromisedWhereSomethingElseIsAskedFirst() {
    ana.types("try When we meet, I will ask");
    week(0).presses("Tried it").types("she was glad").presses("Not yet").presses("No time");
    ana.presses("Make it smaller").reads("A smaller step it is: I'll ask for it in a moment.");
    ana.reads("What did you take from it?").presses("Skip").doesNotRead("in a moment");
    ana.presses("Same plan again").reads("So far: When we meet, I will ask.");
    ana.reads("What would a smaller step look like?");
  }

  @Test
  void severalThatWereTriedGoOnByOnePress() {
    ana.types("try When we meet, I will ask");
    week(0).presses("Tried it").presses("Skip").presses("Tried it").presses("Skip");
    ana.reads("✓ Tried it: offer an hour", "✓ Tried it: ask", "What's next?");
    ana.reads("[Same plans again] [Choose for each]").presses("Same plans again");
    ana.reads("Done. Thank you.");
    week(1).types("tried it").types("skip").types("partly").types("skip").types("hm");
    ana.reads("A press on one of the buttons").types("same again").reads("Done. Thank you.");
  }

  @Test
  void eachOfSeveralThatWereTriedGoesItsOwnWay() {
    ana.types("try When we meet, I will ask");
    week(0).presses("Tried it").presses("Skip").presses("Tried it").presses("Skip");
    ana.presses("Choose for each").reads("What's next for “offer an hour”?");
    ana.presses("A next step").reads("A next step it is", "What's next for “ask”?");
    ana.presses("Same plan again").reads("So far: When it is Wednesday, I will offer an hour.");
    ana.reads("What is the next step?").types("lead the hour").reads("I will lead the hour.");
  }

  @Test
  void theLastPlanLetGoMakesWayForAnother() {
    week(0).types("not yet").types("no time").types("let it go").reads("Done. Thank you.");
    ana.reads("[Add another thing to try]").presses("Add another thing to try");
    ana.reads("What is one thing you could do");
  }

  @Test
  void aGoalWithNothingLeftMakesWayForAnotherWhateverTheOthersHave() {
    ana.types("goal write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will pause").reads("Your goal");
    week(0).presses("Not yet").presses("No time").presses("Let it go").presses("Tried it");
    ana.presses("Skip").presses("Same plan again").presses("Add another thing to try");
    ana.reads("What is one thing you could do").types("call Rui").types("it rains");
    assertThat(rehearsal.stores.careerGoals().of(List.of(ana.id())))
        .filteredOn(goal -> goal.wish().equals("lead a small team"))
        .flatExtracting(goal -> goal.active())
        .hasSize(1);
  }

  @Test
  void anUnclearAnswerIsNotMetWithTheSameQuestion() {
    week(0).types("hm, well").reads("I couldn't tell from that", "offer an hour");
    ana.doesNotRead("Did you try it this time?");
  }

  @Test
  void oneMissAfterManyTriesHardlyHurts() {
    for (int n = 0; n < 4; n++) {
      week(n).presses("Tried it").presses("Skip").presses("Same plan again");
    }
    week(4).presses("Not yet").presses("Other things first").reads("one miss hardly hurts");
    ana.reads("[Keep it as it is] [Make it smaller] [Another moment] [Let it go]");
    ana.presses("Keep it as it is").reads("Done. Thank you.");
  }

  @Test
  void aCheckInIsSavedByOnePressAndDoneByThreeAtMost() {
    assertThat(presses(week(0), "Tried it", "Skip", "Same plan again")).isEqualTo(3);
    assertThat(presses(week(1), "Partly", "Skip", "Same plan again")).isEqualTo(3);
    assertThat(presses(week(2), "Not yet", "No time", "Keep it as it is")).isEqualTo(3);
    assertThat(presses(week(3), "Not yet", "Skip", "Let it go")).isEqualTo(3);
  }

  private int presses(Actor asked, String... labels) {
    int presses = 0;
    for (String label : labels) {
      asked.reads("[" + label + "]").presses(label);
      presses++;
      assertThat(latest().answered()).isTrue();
    }
    asked.reads("Done. Thank you.");
    return presses;
  }

  @Test
  void everythingIsAnsweredByTyping() {
    week(0).types("tried it").types("she asked for more").types("people open up when I wait");
    ana.types("next step").sees("Done. Thank you.").types("I will lead the hour");
    ana.reads("When it is Wednesday, I will lead the hour.");
    week(1).types("not yet").types("no chance came up").types("smaller");
    ana.types("lead ten minutes").reads("When it is Wednesday, I will lead ten minutes.");
    week(2).types("half of it").types("skip").types("it sits").reads("Done. Thank you.");
  }

  @Test
  void threeAreAnsweredInOneForm() {
    ana.types("try When we meet, I will ask").types("try When I go, I will wave");
    week(0).reads("1 of 3");
    assertThat(ana.opens("All in one form").fields()).hasSizeGreaterThan(6);
    Map<String, String> values = new LinkedHashMap<>();
    List<String> outcomes = List.of("tried", "partly", "not_yet");
    for (int n = 0; n < 3; n++) {
      String behaviour = latest().attempts().get(n).behaviour().value();
      values.put("outcome." + behaviour, outcomes.get(n));
      values.put("told." + behaviour, "words " + n);
    }
    assertThat(ana.sends("All in one form", values)).isEmpty();
    ana.reads("✓ Tried it: offer an hour", "◐ Partly: ask", "○ Not yet: wave", "words 2");
    assertThat(latest().attempts())
        .extracting(a -> a.outcome().orElseThrow())
        .containsExactly(Outcome.TRIED, Outcome.PARTLY, Outcome.NOT_YET);
  }

  @Test
  void whatWasAskedIsShownWhateverWasPlannedSince() {
    week(0).reads("offer an hour");
    Map<String, String> other = Map.of("cue", "it rains", "action", "offer ten minutes");
    ana.types("goals").sends("Change", withWish(other));
    ana.types("checkin").reads("When it is Wednesday, I will offer an hour.").types("tried it");
    ana.types("skip").types("same again").reads("✓ Tried it: offer an hour");
    assertThat(latest().attempts().get(0).plan())
        .isEqualTo(new Plan("it is Wednesday", "offer an hour"));
    week(1).reads("When it rains, I will offer ten minutes.");
    var behaviour = rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0).behaviours().get(0);
    assertThat(behaviour.past()).hasSize(1);
  }

  private static Map<String, String> withWish(Map<String, String> plan) {
    return Answers.with(plan, "wish", "lead a small team");
  }
}
