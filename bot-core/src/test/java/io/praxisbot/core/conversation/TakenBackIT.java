package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody takes back goes from all that the manager got before. */
class TakenBackIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private String field(String form, String start) {
    return ana.opens(form).fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> answers(String form, String share) {
    return Map.of(
        field(form, "outcome"),
        "tried",
        field(form, "told"),
        "She asked for another one",
        "learned",
        "Ask earlier",
        "share",
        share);
  }

  private void sharesInThreeDigests() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.sends("All in one form", answers("All in one form", "yes"));
    marta.types("digest").types("digest");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.sees("She asked for another one", "Ask earlier");
  }

  @Test
  void wordsThatAreNotSharedAnyMoreGoFromEveryDigest() {
    sharesInThreeDigests();
    ana.sends("Edit", answers("Edit", "no"));
    marta.neverSees("another one", "Ask earlier").sees("Ana tried: ask for one piece");
  }

  @Test
  void aGoalThatIsKeptGoesFromEveryDigest() {
    sharesInThreeDigests();
    rehearsal.at("2026-11-30T09:00", LISBON);
    ana.types("privacy keep all");
    marta.neverSees("another one", "Ask earlier", "one piece", "small project");
  }

  @Test
  void learningThatIsNotSharedAnyMoreGoesFromEveryDigest() {
    ana.types("learned people like to be asked").presses("Share with Marta");
    rehearsal.at("2026-11-16T12:00", LISBON);
    marta.types("digest").types("digest").sees("people like to be asked");
    ana.presses("Keep it mine");
    marta.neverSees("people like to be asked");
  }

  @Test
  void helpIsOfferedOnlyWhereTheManagerHearsOfIt() {
    Actor olga = rehearsal.somebody("Olga Berg", LISBON);
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("manager @ana is @olga");
    ana.presses("Not sure how").neverSees("[Ask Olga for help]");
    ana.types("ask for help").reads("A press on one of the buttons above will do");
    ana.presses("Keep it as it is").neverSees("Olga for help", "1:1");
    olga.types("digest").reads("New with you: Ana").doesNotRead("asked for your help");
  }

  @Test
  void aMeasureGoesFromEveryDigestThatWasShownSinceItWasSharedAndTheOthersStayAsTheyAre() {
    marta.types("promise @ana a contact by 2026-12-24");
    rehearsal.at("2026-11-30T10:00", LISBON);
    Button old = marta.button("Done");
    rehearsal.at("2026-12-21T10:00", LISBON);
    ana.types("measure number of questions asked").presses("That's it");
    ana.presses("Let Marta know of it");
    for (String thursday : List.of("2026-12-24", "2026-12-31", "2027-01-07", "2027-01-14")) {
      rehearsal.at(thursday + "T15:00", LISBON);
      ana.presses("Tried it");
    }
    rehearsal.at("2027-01-18T10:00", LISBON);
    marta.sees("keep an eye on questions asked").presses(old);
    int before = revisions();
    ana.types("measure").presses("Keep it to myself");
    marta.neverSees("questions asked");
    assertThat(revisions() - before).isBetween(5, 7);
  }

  private int revisions() {
    return (int)
        rehearsal.stores.ledger().to(marta.id(), Rehearsal.START).stream()
            .filter(d -> d.view().equals("digest") && d.args().containsKey("revised"))
            .count();
  }
}
