package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody changes a message that they had typed. */
class EditIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @BeforeEach
  void begin() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.reports(ana, marta);
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it this time?");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private CheckIn checkIn() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  private String told() {
    return checkIn().attempts().get(0).told().orElse("");
  }

  private String tells(String words) {
    ana.presses("Tried it").reads("What happened?");
    return ana.typesAs(words);
  }

  @Test
  void whatHappenedChangesAndTheRecapWithIt() {
    String message = tells("She joined me on Wednesday");
    ana.types("skip").presses("Same plan again").reads("Done.", "She joined me on Wednesday");
    ana.edits(message, "She joined me on Thursday").gets(0);
    ana.reads("She joined me on Thursday").doesNotRead("Wednesday”");
    assertThat(told()).isEqualTo("She joined me on Thursday");
  }

  @Test
  void whatHappenedChangesWhileTheCheckInGoesOn() {
    String message = tells("She joined me on Wednesday");
    ana.reads("What did you take from it?");
    ana.edits(message, "She joined me on Thursday").gets(1).reads("Noted as you changed it.");
    ana.types("people open up when I wait").presses("Same plan again").reads("on Thursday");
  }

  @Test
  void anEditThatOvertakesItsMessageIsTheMessage() {
    ana.presses("Tried it").reads("What happened?");
    ana.editsAtOnce("m1", "x1", "She joined me on Thursday");
    ana.typedAs("m1", "She joined me on Wednesday").gets(0);
    ana.editsAtOnce("m1", "x1", "She joined me on Thursday").gets(0);
    assertThat(told()).isEqualTo("She joined me on Thursday");
    ana.editsAtOnce("m1", "x2", "She joined me on Friday");
    assertThat(told()).isEqualTo("She joined me on Friday");
  }

  @Test
  void anEditAtOnceOfAMessageThatCameEditsIt() {
    String message = tells("She joined me on Wednesday");
    ana.editsAtOnce(message, "x1", "She joined me on Thursday");
    assertThat(told()).isEqualTo("She joined me on Thursday");
  }

  @Test
  void whatWasLearnedChangesAndStaysAsPrivateAsItWas() {
    tells("She joined me on Wednesday");
    String message = ana.typesAs("people open up");
    ana.presses("Same plan again").edits(message, "people open up when I wait").gets(0);
    ana.reads("You took from it: people open up when I wait", "Your own words stay yours.");
  }

  @Test
  void theOutcomeChangesAndTheDigestWithIt() {
    String message = ana.typesAs("not really, was on the road all week");
    ana.presses("Keep it as it is").reads("Done.");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("Ana has not tried it yet");
    ana.edits(message, "tried it, she joined me").gets(0).reads("Tried it:", "she joined me");
    marta.reads("Ana tried: offer an hour", "(edited)");
    assertThat(checkIn().attempts().get(0).outcome()).contains(Outcome.TRIED);
  }

  @Test
  void sharedWordsChangeInTheDigest() {
    String message = tells("She joined me on Wednesday");
    ana.sends("Save", Map.of("learned", "to wait", "about", "goal", "share", "yes"));
    ana.presses("Same plan again").reads("Marta can read your words");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("She joined me on Wednesday");
    ana.edits(message, "She joined me on Thursday").gets(0);
    marta.reads("She joined me on Thursday").doesNotRead("on Wednesday”");
  }

  @Test
  void anOutcomeThatCannotBeReadStaysAsItWas() {
    String message = ana.typesAs("tried it");
    ana.edits(message, "blue").gets(1).reads("I couldn't tell from your change");
    assertThat(checkIn().attempts().get(0).outcome()).contains(Outcome.TRIED);
  }

  @Test
  void anEmptyMessageOrOneThatIsTooLongChangesNothing() {
    String message = tells("She joined me on Wednesday");
    ana.edits(message, "  ").gets(1).reads("That message is empty now");
    ana.edits(message, "x".repeat(4_001)).gets(1).reads("more than 4,000 characters");
    assertThat(told()).isEqualTo("She joined me on Wednesday");
  }

  @Test
  void theSameWordsAgainAreNoEdit() {
    String message = tells("She joined me on Wednesday");
    ana.edits(message, "She joined me on Wednesday").gets(0);
  }

  @Test
  void aClosedCheckInStaysAsItIs() {
    String message = tells("She joined me on Wednesday");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.edits(message, "She joined me a day later").gets(1).reads("That check-in is over");
    ana.neverSees("a day later");
  }

  @Test
  void aCommandMayBeEditedWithoutAWord() {
    String message = ana.typesAs("progress");
    ana.edits(message, "goals").gets(0);
    ana.edits("never heard of", "goals").gets(0);
  }

  @Test
  void anAnswerOnTheWayToAGoalChangesWhileTheGoalIsNotMade() {
    ana.types("goal").reads("What would you like");
    String wish = ana.typesAs("write clearer mails");
    ana.edits(wish, "write much clearer mails").gets(1).reads("Noted as you changed it.");
    ana.types("skip").types("skip").types("When I write a mail, I will say what I want first");
    ana.sees("Your goal: write much clearer mails");
    ana.edits(wish, "something else").gets(1).reads("I've used that answer already");
  }

  @Test
  void somebodyWhoDoesNotTakePartAnyMoreChangesNothing() {
    String message = tells("She joined me on Wednesday");
    ana.types("leave").types("yes").edits(message, "She joined me on Thursday");
    assertThat(told()).isEqualTo("She joined me on Wednesday");
  }

  @Test
  void onlyTheLatestMessagesAreRemembered() {
    String message = tells("She joined me on Wednesday");
    ana.types("skip").presses("Same plan again");
    for (int i = 0; i < 10; i++) {
      ana.types("goal write clearer mails " + i).types("cancel");
    }
    ana.edits(message, "She joined me on Thursday").gets(0);
    assertThat(told()).isEqualTo("She joined me on Wednesday");
  }
}
