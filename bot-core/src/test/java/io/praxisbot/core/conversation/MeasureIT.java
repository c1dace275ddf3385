package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.message.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's own measures: choosing one, noting how it stands, and no longer being asked. */
class MeasureIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private List<Measure> measures() {
    return rehearsal.stores.measures().of(List.of(ana.id()));
  }

  private Measure measure() {
    return measures().get(0);
  }

  @Test
  void isChosenByOneSentenceAndOnePress() {
    ana.types("measure")
        .reads("What would tell you that it's getting better?", "[All in one form]");
    ana.types("how often I ask before I answer");
    ana.reads("I'll ask: how often I ask before I answer (a number)", "At each check-in.");
    ana.presses("That's it").gets(0).reads("Only you see it, and what you answer.");
    assertThat(measure().words()).isEqualTo("how often I ask before I answer");
    assertThat(measure().kind()).isEqualTo(Measure.Kind.COUNT);
    assertThat(measure().direction()).isEqualTo(Measure.Direction.UP);
    assertThat(measure().rhythm()).isEqualTo(Measure.Rhythm.EVERY_CHECK_IN);
  }

  @Test
  void isChosenByTypingAlone() {
    ana.types("measure times I interrupted somebody").reads("(a number)");
    ana.types("monthly").reads("Once a month.").types("less").reads("You'd like less of it.");
    ana.types("what?").reads("A yes will do, or one thing to change").types("yes");
    ana.reads("I'll ask: times I interrupted somebody (a number)", "Once a month.");
    assertThat(measure().rhythm()).isEqualTo(Measure.Rhythm.MONTHLY);
    assertThat(measure().direction()).isEqualTo(Measure.Direction.DOWN);
  }

  @Test
  void isSavedByHowItIsToldWhereTheWordsDoNotSay() {
    ana.types("measure").types("listening in meetings").reads("how would you tell?");
    ana.presses("From 1 to 10").reads("I'll ask: listening in meetings (1 to 10)");
    ana.types("measure patience with the tool vendor and its support line");
    assertThat(measures()).hasSize(1);
    ana.types("cancel").types("measure coffee with other teams").types("yes or no");
    ana.reads("coffee with other teams (yes or no)");
    assertThat(measures()).hasSize(2);
  }

  @Test
  void standsWhereItWasMadeAmongThoseOfOneDay() {
    List<String> words = List.of("zeal", "calm", "order", "humour", "patience");
    for (String one : words) {
      ana.types("measure times of " + one).types("yes");
    }
    assertThat(measures())
        .extracting(Measure::words)
        .containsExactlyElementsOf(words.stream().map(one -> "times of " + one).toList());
  }

  @Test
  void isSuggestedByThePlanOnTheGoalsCard() {
    ana.presses("Add how I'll measure it").reads("[did I do my best to offer an hour]");
    ana.presses("did I do my best to offer an hour").reads("(1 to 10)");
    assertThat(measure().kind()).isEqualTo(Measure.Kind.BEST_EFFORT);
    assertThat(measure().goal()).isPresent();
  }

  @Test
  void isSuggestedByWhatTheGoalWasMadeFrom() {
    String goal = rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0).id().value();
    Press start = Press.menu(FlowName.MEASURE, "start", goal + ":first-lead.listen");
    ana.presses(new Button("Measure", Button.Kind.PRESS, start.token(), Button.Look.PLAIN));
    ana.reads("[times I asked before I answered]").presses("times I asked before I answered");
    ana.reads("I'll ask: times I asked before I answered (a number)");
    assertThat(measure().goal()).isPresent();
  }

  @Test
  void isChosenInOneForm() {
    ana.types("measure");
    assertThat(ana.opens("All in one form").fields()).hasSize(5);
    ana.sends(
        "All in one form",
        Map.of("words", "talks held", "kind", "count", "direction", "up", "rhythm", "monthly"));
    ana.reads("I'll ask: talks held (a number)", "Once a month.");
    assertThat(measure().rhythm()).isEqualTo(Measure.Rhythm.MONTHLY);
  }

  @Test
  void saysInTheFormWhatIsMissingOrNotInTheirHands() {
    ana.types("measure");
    assertThat(ana.sends("All in one form", Map.of("words", " "))).containsOnlyKeys("words");
    Map<String, String> raise = Map.of("words", "a raise", "kind", "yes_no");
    assertThat(ana.sends("All in one form", raise)).containsOnlyKeys("words");
    assertThat(ana.sends("All in one form", Map.of("words", "x", "kind", "guess")))
        .containsOnlyKeys("kind");
    assertThat(ana.sends("All in one form", Map.of("words", "x".repeat(300))))
        .containsOnlyKeys("words");
    assertThat(measures()).isEmpty();
    Map<String, String> sworn = Map.of("words", "a raise", "kind", "yes_no", "own", "yes");
    assertThat(ana.sends("All in one form", sworn)).containsOnlyKeys("words");
    assertThat(measures()).isEmpty();
    ana.sends("All in one form", Map.of("words", "get promoted", "kind", "yes_no", "own", "yes"));
    assertThat(measures()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a raise", "my bonus", "get promoted", "company revenue", "performance rating"})
  void questionsWhatOthersDecide(String words) {
    ana.types("measure").types(words);
    ana.reads("What could you do", "[I'll take something I do]");
    assertThat(measures()).isEmpty();
    ana.types("how often I ask my manager what is missing").reads("(a number)").types("yes");
    assertThat(measure().words()).contains("what is missing");
  }

  @Test
  void takesThePersonsWordThatItIsInTheirHands() {
    ana.types("measure").types("company revenue, 1 to 10").presses("It is in my own hands");
    ana.reads("I'll ask: company revenue (1 to 10)");
    assertThat(measures()).isEmpty();
    ana.types("yes");
    assertThat(measures()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"my salary", "my bonus", "a raise", "performance rating"})
  void hasNoPlaceForPayAndRatingsWhateverIsSaidOfThem(String words) {
    ana.types("measure " + words).doesNotRead("It is in my own hands");
    ana.types("yes").reads("have no place among your measures", "[All in one form]");
    ana.types("how often I ask what is missing").types("yes");
    assertThat(measures()).hasSize(1);
    assertThat(measure().words()).isEqualTo("how often I ask what is missing");
  }

  @Test
  void asksAnewForSomethingTheyDo() {
    ana.types("measure my bonus").presses("I'll take something I do");
    ana.reads("What would tell you that it's getting better?");
  }

  @Test
  void helpsWhoeverHasNoIdeaOrTooManyWords() {
    ana.types("measure").types("no idea").reads("It needn't be clever.");
    ana.types("many words ".repeat(30)).reads("That's a lot for one number.");
    ana.types("skip").reads("no measure then");
    assertThat(measures()).isEmpty();
  }

  @Test
  void isNotedAtAnyTime() {
    ana.types("measure number of questions asked").presses("That's it");
    ana.types("measure 7").gets(1).reads("Noted.", "questions asked – 7 on Monday 16 November");
    ana.types("measure 8")
        .reads("It takes the place of today's 7.", "questions asked – 8 on Monday");
    ana.types("measure 8").reads("Noted.");
    assertThat(measure().readings()).containsExactly(new Reading(MONDAY, 8));
    rehearsal.at("2026-11-17T09:00", LISBON);
    ana.types("measure questions asked 5")
        .reads("from 8 to 5 since Monday 16 November; lately 8, 5.");
  }

  @Test
  void asksWhichOneANumberIsFor() {
    ana.types("measure number of questions asked").presses("That's it");
    ana.types("measure how calm I am").presses("That's it").types("measure 7");
    ana.reads("Which one is that for?", "[questions asked] [how calm I am]");
    ana.types("calm").reads("Noted.", "how calm I am – 7 of 10");
    ana.types("measure 12").presses("how calm I am");
    ana.reads("That's more than there can be.", "A number from 1 to 10, please: for example 7.");
    ana.types("nine").reads("Noted.");
    ana.types("measure asked twice").reads("questions asked – 2");
  }

  @Test
  void goesToTheOneThatIsNamedWhateverIsAskedJustNow() {
    ana.types("measure number of questions I ask").presses("That's it");
    ana.types("measure how calm I am").presses("That's it");
    ana.types("measure calm").reads("how calm I am (1 to 10)").types("measure questions I ask 4");
    ana.sees("questions I ask – 4").reads("how calm I am (1 to 10)");
    ana.types("measure questions").types("measure calm 11").reads("That's more than there can be.");
    ana.types("measure calm 7").reads("Noted.", "how calm I am – 7 of 10");
    ana.types("hello").reads("I didn't get that");
    assertThat(readings("questions I ask")).containsExactly(4);
    assertThat(readings("how calm I am")).containsExactly(7);
  }

  private List<Integer> readings(String words) {
    return measures().stream()
        .filter(m -> m.words().equals(words))
        .flatMap(m -> m.readings().stream())
        .map(Reading::value)
        .toList();
  }

  @Test
  void beginsAnotherOneWhileAReadingIsAskedFor() {
    ana.types("measure number of questions asked").presses("That's it").presses("Note it now");
    ana.types("measure how patient I am in meetings 7");
    ana.reads("how patient I am in meetings (1 to 10)", "I'll note 7 for today.");
    ana.types("yes").reads("how patient I am in meetings – 7 of 10 on Monday 16 November");
    assertThat(readings("how patient I am in meetings")).containsExactly(7);
    assertThat(readings("questions asked")).isEmpty();
  }

  @Test
  void keepsTheGoalThatItIsForWhenTypedAsACommand() {
    ana.presses("Add how I'll measure it").types("measure how calm I am").types("yes");
    assertThat(measure().goal()).isPresent();
  }

  @Test
  void saysThatOneWasNotSavedBeforeAnotherBegins() {
    ana.types("measure how calm I am").types("measure my bonus");
    ana.sees("“how calm I am” wasn't saved yet").reads("What could you do");
    ana.types("measure how calm I am").presses("That's it").neverSees("“my bonus”");
    assertThat(measures()).hasSize(1);
  }

  @Test
  void asksAgainWithAnExampleWhereANumberIsMissing() {
    ana.types("measure number of questions asked").presses("That's it").presses("Note it now");
    ana.reads("questions asked (a number)").types("it went well");
    ana.reads("A number, please: for example 3.").types("a few").reads("About how many?");
    ana.types("three").reads("Noted.", "questions asked – 3");
  }

  @Test
  void asksForAYesOrANoByButtonsToo() {
    ana.types("measure whether I left at six").presses("That's it").presses("Note it now");
    ana.presses("Yes").reads("Noted.", "I left at six – yes on Monday 16 November");
  }

  @Test
  void saysWhatToDoWhereThereIsNothingToNote() {
    ana.types("measure 7").reads("you have no measure", "[Choose a measure]");
  }

  @Test
  void isListedChangedAndStopped() {
    ana.types("measure number of questions asked").presses("That's it").types("measure 3");
    ana.types("measure").reads("Your measures", "questions asked – 3", "[Note it now] [Change]");
    ana.sends("Change", Map.of("words", "good questions", "direction", "up", "rhythm", "monthly"));
    ana.reads("good questions (a number)", "Once a month.");
    assertThat(measure().readings()).hasSize(1);
    ana.types("measure").presses("Stop asking").gets(0);
    ana.reads("Nothing is asked just now.", "Not asked any more: good questions", "[Ask again]");
    assertThat(measure().state()).isEqualTo(Measure.State.LET_GO);
    ana.presses("Ask again").reads("good questions – 3");
    assertThat(measure().state()).isEqualTo(Measure.State.ACTIVE);
  }

  @Test
  void keepsToFive() {
    for (int n = 1; n <= 5; n++) {
      ana.types("measure number of things " + "abcde".charAt(n - 1)).presses("That's it");
    }
    ana.types("measure number of one thing more").reads("You have five measures already");
    assertThat(measures()).hasSize(5);
  }

  @Test
  void isDroppedByCancelAndTakenBackAStep() {
    ana.types("measure my bonus").types("back").reads("What would tell you");
    ana.types("questions asked").types("back").reads("What would tell you").types("cancel");
    ana.types("hello").reads("I didn't get that");
    assertThat(measures()).isEmpty();
  }

  @Test
  void isNobodysOnceTheyHaveLeft() {
    ana.types("measure number of questions asked");
    Button sure = ana.button("That's it");
    ana.types("leave").presses("Yes, leave");
    ana.presses(sure).types("measure").doesNotRead("What would tell you");
    assertThat(measures()).isEmpty();
  }

  @Test
  void hasOneEffectHoweverOftenItIsPressed() {
    ana.types("measure number of questions asked");
    Button sure = ana.button("That's it");
    for (int n = 0; n < 10; n++) {
      ana.presses(sure);
    }
    assertThat(measures()).hasSize(1);
  }

  @Test
  void saysThatItHasNoPlaceInABonusOrARating() {
    ana.types("measure number of questions asked").presses("That's it").presses("My measures");
    ana.reads("not for a bonus, a raise or a rating");
  }

  @Test
  void mayBeKnownToTheManagerWithoutWhatItReads() {
    rehearsal.reports(ana, rehearsal.somebody("Marta Ferreira", LISBON));
    ana.types("measure number of questions asked").presses("That's it");
    ana.reads("Only you see it", "[Let Marta know of it]").presses("Let Marta know of it");
    ana.reads("Marta may see what you keep an eye on here, and whether you note it.");
    ana.types("measure").reads("What they read, only you see.").presses("Keep it to myself");
    ana.gets(0).reads("Only you see these.", "[Let Marta know of it]").doesNotRead("may see what");
  }
}
