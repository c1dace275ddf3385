package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wish for help or a talk stands until it is met or taken back. */
class WishIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String ASKS = "Did you and Lena talk about what you wanted help with?";
  private static final String WANTS = "Emil asked for your help";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor emil = rehearsal.somebody("Emil Novak", LISBON);
  private final Actor lena = rehearsal.somebody("Lena Berg", LISBON);

  @BeforeEach
  void start() {
    rehearsal.reports(emil, lena);
    emil.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    thursday("11-19");
    answers();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void thursday(String day) {
    rehearsal.at("2026-" + day + "T15:00", LISBON);
  }

  private void answers() {
    emil.presses("Tried it").presses("Skip").presses("Same plan again");
  }

  private void wishesForHelp() {
    emil.presses("Ask Lena for help");
    lena.types("digest").reads(WANTS);
  }

  private String outcome() {
    return emil.opens("Edit").fields().stream()
        .map(field -> field.id())
        .filter(id -> id.startsWith("outcome"))
        .findFirst()
        .orElseThrow();
  }

  private String talk() {
    return emil.opens("Edit").fields().stream()
        .filter(field -> field.id().equals("talk"))
        .map(Object::toString)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void standsThroughTheNextCheckInWhateverIsAnsweredThere() {
    wishesForHelp();
    thursday("11-26");
    answers();
    emil.reads(ASKS)
        .presses("Not really")
        .reads("You and Lena didn't quite get to talk, you said.");
    lena.types("digest").reads(WANTS, "[Answer]").doesNotRead("No longer open");
    thursday("12-03");
    answers();
    emil.reads(ASKS);
  }

  @Test
  void keepsWhatWasSaidOfItUntilSomethingElseIsSaid() {
    wishesForHelp();
    thursday("11-26");
    answers();
    emil.presses("Not really");
    assertThat(talk()).contains("value=no");
    emil.sends("Edit", Map.of(outcome(), "tried", "talk", "yes"));
    emil.reads("You and Lena talked, you said.");
    lena.types("digest").doesNotRead(WANTS);
    emil.sends("Edit", Map.of(outcome(), "tried", "talk", "no"));
    emil.reads("You and Lena didn't quite get to talk, you said.");
    lena.types("digest").reads(WANTS);
  }

  @Test
  void isMetByTheirYesWhichSaysNothingOfALaterOne() {
    wishesForHelp();
    thursday("11-26");
    answers();
    emil.presses("Yes");
    lena.types("digest").doesNotRead(WANTS);
    emil.presses("Ask Lena for help");
    lena.types("digest").reads(WANTS);
  }

  @Test
  void isNotMetByAYesToWhatWasWishedForBefore() {
    wishesForHelp();
    thursday("11-26");
    emil.presses("Tried it").presses("Skip").presses("Same plan again").presses("Skip");
    emil.presses("Ask Lena for help");
    String outcome = outcome();
    emil.sends("Edit", Map.of(outcome, "tried", "help", "now", "talk", "yes"));
    lena.types("digest").reads(WANTS);
  }

  @Test
  void isMetByAnAnswerForGood() {
    wishesForHelp();
    lena.presses("Answer").presses("Send");
    rehearsal.at("2026-12-10T10:00", LISBON);
    lena.types("digest").doesNotRead(WANTS);
  }

  @Test
  void comesBackWithItsButtonsIfTheTalkThatWasNotedIsDenied() {
    wishesForHelp();
    lena.presses("I talked to them");
    lena.types("digest").doesNotRead(WANTS);
    thursday("11-26");
    answers();
    emil.reads(ASKS).presses("Not really");
    lena.types("digest").reads("Needs you", WANTS, "[Answer]");
  }

  @Test
  void isTakenBackOnTheAgendaAlsoLater() {
    emil.presses("Talk about it in our 1:1");
    lena.types("digest").reads("Emil would like to talk");
    thursday("11-26");
    answers();
    emil.presses("Skip").types("agenda").presses("Remove");
    lena.reads("No longer open: Emil (wish taken back).");
    lena.types("digest").doesNotRead("Emil would like to talk");
  }
}
