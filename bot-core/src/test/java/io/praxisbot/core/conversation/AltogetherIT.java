package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Field;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a manager types about somebody is about all that is open with them. It is Monday 30 November
 * 2026, and Ana missed twice what she planned, and asks for help.
 */
class AltogetherIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void twoThingsAreOpen() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.types("not yet").types("skip").types("keep it");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.sends("All in one form", missedAndAsksForHelp());
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.types("followup @ana").reads("planned to ask for one piece", "Ana asked for your help");
  }

  private Map<String, String> missedAndAsksForHelp() {
    Map<String, String> values = new HashMap<>();
    ana.opens("All in one form").fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith("outcome"))
        .forEach(id -> values.put(id, "not_yet"));
    values.put("help", "now");
    return values;
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void aTalkIsAboutAllOfItAndOneUndoTakesItBack() {
    marta.types("talked ana").gets(1).reads("Good. Ana will see that you followed up.");
    marta
        .sees("Nothing needs you this time")
        .types("followup @ana")
        .reads("Nothing is open with Ana");
    marta.types("talked ana").reads("With Ana, that is noted already.");
    ana.types("goals");
    assertThat(ana.last().split("you two talked about it")).hasSize(2);
    marta.presses("Undo").reads("Taken back.").sees("Needs you (1)").types("followup @ana");
    marta.reads("planned to ask for one piece", "Ana asked for your help");
    ana.types("goals").doesNotRead("you two talked about it");
  }

  @Test
  void theNextCheckInAsksOnceAndANoReopensAllOfIt() {
    marta.types("talked @ana");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.types("not yet").types("skip").types("keep it").reads("Did you and Marta talk");
    ana.presses("Not really").doesNotRead("Did you and Marta talk");
    marta.presses("Undo").reads("Ana has said something about it since, so it stays noted.");
    marta.types("followup @ana").reads("ask for one piece", "that talk is still to come");
    marta.types("talked @ana").reads("Good. Ana will see that you followed up.");
    marta.types("followup @ana").reads("Nothing is open with Ana");
  }

  @Test
  void allOfItIsLeftForAWeek() {
    marta.types("not now ana").gets(1);
    marta.reads("What is open with Ana comes back in a week if it still is.");
    marta
        .sees("Nothing needs you this time")
        .types("followup @ana")
        .reads("Nothing is open with Ana");
    marta.presses("Undo").types("followup @ana").reads("one piece", "Ana asked for your help");
    ana.types("goals").doesNotRead("not now");
  }

  @Test
  void aPromiseIsClosedByKeepingItAlone() {
    marta.types("promise @ana a contact by today");
    rehearsal.at("2026-12-01T10:00", LISBON);
    marta.types("talked ana").reads("Good. Ana will see", "What you promised Ana stays:");
    marta.types("followup @ana").reads("a contact").doesNotRead("ask for one piece");
    marta.types("not now ana").reads("Only what you promised Ana is open just now");
    marta.types("followup @ana").reads("a contact");
  }
}
