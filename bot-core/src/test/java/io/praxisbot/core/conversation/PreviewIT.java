package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the next four weeks bring. Today is Monday 16 November 2026. */
class PreviewIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    rehearsal.somebody("Ben Carter", "America/New_York");
    nadia.types("enrol @ana @ben manager @marta");
    ana.commits("secret wish", "secret moment on Wednesday", "secret action");
    nadia.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void showsAnAdminSomebodysWeeksInThatPersonsTime() {
    nadia.types("preview @ana").gets(1);
    nadia.reads("Ana Silva, the next four weeks, all times in Lisbon");
    nadia.reads("Check-ins: on Thursdays at 15:00 (out of the box).");
    nadia.reads("Wed 18 Nov, 08:30: reminder of the plan");
    nadia.reads("Thu 19 Nov, 15:00: check-in");
    nadia.reads("Fri 20 Nov, 10:00: reminder, if it is still unanswered");
    nadia.reads("Thu 10 Dec, 15:00: check-in").doesNotRead("17 Dec").neverSees("secret");
  }

  /** On which day somebody wants to try something is part of their goal. */
  @Test
  void showsOnlyWhoMaySeeTheGoalWhenItIsBroughtToMind() {
    nadia.types("preview @ana").doesNotRead("Wed 25 Nov", "Wed 2 Dec", "Wed 9 Dec");
    ana.types("preview").reads("Wed 2 Dec, 08:30: reminder of the plan");
  }

  @Test
  void tellsEveryShiftAndWhatFallsOutWithItsReason() {
    nadia.types("cadence weekly tue 15:00").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("holidays pt").types("holidays add 2026-11-24");
    nadia.types("preview @ana");
    nadia.reads("(set by Nadia for everybody on Monday 16 November)");
    nadia.reads("Wed 25 Nov, 15:00: check-in instead of Tue 24 Nov, 15:00: Tuesday 24 November is");
    nadia.reads("Wed 2 Dec, 15:00: check-in instead of Tue 1 Dec, 15:00: Tuesday 1 December is a");
    nadia.reads("public holiday (");
    ana.types("pause until 2026-12-05").types("preview");
    ana.reads("Tue 17 Nov, 15:00: check-in falls out: off, back on Saturday 5 December");
    ana.reads("Tue 1 Dec, 15:00: check-in falls out", "Wed 9 Dec, 15:00: check-in instead of");
  }

  @Test
  void showsAReminderOfAPlanOnceAndWhyItMoved() {
    nadia.types("quiet 18:00-09:00");
    ana.types("preview");
    ana.reads("Wed 18 Nov, 09:00: reminder of the plan instead of Wed 18 Nov, 08:30: quiet");
    ana.doesNotRead("Wed 18 Nov, 08:30: reminder");
    nadia.types("quiet off").types("workdays mon tue thu fri");
    rehearsal.elapses(Duration.ofMinutes(1));
    ana.types("preview");
    ana.reads("Thu 19 Nov, 08:30: reminder of the plan instead of Wed 18 Nov, 08:30: Wednesday");
  }

  @Test
  void showsAReminderOfAPlanWhoseCheckInIsOutOfSight() {
    rehearsal.at("2026-11-19T23:00", "America/New_York");
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    rehearsal.at("2026-11-20T09:00", LISBON);
    ana.types("preview").reads("Wed 16 Dec, 08:30: reminder of the plan");
  }

  @Test
  void saysOnlyOnceThatNothingComes() {
    rehearsal.somebody("Olga Petrova", LISBON);
    nadia.types("preview @olga").reads("Olga doesn't take part").doesNotRead("Nothing comes");
  }

  @Test
  void saysThatTheClocksChange() {
    rehearsal.at("2027-03-10T12:00", "America/New_York");
    nadia.types("cadence weekly sun 02:30 for @ben only").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("workdays mon tue wed thu fri sat sun").presses("Apply").types("preview @ben");
    nadia.reads("Sun 14 Mar, 03:30: check-in instead of Sun 14 Mar, 02:30: the clocks go forward");
  }

  @Test
  void showsAManagerTheirTeamButNobodyElses() {
    rehearsal.somebody("Olga Petrova", LISBON);
    nadia.types("enrol @olga");
    ana.types("pause until 2026-12-05 because secret reason");
    marta.types("preview").reads("Marta’s team, check-ins of the next four weeks");
    marta.reads(
        "Ana Silva (Lisbon): Thu 19 Nov, 15:00 falls out (off, back on Saturday 5 December)");
    marta.reads("Ben Carter (New York): Thu 19 Nov, 15:00 · Thu 26 Nov, 15:00");
    marta.reads("Digest to Marta Ferreira (Lisbon): Mon 16 Nov, 09:00 · Mon 23 Nov, 09:00");
    marta.types("preview @ben").reads("Ben Carter, the next four weeks, all times in New York");
    marta.types("preview @olga").reads("“olga”").doesNotRead("Check-ins");
    marta.types("preview @nadia").doesNotRead("the next four weeks");
    nadia.types("preview for @marta").reads("Marta’s team");
    nadia.types("preview @ana");
    for (Actor other : new Actor[] {nadia, marta}) {
      other.neverSees("secret");
    }
  }

  @Test
  void showsOthersOnlyThemselves() {
    ana.types("preview").reads("Ana Silva, the next four weeks");
    ana.types("preview @ana").reads("Ana Silva, the next four weeks");
    for (String whom : new String[] {"@ben", "@marta", "for @marta", "@zoe"}) {
      ana.types("preview " + whom).doesNotRead("the next four weeks", "team");
      assertThat(ana.last()).contains("I don't know anybody called");
    }
  }

  @Test
  void countsEverybodysWeeksDayByDay() {
    nadia.types("holidays add 2026-11-26");
    ana.types("pause 1 week");
    nadia.types("preview").reads("The next four weeks, day by day, for 2 people");
    nadia.reads("Thu 19 Nov: one check-in; one falls out: off");
    nadia.reads("Fri 27 Nov: 2 check-ins (2 moved here: Thursday 26 November is a closing day)");
    nadia.reads("Mon 23 Nov: one digest", "Thu 3 Dec: 2 check-ins");
  }

  /** Marta reports to Olga, so the days off of Olga's people are Marta's, too. */
  @Test
  void showsADigestWhereTheManagersOwnTeamHasItMoved() {
    rehearsal.somebody("Olga Petrova", LISBON);
    nadia.types("enrol @marta manager @olga");
    nadia.types("holidays add 2026-11-23 for @olga");
    rehearsal.elapses(Duration.ofMinutes(1));
    String moved = "Tue 24 Nov, 09:00 instead of Mon 23 Nov, 09:00 (Monday 23";
    nadia.types("preview for @marta").reads("Digest to Marta Ferreira (Lisbon): Mon 16 Nov", moved);
    marta.types("preview").reads(moved);
    nadia.types("preview").reads("Tue 24 Nov: one digest (one moved here");
    rehearsal.at("2026-11-23T08:00", LISBON);
    marta.listens();
    rehearsal.at("2026-11-23T09:30", LISBON);
    marta.gets(0);
    rehearsal.at("2026-11-24T09:30", LISBON);
    marta.gets(1);
  }

  @Test
  void staysShortHoweverManyAreInATeam() {
    String names =
        IntStream.range(10, 32)
            .mapToObj(
                i ->
                    "@"
                        + rehearsal
                            .somebody("New" + i + " Person", LISBON)
                            .id()
                            .value()
                            .substring(2))
            .collect(Collectors.joining(" "));
    nadia.types("enrol " + names + " manager @marta");
    nadia.types("preview for @marta").reads("and 10 more");
    assertThat(nadia.last().lines().filter(line -> line.startsWith("• ")).count()).isEqualTo(15);
  }
}
