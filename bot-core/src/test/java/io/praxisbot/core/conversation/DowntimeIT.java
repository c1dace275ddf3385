package io.praxisbot.core.conversation;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What was missed while nothing ran: it is caught up once, or it expires; it never comes in a
 * burst. Only the wall clock passes here, and the duties run when it has. It begins on Monday 16
 * November 2026 at 08:00.
 */
class DowntimeIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void plans(String cue) {
    ana.types("start").commits("lead a small team", cue, "offer an hour");
  }

  private void isDown(int days, int hours) {
    rehearsal.elapses(Duration.ofDays(days).plusHours(hours));
  }

  /** What comes late comes within half an hour, so that not everybody gets theirs at once. */
  private void isUpAgain() {
    ana.gets(0);
    rehearsal.elapses(Duration.ofMinutes(30));
  }

  @Test
  void fromMondayToThursdayAfternoonLeavesTheCheckInOnly() {
    plans("I plan my week");
    isDown(3, 8);
    isUpAgain();
    ana.gets(1).reads("Did you try it this time?").neverSees("Your plan: when");
  }

  @Test
  void overThePlansOwnDayAndTheCheckInLeavesTheCheckInOnly() {
    plans("it is Thursday");
    isDown(3, 8);
    isUpAgain();
    ana.gets(1).reads("Did you try it this time?").neverSees("Your plan: when");
  }

  @Test
  void onThePlansOwnDayOnlyDelaysIt() {
    plans("it is Wednesday");
    isDown(2, 4);
    isUpAgain();
    ana.gets(1).reads("Your plan: when it is Wednesday, offer an hour.");
  }

  @Test
  void forTwoWeeksLeavesNoPlanThatHasExpired() {
    plans("it is Wednesday");
    isDown(14, 2);
    ana.gets(0);
    rehearsal.at("2026-12-02T08:30", LISBON);
    ana.gets(1).reads("Your plan: when it is Wednesday, offer an hour.");
  }

  @Test
  void fromACheckInToTheNextLeavesNoReminderOfTheFirst() {
    plans("it is Wednesday");
    rehearsal.at("2026-11-19T15:30", LISBON);
    ana.listens();
    isDown(7, 0);
    ana.gets(1).reads("Did you try it this time?").neverSees("A quick reminder");
  }

  @Test
  void overAReminderAndTheNextCheckInOnOneDayLeavesTheCheckInOnly() {
    plans("it is Wednesday");
    ana.types("when fri 15:00");
    rehearsal.at("2026-11-20T15:30", LISBON);
    ana.types("when mon 12:00").reads("Next: Monday 23 November, 12:00.").listens();
    isDown(2, 22);
    isUpAgain();
    ana.gets(1).reads("Did you try it this time?").neverSees("A quick reminder");
  }

  @Test
  void overAWeekendDropsTheReminderOfFriday() {
    plans("it is Wednesday");
    rehearsal.at("2026-11-19T15:30", LISBON);
    ana.listens();
    isDown(2, 0);
    ana.gets(0);
  }
}
