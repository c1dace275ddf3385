package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From where on something counts as open, as an admin sets it for everybody or for a team. */
class ThresholdsIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String MISSED = "Not tried yet";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Petrova", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @BeforeEach
  void notTriedTwice() {
    nadia.types("enrol @ana manager @marta").types("enrol @ben manager @olga");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    for (String thursday : new String[] {"2026-11-19", "2026-11-26"}) {
      rehearsal.at(thursday + "T15:00", LISBON);
      ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
      ben.presses("Not yet").presses("Skip").presses("Keep it as it is");
    }
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void areToldInWordsWithWhatToType() {
    nadia
        .types("thresholds")
        .reads("These count as open", "2 check-ins in a row", "out of the box");
    nadia.reads("4 weeks without a follow-up", "2 weeks on a team without a first talk");
    nadia.reads("a suggestion left open for a week", "type for example thresholds misses 3");
  }

  @Test
  void holdForEverybodyAtOnceAndCanBeTakenBack() {
    marta.types("followup @ana").reads(MISSED);
    nadia.types("thresholds misses 3").reads("Done.", "3 check-ins in a row");
    marta.types("followup @ana").doesNotRead(MISSED);
    olga.types("followup @ben").doesNotRead(MISSED);
    nadia.types("undo").reads("What counts as open").types("yes");
    marta.types("followup @ana").reads(MISSED);
  }

  @Test
  void holdForOneTeamBeforeThoseOfEverybody() {
    nadia.types("thresholds misses 3 for @marta").reads("3 check-ins in a row");
    marta.types("followup @ana").doesNotRead(MISSED);
    olga.types("followup @ben").reads(MISSED);
    nadia.types("thresholds misses 4");
    olga.types("followup @ben").doesNotRead(MISSED);
    nadia.types("thresholds misses 2 for @marta");
    marta.types("followup @ana").reads(MISSED);
    nadia.types("thresholds default for @marta").reads("4 check-ins in a row");
    marta.types("followup @ana").doesNotRead(MISSED);
  }

  @Test
  void leaveTheOthersAsTheyAre() {
    nadia.types("thresholds follow-up 6 weeks").reads("6 weeks without a follow-up");
    nadia.types("threshold first talk after 10 days").reads("10 days on a team");
    nadia.types("thresholds").reads("6 weeks without a follow-up", "2 check-ins in a row");
  }

  @Test
  void moveNothingThatIsPlanned() {
    var before = rehearsal.stores.occurrences().of(ana.id());
    nadia.types("thresholds misses 3").doesNotRead("This would change");
    rehearsal.at("2026-11-26T16:00", LISBON);
    assertThat(rehearsal.stores.occurrences().of(ana.id())).isEqualTo(before);
    assertThat(rehearsal.stores.replans().any()).isEmpty();
  }

  @Test
  void areRefusedKindlyWhereNobodyCouldWorkWithThem() {
    nadia.types("thresholds misses 0").reads("1 to 8", "thresholds misses 3");
    nadia.types("thresholds misses 99").reads("1 to 8");
    nadia.types("thresholds follow-up 600 weeks").reads("1 to 26 weeks");
    nadia.types("thresholds misses 3 for @ana only").reads("not for one person");
    nadia.types("thresholds misses 3 for @ana").reads("Nobody reports to Ana");
    nadia.types("thresholds bananas 3").reads("thresholds follow-up 6 weeks");
    nadia.types("thresholds").reads("2 check-ins in a row");
    marta.types("thresholds misses 3").reads("That is for admins");
  }
}
