package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was unenrolled in the middle of something: it ends kindly, and nothing changes. */
class NotTakingPartIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String OUT = "You aren't taking part";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor nadia = rehearsal.admin("Nadia Weber", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void isAsked() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it this time?");
  }

  private void isUnenrolled() {
    nadia.types("unenrol @ana").reads("Ana Lopes doesn't take part any more");
    ana.listens();
  }

  private CheckIn checkIn() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  private List<CareerGoal> goals() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id()));
  }

  @Test
  void typesAnAnswerThatIsNotRecorded() {
    isAsked();
    isUnenrolled();
    ana.types("tried it").gets(1).reads(OUT, "[Start on my own]").types("tried it").reads(OUT);
    assertThat(checkIn().answered()).isFalse();
  }

  @Test
  void pressesAnAnswerThatIsNotRecorded() {
    isAsked();
    isUnenrolled();
    ana.presses("Tried it").gets(1).reads(OUT);
    assertThat(checkIn().answered()).isFalse();
  }

  @Test
  void sendsAFormThatIsNotRecorded() {
    isAsked();
    isUnenrolled();
    String behaviour = checkIn().attempts().get(0).behaviour().value();
    ana.sends("All in one form", Map.of("outcome." + behaviour, "tried"));
    ana.gets(1).reads(OUT);
    assertThat(checkIn().answered()).isFalse();
  }

  @Test
  void editsNothingInACheckInThatIsDone() {
    isAsked();
    ana.presses("Tried it").presses("Skip").presses("Same plan again").reads("Done. Thank you.");
    isUnenrolled();
    String behaviour = checkIn().attempts().get(0).behaviour().value();
    ana.sends("Edit", Map.of("outcome." + behaviour, "not_yet"));
    ana.reads(OUT);
    assertThat(checkIn().attempts().get(0).outcome().orElseThrow().tried()).isTrue();
  }

  @Test
  void statesNoGoal() {
    ana.types("goal write clearer mails").types("skip").types("skip");
    isUnenrolled();
    ana.types("When I write a mail, I will say what I want first").gets(1).reads(OUT);
    assertThat(goals()).hasSize(1);
  }

  @Test
  void wordsNoGoalAnew() {
    ana.types("goals");
    isUnenrolled();
    ana.sends("Change", Map.of("wish", "something else", "cue", "now", "action", "this"));
    ana.reads(OUT);
    assertThat(goals()).extracting(CareerGoal::wish).containsExactly("lead a small team");
  }

  @Test
  void plansNothing() {
    ana.types("try");
    isUnenrolled();
    ana.types("When we meet, I will ask a question").gets(1).reads(OUT);
    assertThat(goals().get(0).behaviours()).hasSize(1);
  }

  @Test
  void isAskedNothingThatWasInterrupted() {
    isAsked();
    ana.types("goal").types("write clearer mails").reads("Good one.");
    isUnenrolled();
    ana.types("skip").gets(1).reads(OUT).types("hello there").gets(1).reads(OUT);
  }

  @Test
  void goesOffForNoTime() {
    ana.types("pause").reads("Until when?");
    isUnenrolled();
    ana.types("2 weeks").gets(1).reads(OUT);
    assertThat(ana.person().pause()).isEmpty();
  }

  @Test
  void takesUpTheNextCheckInAfterComingBack() {
    isAsked();
    isUnenrolled();
    ana.types("tried it").reads(OUT).types("start").reads("Hi Ana");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.reads("Did you try it this time?").types("tried it").reads("What happened?");
  }

  @Test
  void getsWhatPraxisIsForACommandOfThoseWhoTakePart() {
    Actor ben = rehearsal.somebody("Ben Carter", LISBON);
    for (String command :
        List.of("goals", "progress", "goal", "try", "checkin", "when fri 15:00", "resume")) {
      ben.types(command).gets(1).reads("I'm Praxis.", OUT, "[Start on my own]");
    }
    for (String command : List.of("team", "digest", "cadence", "timezone", "manager @ana")) {
      ben.types(command).gets(1).reads(OUT);
    }
    ben.types("cadence weekly fri 15:00").gets(1).reads("That is for admins.", OUT);
    ben.types("digest").gets(1).reads("Nobody reports to you here.", OUT, "[Start on my own]");
    ben.types("manager").gets(1).reads("You have no manager here.", OUT);
    ben.types("help").doesNotRead(OUT).types("privacy").doesNotRead(OUT);
    ben.types("start").reads("Hi Ben");
  }

  @Test
  void leadsAndAdministersAllTheSame() {
    nadia.types("cadence").doesNotRead(OUT).types("timezone").doesNotRead(OUT);
    nadia.types("manager @ana is @nadia").types("team").doesNotRead(OUT).reads("Ana Lopes");
    nadia.types("goals").reads(OUT);
  }
}
