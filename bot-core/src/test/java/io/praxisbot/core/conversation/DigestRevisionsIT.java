package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Button;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens after a digest was sent, and is no answer to a check-in, changes it, too. */
class DigestRevisionsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("Ana has no career goal yet", "Ana’s move: choose what to get better at");
    marta.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void aGoalThatIsSetClosesItsGapWhereItStands() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    marta.gets(0).reads("Nothing needs you").doesNotRead("no career goal");
  }

  @Test
  void aGoalInOtherWordsReadsSoWhereItStands() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ana.types("goal by 2026-12-01");
    for (String day : List.of("12-03", "12-10")) {
      rehearsal.at("2026-" + day + "T15:00", LISBON);
      ana.presses("Tried it").presses("Skip").presses("Same plan again");
    }
    rehearsal.at("2026-12-14T09:00", LISBON);
    marta.types("digest").reads("wanted to be there by", "lead a small project").listens();
    ana.types("goals");
    Map<String, String> card =
        Map.of("wish", "lead the big project", "cue", "I plan", "action", "ask for one piece");
    assertThat(ana.sends("Change the goal or its day", card)).isEmpty();
    marta.gets(0).reads("lead the big project").doesNotRead("a small project");
  }

  @Test
  void theFormerManagersDigestStaysAsItWas() {
    rehearsal.somebody("Olga Berg", LISBON);
    nadia.types("manager @ana is @olga");
    int before = sent();
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    assertThat(sent()).isEqualTo(before);
    marta.reads("Ana has no career goal yet");
  }

  @Test
  void theFormerManagersDigestOverOthersStaysAsItWasToo() {
    Actor ben = rehearsal.somebody("Ben Carter", LISBON);
    rehearsal.somebody("Olga Berg", LISBON);
    nadia.types("enrol @ben manager @marta");
    marta.types("digest").reads("Ana has no career goal yet");
    nadia.types("manager @ana is @olga");
    int before = sent();
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    assertThat(sent()).isEqualTo(before);
    marta.sees("Ana has no career goal yet");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    assertThat(sent()).isGreaterThan(before);
  }

  @Test
  void whatIsTypedIsDoneInTheDigestToo() {
    long open = digestsThatSay("Ana has no career goal yet");
    marta.types("talked @ana").gets(1).sees("✓ You talked to Ana.");
    assertThat(digestsThatSay("Ana has no career goal yet")).isEqualTo(open - 1);
    marta.presses("Undo").neverSees("✓ You talked to Ana.");
    assertThat(digestsThatSay("Ana has no career goal yet")).isEqualTo(open);
  }

  @Test
  void whatIsPressedOnOneDigestIsDoneInTheOtherToo() {
    marta.types("digest").reads("Ana has no career goal yet");
    int before = sent();
    marta.presses("I talked to them");
    assertThat(digestsThatSay("✓ You talked to Ana.")).isEqualTo(2);
    // The answer, and each of the two digests once.
    assertThat(sent()).isEqualTo(before + 3);
  }

  @Test
  void whatChangesNothingInTheDigestIsNotSent() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    marta.gets(0).reads("No longer open: Ana (a goal is set).");
    int before = sent();
    ana.types("goal by 2027-03-01");
    assertThat(revisions()).isGreaterThan(0);
    assertThat(sent()).isEqualTo(before);
    marta.gets(0).reads("No longer open: Ana (a goal is set).");
  }

  private long revisions() {
    return rehearsal.stores.ledger().to(marta.id(), Instant.EPOCH).stream()
        .filter(d -> d.state() == Delivery.State.WITHHELD)
        .filter(d -> d.tries().stream().anyMatch(t -> t.reason().equals("unchanged")))
        .count();
  }

  @Test
  void aPromiseIsKeptInTheDigestToo() {
    marta.types("promise @ana a contact by friday").sees("You promised Ana a contact by");
    Button done = marta.button("Done");
    marta.types("digest").presses(done);
    marta.neverSees("You promised Ana a contact by");
    marta.sees("✓ You kept what you promised Ana.");
  }

  private long digestsThatSay(String words) {
    return marta.shown().stream().filter(m -> m.plainText().contains(words)).count();
  }

  private int sent() {
    List<?> arrived =
        rehearsal.stores.ledger().to(marta.id(), Instant.EPOCH).stream()
            .filter(d -> d.state() == Delivery.State.DELIVERED)
            .toList();
    return arrived.size();
  }
}
