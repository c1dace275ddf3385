package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.message.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The person's own measures within the check-in: one message, after everything else. */
class ReadingsIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String THURSDAY = "2026-11-19T15:00";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    measures("number of questions asked");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void measures(String words) {
    ana.types("measure " + words).presses("That's it");
  }

  private Measure measure(int n) {
    return rehearsal.stores.measures().of(List.of(ana.id())).stream()
        .sorted((a, b) -> a.words().compareTo(b.words()))
        .toList()
        .get(n);
  }

  private List<Integer> values(int n) {
    return measure(n).readings().stream().map(Reading::value).toList();
  }

  private void isAskedForNumbers() {
    rehearsal.at(THURSDAY, LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
  }

  @Test
  void areAskedOnceTheRestIsSaved() {
    isAskedForNumbers();
    ana.reads("And your own measure?", "questions asked (a number)", "[Save]", "[Skip]");
    ana.types("5").reads("Done. Thank you.", "questions asked: 5");
    assertThat(values(0)).containsExactly(5);
    assertThat(measure(0).readings().get(0).period()).isPresent();
  }

  @Test
  void areNotAskedForAGoalThatRests() {
    ana.presses("Add how I'll measure it").types("how bold I was").presses("That's it");
    ana.commits("say no", "it is Monday", "say no once");
    ana.types("goal pause").types("1").reads("Resting: lead a small team").presses("Skip");
    isAskedForNumbers();
    ana.doesNotRead("how bold I was");
  }

  @Test
  void areSkippedByOnePressAndNothingIsLost() {
    isAskedForNumbers();
    ana.presses("Skip").gets(0).reads("Done. Thank you.");
    assertThat(values(0)).isEmpty();
    ana.types("checkin").doesNotRead("And your own measure?");
  }

  @Test
  void areAskedTogetherAndAnsweredInALine() {
    measures("how calm I am");
    measures("whether I left at six");
    isAskedForNumbers();
    ana.reads(
        "• questions asked (a number)\n• how calm I am (1 to 10)\n• I left at six (yes or no)");
    ana.types("5, 7, yes").reads("Done. Thank you.");
    ana.reads("questions asked: 5", "how calm I am: 7 of 10", "I left at six: yes");
  }

  @Test
  void keepWhatCouldBeReadAndAskForTheRest() {
    measures("how calm I am");
    isAskedForNumbers();
    ana.types("5\nquite").reads("A number from 1 to 10, please", "how calm I am (1 to 10)");
    ana.doesNotRead("questions asked (a number)");
    assertThat(values(1)).containsExactly(5);
    ana.types("8").reads("Done. Thank you.");
    assertThat(values(0)).containsExactly(8);
  }

  @Test
  void sayHowManyAnswersThereAreToGive() {
    measures("how calm I am");
    isAskedForNumbers();
    ana.types("it went well").reads("I need one answer for each of them").types("skip, 7");
    ana.reads("Done. Thank you.");
    assertThat(values(0)).containsExactly(7);
    assertThat(values(1)).isEmpty();
  }

  @Test
  void takeOneAnswerForTheFirstAndAskForTheRest() {
    measures("how calm I am");
    isAskedForNumbers();
    ana.types("7").reads("And your own measure?", "how calm I am (1 to 10)");
    ana.doesNotRead("questions asked (a number)").types("skip").reads("Done. Thank you.");
    assertThat(values(0)).isEmpty();
    assertThat(values(1)).containsExactly(7);
  }

  @Test
  void areGivenByNameToo() {
    measures("how calm I am");
    isAskedForNumbers();
    ana.types("measure calm 7").reads("questions asked (a number)");
    ana.doesNotRead("how calm I am (1 to 10)").types("measure stairs I take a day");
    ana.types("yes").sees("I'll ask: stairs I take a day").reads("questions asked (a number)");
    ana.types("3").reads("Done. Thank you.", "how calm I am: 7 of 10", "questions asked: 3");
  }

  @Test
  void areAnsweredByTheFieldsOfTheMessage() {
    isAskedForNumbers();
    String field = "reading." + measure(0).id();
    assertThat(ana.sends("Save", Map.of(field, "many"))).containsOnlyKeys(field);
    assertThat(ana.sends("Save", Map.of(field, "4"))).isEmpty();
    ana.reads("Done. Thank you.", "questions asked: 4");
  }

  @Test
  void areInTheFormAndCanBeEditedUntilTheNextCheckIn() {
    rehearsal.at(THURSDAY, LISBON);
    String field = "reading." + measure(0).id();
    List<String> fields = ana.opens("All in one form").fields().stream().map(Field::id).toList();
    assertThat(fields).contains(field);
    String outcome = fields.get(0);
    ana.sends("All in one form", Map.of(outcome, "tried", field, "6"));
    ana.reads("Done. Thank you.", "questions asked: 6");
    ana.sends("Edit", Map.of(outcome, "tried", field, "7"));
    assertThat(values(0)).containsExactly(7);
    assertThat(ana.sends("Edit", Map.of(outcome, "tried", field, "seven or eight")))
        .containsOnlyKeys(field);
    ana.sends("Edit", Map.of(outcome, "tried", field, ""));
    assertThat(values(0)).containsExactly(7);
  }

  @Test
  void areNotAskedWhereTheRhythmSaysNo() {
    ana.types("measure");
    ana.sends(
        "Change",
        Map.of("words", "questions asked", "direction", "up", "rhythm", "every_second_check_in"));
    isAskedForNumbers();
    ana.types("5").reads("Done. Thank you.");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again").reads("Done. Thank you.");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    ana.reads("And your own measure?", "questions asked (a number), last time 5");
  }

  @Test
  void areLeftByCancelWithTheCheckInKept() {
    isAskedForNumbers();
    ana.types("cancel").sees("Done. Thank you.").types("hello").reads("I didn't get that");
  }

  @Test
  void doNotAskWhereNothingIsMeasured() {
    ana.types("measure").presses("Stop asking");
    isAskedForNumbers();
    ana.reads("Done. Thank you.").neverSees("And your own measure");
  }
}
