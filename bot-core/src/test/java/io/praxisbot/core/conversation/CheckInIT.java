package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.message.Button;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The weekly check-in, by presses and by typing. */
class CheckInIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String THURSDAY = "2026-11-19T15:00";

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

  private void isAsked() {
    rehearsal.reports(ana, marta);
    rehearsal.at(THURSDAY, LISBON);
    ana.reads("Did you try it this time?", "[Tried it] [Partly] [Not yet] [All in one form]");
    ana.listens();
  }

  private CheckIn latest() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  private Outcome outcome() {
    return latest().attempts().get(0).outcome().orElseThrow();
  }

  private List<Behaviour> behaviours() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0).behaviours();
  }

  @Test
  void isSavedByOnePress() {
    isAsked();
    ana.presses("Tried it").gets(0).reads("✓ Tried it. What happened? (type, or skip)", "[Skip]");
    assertThat(outcome()).isEqualTo(Outcome.TRIED);
  }

  @Test
  void isDoneByThreePresses() {
    isAsked();
    ana.presses("Tried it").presses("Skip").reads("Nice. What's next?").presses("Same plan again");
    ana.gets(0).reads("Done. Thank you.", "✓ Tried it: offer an hour", "Thursday 26 November");
  }

  @Test
  void isDoneByThreePressesAfterAMiss() {
    isAsked();
    ana.presses("Not yet").reads("OK. What got in the way?").presses("No chance came up");
    ana.reads("Then the when may be the problem.").presses("Keep it as it is");
    ana.reads("Done. Thank you.", "○ Not yet: offer an hour", "No chance came up");
    ana.doesNotRead("You tried something new").types("hm").reads("I didn't get that");
  }

  @Test
  void isAnsweredByTyping() {
    isAsked();
    ana.types("tried it").gets(1).reads("What happened?");
    ana.types("She talked, I listened").reads("What did you take from it?");
    ana.types("people open up when I wait").reads("Nice. What's next?");
    ana.types("whatever").reads("A press on one of the buttons above will do");
    ana.presses("Same plan again");
    ana.sees("She talked, I listened", "You took from it: people open up when I wait");
    assertThat(latest().learning().orElseThrow().shared()).isFalse();
  }

  @Test
  void understandsASentenceAndKeepsTheReason() {
    isAsked();
    ana.types("not really, was on the road all week").reads("Thanks for saying so.");
    assertThat(outcome()).isEqualTo(Outcome.NOT_YET);
    assertThat(latest().attempts().get(0).told()).contains("not really, was on the road all week");
    ana.presses("Keep it as it is").reads("“not really, was on the road all week”");
  }

  @Test
  void asksByButtonsWhenASentenceIsUnclear() {
    isAsked();
    ana.types("busy week with the fair in Porto").gets(1);
    ana.reads("I couldn't tell from that whether you tried it.", "[Tried it] [Partly] [Not yet]");
    assertThat(latest().answered()).isFalse();
    ana.presses("Partly").reads("◐ Partly. What happened?");
    assertThat(outcome()).isEqualTo(Outcome.PARTLY);
  }

  @Test
  void takesATypedObstacle() {
    isAsked();
    ana.presses("Not yet").types("my boss cancelled").reads("Does the plan still fit");
    assertThat(latest().attempts().get(0).told()).contains("my boss cancelled");
  }

  @Test
  void takesATypedWishForSomethingSmaller() {
    isAsked();
    ana.types("not yet").types("no time").types("smaller").sees("Done. Thank you.");
    ana.reads("What would a smaller step look like?").types("offer ten minutes");
    ana.reads("You'll try: When it is Wednesday, I will offer ten minutes.");
  }

  @Test
  void takesATypedWishForAnotherMoment() {
    isAsked();
    ana.types("not yet").types("no time").types("Another moment, please");
    ana.reads("Which moment fits better?");
  }

  @Test
  void keepsThePlanOnATypedWord() {
    isAsked();
    ana.types("not yet").types("no time").types("skip").reads("Done. Thank you.");
    ana.types("hello there").reads("I didn't get that");
    assertThat(behaviours()).extracting(Behaviour::state).containsExactly(Behaviour.State.ACTIVE);
  }

  @Test
  void letsGoOnATypedWord() {
    isAsked();
    ana.types("not yet").types("no time").types("hm").reads("A press on one of the buttons");
    ana.types("let it go").reads("Done. Thank you.");
    assertThat(behaviours()).extracting(Behaviour::state).containsExactly(Behaviour.State.LET_GO);
  }

  @Test
  void asksTheManagerForHelpOnATypedWord() {
    isAsked();
    ana.types("not yet").types("no idea how").types("ask Marta for help");
    ana.reads("Done.", "Marta sees that you'd like help.");
    assertThat(latest().help()).isEqualTo(Help.NOW);
  }

  @Test
  void offersNobodysHelpToWhoeverHasNoManager() {
    rehearsal.at(THURSDAY, LISBON);
    ana.types("not yet").types("no idea how").types("ask for help");
    ana.reads("A press on one of the buttons");
    assertThat(latest().help()).isEqualTo(Help.NONE);
  }

  @Test
  void takesTheNextStepOnATypedWord() {
    isAsked();
    ana.types("tried it").types("skip").types("next step").sees("Done. Thank you.");
    ana.reads("What is the next step?");
  }

  @Test
  void takesTheSamePlanAgainOnATypedWord() {
    isAsked();
    ana.types("tried it").types("skip").types("same again").reads("Done. Thank you.");
  }

  @Test
  void knowsAHabitOnATypedWord() {
    isAsked();
    ana.types("tried it").types("skip").types("this one sits").reads("Done. Thank you.");
    assertThat(behaviours()).extracting(Behaviour::state).containsExactly(Behaviour.State.HABIT);
  }

  @Test
  void hasAHintForWhoeverIsNotSureHow() {
    isAsked();
    ana.presses("Not yet").presses("Not sure how").reads("A hint:", "[Ask Marta for help]");
    ana.presses("Ask Marta for help").reads("Done.", "Marta sees that you'd like help.");
    assertThat(latest().help()).isEqualTo(Help.NOW);
  }

  @Test
  void plansAnotherMomentAfterTheRecap() {
    isAsked();
    ana.presses("Not yet").presses("No chance came up").presses("Another moment");
    ana.sees("Done. Thank you.").gets(1).reads("Which moment fits better?");
    ana.types("a new job is assigned");
    ana.reads("You'll try: When a new job is assigned, I will offer an hour.");
  }

  @Test
  void plansASmallerStepAfterTheRecap() {
    isAsked();
    ana.presses("Not yet").presses("No time").presses("Make it smaller");
    ana.reads("What would a smaller step look like?").types("offer ten minutes");
    ana.reads("You'll try: When it is Wednesday, I will offer ten minutes.");
    assertThat(behaviours()).hasSize(1);
  }

  @Test
  void plansANextStepAfterATry() {
    isAsked();
    ana.presses("Tried it").presses("Skip").presses("A next step");
    ana.reads("What is the next step?").types("I'll lead the hour");
    ana.reads("When it is Wednesday, I will lead the hour.");
  }

  @Test
  void letsGoOfWhatDoesNotFit() {
    isAsked();
    ana.presses("Not yet").presses("Other things first").presses("Let it go").reads("Done.");
    assertThat(behaviours().get(0).state()).isEqualTo(Behaviour.State.LET_GO);
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.reads("your goal has nothing to try", "[Add another thing to try]");
  }

  @Test
  void asksNoMoreAboutWhatSits() {
    isAsked();
    ana.presses("Tried it").presses("Skip").presses("This one sits");
    assertThat(behaviours().get(0).state()).isEqualTo(Behaviour.State.HABIT);
  }

  @Test
  void offersHelpOnTheRecap() {
    isAsked();
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    ana.presses("Talk about it in our 1:1");
    ana.reads("Marta sees that you'd like to talk about it in your 1:1.");
    assertThat(latest().help()).isEqualTo(Help.ONE_ON_ONE);
  }

  @Test
  void asksAboutOneBehaviourAfterTheOther() {
    ana.types("try").types("When we meet, I will ask a question");
    isAsked();
    ana.reads("1 of 2", "offer an hour").presses("Not yet").presses("No time");
    ana.presses("Make it smaller").reads("2 of 2", "ask a question").presses("Tried it");
    ana.presses("Skip").reads("What's next for “ask a question”?").presses("This one sits");
    ana.sees("○ Not yet: offer an hour", "✓ Tried it: ask a question");
    ana.reads("What would a smaller step look like?");
    assertThat(behaviours())
        .extracting(Behaviour::state)
        .containsExactly(Behaviour.State.ACTIVE, Behaviour.State.HABIT);
  }

  @Test
  void plansSeveralAnewOneAfterTheOther() {
    ana.types("try").types("When we meet, I will ask a question");
    isAsked();
    ana.presses("Not yet").presses("No time").presses("Another moment");
    ana.presses("Not yet").presses("No time").presses("Make it smaller");
    ana.reads("Which moment fits better?").types("I arrive");
    ana.sees("When I arrive, I will offer an hour.").reads("What would a smaller step look like?");
    ana.types("nod").reads("When we meet, I will nod.");
  }

  @Test
  void hasOneEffectForTheSamePressTwice() {
    isAsked();
    Button tried = ana.button("Tried it");
    Button notYet = ana.button("Not yet");
    ana.presses(tried).presses(tried).gets(0).presses(notYet).gets(0);
    assertThat(outcome()).isEqualTo(Outcome.TRIED);
    ana.reads("What happened?");
  }

  @Test
  void hasOneEffectForTheSameAnswerTypedTwice() {
    isAsked();
    ana.types("tried it").types("tried it").gets(1).reads("What happened?");
    assertThat(latest().attempts().get(0).told()).isEmpty();
  }

  @Test
  void takesANoAsNothingToTell() {
    isAsked();
    ana.presses("Tried it").types("no").reads("What's next?");
    assertThat(outcome()).isEqualTo(Outcome.TRIED);
  }

  @Test
  void takesASecondThoughtInsteadOfWhatHappened() {
    isAsked();
    ana.presses("Tried it").types("not yet").reads("OK. What got in the way?");
    assertThat(outcome()).isEqualTo(Outcome.NOT_YET);
    ana.types("back").reads("Did you try it this time?").presses("Partly");
    assertThat(outcome()).isEqualTo(Outcome.PARTLY);
  }

  @Test
  void answersForeignPressesLikeWhatDoesNotExist() {
    isAsked();
    Button foreign = ana.button("Tried it");
    marta.presses(foreign).reads("I can't find that any more.");
    Press nothing = Press.answer(FlowName.CHECK_IN, "tried", ":p-nobody.2026-11-16", "none.1");
    Button missing = new Button("Tried it", Button.Kind.PRESS, nothing.token(), Button.Look.PLAIN);
    marta.presses(missing).reads("I can't find that any more.");
    assertThat(latest().answered()).isFalse();
  }

  @Test
  void saysKindlyThatAClosedCheckInIsOver() {
    isAsked();
    Button old = ana.button("Tried it");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.listens().presses(old).gets(1).reads("That check-in is over", "Nothing was changed.");
    assertThat(latest().answered()).isFalse();
    ana.types("tried it").reads("What happened?");
  }

  @Test
  void saysThatAnAnsweredQuestionIsAnswered() {
    isAsked();
    ana.presses("Tried it");
    Button skip = ana.button("Skip");
    ana.presses("Skip");
    Button same = ana.button("Same plan again");
    ana.presses("Same plan again").types("goals").presses(skip).gets(0).presses(same).gets(0);
  }

  @Test
  void waitsAsideWhileAGoalIsTalkedAbout() {
    rehearsal.at("2026-11-19T14:50", LISBON);
    ana.types("goal write clearer mails").reads("Good one.").listens();
    rehearsal.at(THURSDAY, LISBON);
    ana.gets(1).reads("No hurry: what you type still answers", "Did you try it this time?");
    ana.types("not really sure").reads("what usually gets in the way?");
    assertThat(latest().answered()).isFalse();
    ana.presses("Tried it").sees("✓ Tried it. What happened?").gets(0).types("it went well");
    ana.reads("What did you take from it?").presses("Skip").presses("Same plan again");
    ana.sees("Done. Thank you.").gets(1);
    ana.reads("Back to where we were:", "what usually gets in the way?");
    ana.types("haste").reads("What is one thing you could do");
    assertThat(outcome()).isEqualTo(Outcome.TRIED);
  }

  @Test
  void comesAfterTheGoalThatWasTalkedAbout() {
    rehearsal.at("2026-11-19T14:50", LISBON);
    ana.types("goal write clearer mails").types("skip").types("skip").listens();
    rehearsal.at(THURSDAY, LISBON);
    ana.types("When I write a mail, I will say what I want first").gets(2);
    ana.sees("Your goal: write clearer mails").reads("Did you try it this time?");
    ana.doesNotRead("No hurry", "Back to where").types("partly").reads("◐ Partly.");
  }

  @Test
  void waitsWithoutAWordWhenTheGoalFallsSilent() {
    rehearsal.at("2026-11-19T14:50", LISBON);
    ana.types("goal write clearer mails").listens();
    rehearsal.at("2026-11-20T09:59", LISBON);
    ana.gets(1);
    rehearsal.at("2026-11-20T18:00", LISBON);
    ana.gets(2)
        .reads("A quick reminder, the only one.")
        .doesNotRead("No hurry")
        .types("yes, I did");
    ana.reads("✓ Tried it. What happened?").types("cancel").types("goal");
    ana.reads("We got as far as “write clearer mails”");
  }

  @Test
  void isInterruptedByAGoalAndGoesOnAfterIt() {
    isAsked();
    ana.presses("Tried it").types("goal").types("write clearer mails").reads("Good one.");
    ana.types("cancel").sees("Set aside").reads("Back to where we were:", "What happened?");
  }

  @Test
  void keepsTheQuestionOpenForEmptyAndEndlessAnswers() {
    isAsked();
    ana.types(" ").reads("That message was empty. The question is still open.");
    ana.types("x".repeat(40_000)).reads("40,000 characters", "4,000");
    assertThat(latest().answered()).isFalse();
    ana.types("partly").reads("◐ Partly.").types("y".repeat(4_000)).reads("What did you take");
  }

  @Test
  void showsOddTextAsText() {
    isAsked();
    ana.presses("Tried it").types("**wow** <!channel> {\"$ne\":null} {action} @everyone");
    ana.presses("Skip").presses("Same plan again");
    ana.sees("“**wow** <!channel> {\"$ne\":null} {action} @everyone”");
  }

  @Test
  void goesOnAtTheSameQuestionAfterARestart() {
    isAsked();
    ana.presses("Tried it");
    rehearsal.restart();
    ana.types("it went well").reads("What did you take from it?");
    rehearsal.restart();
    ana.presses("Skip").reads("What's next?");
    rehearsal.restart();
    ana.presses("Same plan again").reads("Done. Thank you.");
    assertThat(latest().attempt(new BehaviourId(behaviours().get(0).id().value()))).isPresent();
  }

  @Test
  void asksNothingAboutAManagerWhoIsNot() {
    rehearsal.at(THURSDAY, LISBON);
    ana.presses("Not yet").presses("Felt awkward").reads("A hint:").doesNotRead("for help");
    ana.presses("Keep it as it is").reads("Done.").doesNotRead("1:1", "for help", "Share");
    ana.presses("My progress").reads("Your progress");
    assertThat(ana.opens("Edit").fields()).extracting(f -> f.id()).doesNotContain("share", "help");
  }

  @Test
  void closesAnAnsweredCheckInInItsPlaceAfterADayOfSilence() {
    isAsked();
    ana.presses("Tried it").listens();
    rehearsal.at("2026-11-20T16:00", LISBON);
    ana.gets(0).reads("Done. Thank you.", "✓ Tried it: offer an hour");
  }

  @Test
  void leavesTheQuestionOpenForAnObstacleThatIsNoneOfOurs() {
    isAsked();
    ana.presses("Not yet").presses(tampered(ana.button("No time")));
    ana.reads("I can't find that any more.").types("no time").reads("too big for a week like that");
    assertThat(latest().attempts().get(0).told()).contains("no time");
  }

  @Test
  void leavesTheQuestionOpenForAnotherPlanThatIsNoneOfOurs() {
    isAsked();
    ana.presses("Not yet").presses("No time").presses(tampered(ana.button("Make it smaller")));
    ana.reads("I can't find that any more.").types("keep it").reads("Done. Thank you.");
  }

  @Test
  void leavesTheQuestionOpenForANextStepThatIsNoneOfOurs() {
    isAsked();
    ana.presses("Tried it").presses("Skip").presses(tampered(ana.button("Same plan again")));
    ana.reads("I can't find that any more.").types("same again").reads("Done. Thank you.");
  }

  /** The same button, as if the platform had handed back a choice that there is not. */
  private static Button tampered(Button button) {
    Press press = Press.of(button.token()).orElseThrow();
    String subject = "nonsense:" + press.subject().split(":", 2)[1];
    Press other = Press.answer(press.flow(), press.action(), subject, press.nonce());
    return new Button(button.label(), Button.Kind.PRESS, other.token(), Button.Look.PLAIN);
  }

  @Test
  void isKeptWhenItIsCancelled() {
    isAsked();
    ana.presses("Tried it").types("cancel").reads("What you answered is kept");
    assertThat(outcome()).isEqualTo(Outcome.TRIED);
  }
}
