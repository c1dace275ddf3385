package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Verdict;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The gentle return after time off. Today is Monday 16 November 2026. */
class ComingBackIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void start() {
    rehearsal.somebody("Marta Ferreira", LISBON);
    ana.types("start");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void hasAPlan() {
    ana.commits("lead a small project", "I plan my Friday", "ask for one piece");
  }

  /** Off, back on Monday 30 November. */
  private void isOff() {
    ana.types("pause 2 weeks").presses("Skip").listens();
  }

  @Test
  void welcomesOnTheFirstWorkingDayBackWithThePlanThatStillStands() {
    hasAPlan();
    isOff();
    rehearsal.at("2026-11-30T08:29", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.gets(1).reads("Welcome back, Ana.");
    ana.reads("Your plan still stands: when I plan my Friday, ask for one piece.");
    ana.reads("I'll ask you on Thursday 3 December, 15:00.");
    ana.reads("[Go on with it] [Change the plan] [A different goal] [I need more time]");
    ana.doesNotRead("manager", "I ask you on").presses("Go on with it");
    ana.reads("Good. It stays your plan. I'll ask you on Thursday 3 December, 15:00.");
  }

  @Test
  void saysWhatChangedMeanwhile() {
    hasAPlan();
    isOff();
    nadia.types("manager @ana is @marta").types("cadence weekly wed 10:00").presses("Apply");
    ana.listens();
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.gets(1).reads("Welcome back, Ana.", "Your manager here is Marta now.");
    ana.reads("I ask you on Wednesdays at 10:00 (Lisbon) now.", "Wednesday 2 December, 10:00");
  }

  @Test
  void saysNothingOfAChangeThatWasTakenBackOrMadeNoDifference() {
    hasAPlan();
    isOff();
    nadia.types("cadence weekly wed 10:00").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("undo").presses("Undo it");
    rehearsal.elapses(Duration.ofMinutes(1));
    nadia.types("cadence weekly thu 15:00");
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.reads("Welcome back, Ana.").doesNotRead("I ask you on");
  }

  @Test
  void saysNothingOfWhatWasSetOnTheSameDayBeforeThePause() {
    hasAPlan();
    nadia.types("cadence weekly wed 10:00").presses("Apply");
    rehearsal.elapses(Duration.ofMinutes(1));
    isOff();
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.reads("Welcome back, Ana.").doesNotRead("I ask you on");
  }

  @Test
  void offersAGoalToWhoeverHasNone() {
    isOff();
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.gets(1).reads("You have no career goal at the moment.", "[Set a goal] [I need more time]");
    ana.presses("Set a goal").reads("What would you like to get better at");
  }

  @Test
  void takesTheTimeThatIsNeeded() {
    hasAPlan();
    isOff();
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.presses("I need more time").reads("Until when?").presses("One week");
    ana.reads("You're off, back on Monday 7 December.").presses("Skip").listens();
    rehearsal.at("2026-12-06T12:00", LISBON);
    ana.gets(0);
    rehearsal.at("2026-12-07T12:00", LISBON);
    ana.gets(1).reads("Welcome back, Ana.");
  }

  @Test
  void leavesTheWelcomeToACheckInOfTheSameDay() {
    hasAPlan();
    ana.types("pause until 2026-11-26").presses("Skip").listens();
    rehearsal.at("2026-11-26T14:59", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.gets(1).reads("Welcome back, Ana.", "Did you try it this time?");
    ana.presses("Tried it").doesNotRead("Welcome back");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.reads("Did you try it this time?").doesNotRead("Welcome back");
  }

  @Test
  void saysTheSameToWhoeverComesBackByHand() {
    isOff();
    nadia.types("manager @ana is @marta");
    ana.presses("I'm back").reads("Welcome back, Ana.", "Your manager here is Marta now.");
    ana.reads("You have no career goal at the moment.", "[Set a goal] [I need more time]");
    ana.listens();
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.neverSees("Find something to try");
    assertThat(ana.everything()).containsOnlyOnce("Welcome back");
  }

  @Test
  void givesWayInAWeekThatIsFull() {
    hasAPlan();
    isOff();
    rehearsal.at("2026-11-30T01:00", LISBON);
    nadia.types("manager @ana is @marta").types("manager @ana is @nadia");
    ana.listens();
    rehearsal.at("2026-11-30T12:00", LISBON);
    ana.gets(0);
    assertThat(passages()).extracting(Passage::verdict).containsExactly(Verdict.TOO_MANY);
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.gets(1).reads("Welcome back, Ana.", "Did you try it this time?");
  }

  private List<Passage> passages() {
    return rehearsal
        .stores
        .occurrences()
        .find(Occurrence.idFor(ana.id(), OccurrenceKind.RETURN))
        .orElseThrow()
        .value()
        .past();
  }
}
