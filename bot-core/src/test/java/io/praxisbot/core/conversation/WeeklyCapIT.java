package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Verdict;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What others cause is told, and what comes on its own gives way to it; not so the check-in. */
class WeeklyCapIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Berg", "Europe/Berlin");
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void thePlanAndTheCheckInComeInAQuietWeek() {
    nadia.types("manager @ana is @marta");
    rehearsal.at("2026-11-18T23:00", LISBON);
    ana.gets(2).reads("offer an hour").listens();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.gets(1).reads("Did you try it");
  }

  @Test
  void noPlanIsRepeatedInAWeekWithTwoChangesOfManagerButTheCheckInComes() {
    nadia.types("manager @ana is @marta").types("manager @ana is @olga");
    ana.gets(2).listens();
    rehearsal.at("2026-11-18T23:00", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.gets(1).reads("Did you try it");
  }

  @Test
  void nothingButTheCheckInComesInAWeekWithThreeMessagesThatOthersCaused() {
    nadia.types("manager @ana is @marta").types("manager @ana is @olga");
    nadia.types("manager @ana is @marta").types("manager @ana is @olga");
    ana.gets(4).listens();
    assertThat(counted(ana)).isEqualTo(4);
    rehearsal.at("2026-11-19T14:59", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-22T23:00", LISBON);
    ana.gets(1).reads("Did you try it");
    assertThat(verdicts(OccurrenceKind.CHECK_IN)).containsExactly(Verdict.CAME);
    assertThat(verdicts(OccurrenceKind.REMINDER)).containsExactly(Verdict.TOO_MANY);
  }

  @Test
  void anAnswerToWhatSomebodyAskedForIsNotCounted() {
    ana.types("manager @marta");
    assertThat(counted(marta)).isEqualTo(1);
    marta.presses("Not me");
    ana.types("manager @olga");
    olga.presses("Yes, I am");
    assertThat(counted(ana)).isZero();
    assertThat(counted(olga)).isEqualTo(1);
  }

  @Test
  void thePlanLeavesRoomForACheckInOfTheSameWeekOnly() {
    ana.types("when every 2 weeks thu 15:00").reads("Next: Thursday 26 November, 15:00.");
    nadia.types("manager @ana is @marta").types("manager @ana is @olga");
    ana.listens();
    rehearsal.at("2026-11-22T23:00", LISBON);
    ana.gets(1).reads("offer an hour");
  }

  @Test
  void theReminderLeavesRoomForTheNextCheckIn() {
    ana.types("when fri 15:00");
    rehearsal.at("2026-11-23T01:00", LISBON);
    ana.reads("Did you try it");
    nadia.types("manager @ana is @marta").types("manager @ana is @olga");
    ana.listens();
    rehearsal.at("2026-11-27T14:59", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-27T15:00", LISBON);
    ana.gets(1).reads("Did you try it");
    assertThat(verdicts(OccurrenceKind.REMINDER)).containsExactly(Verdict.TOO_MANY);
  }

  @Test
  void whatGivesWayIsRememberedWithWhy() {
    nadia.types("manager @ana is @marta").types("manager @ana is @olga");
    rehearsal.at("2026-11-19T15:00", LISBON);
    assertThat(verdicts(OccurrenceKind.PLAN)).containsExactly(Verdict.TOO_MANY);
    assertThat(verdicts(OccurrenceKind.CHECK_IN)).containsExactly(Verdict.CAME);
    ana.presses("Tried it");
    assertThat(verdicts(OccurrenceKind.REMINDER)).containsExactly(Verdict.ANSWERED);
    rehearsal.at("2026-11-25T12:00", LISBON);
    ana.presses("Did it already");
    assertThat(verdicts(OccurrenceKind.CHECK_IN))
        .containsExactly(Verdict.CAME, Verdict.BEGUN_EARLY);
    assertThat(verdicts(OccurrenceKind.PLAN)).containsExactly(Verdict.TOO_MANY, Verdict.CAME);
  }

  @Test
  void silenceIsRememberedAsWhyLessComes() {
    rehearsal.at("2026-12-10T16:00", LISBON);
    assertThat(verdicts(OccurrenceKind.PLAN))
        .containsExactly(Verdict.CAME, Verdict.QUIETER, Verdict.QUIETER, Verdict.QUIETER);
    assertThat(verdicts(OccurrenceKind.REMINDER)).startsWith(Verdict.CAME, Verdict.CAME);
    rehearsal.at("2026-12-17T16:00", LISBON);
    assertThat(verdicts(OccurrenceKind.CHECK_IN)).endsWith(Verdict.QUIETER);
  }

  private List<Verdict> verdicts(OccurrenceKind kind) {
    return rehearsal
        .stores
        .occurrences()
        .find(Occurrence.idFor(ana.id(), kind))
        .orElseThrow()
        .value()
        .past()
        .stream()
        .map(Passage::verdict)
        .toList();
  }

  private int counted(Actor actor) {
    return rehearsal.stores.ledger().proactiveTo(actor.id(), Rehearsal.START);
  }
}
