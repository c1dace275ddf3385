package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day by which somebody wants to be where a goal leads: theirs to give, and to take away. */
class GoalDueIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.reports(ana, marta);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void isGivenInWords() {
    ana.types("goal by end of march").reads("“lead a small team”: by 31 March.");
    ana.types("goals").reads("by 31 March");
    ana.types("goal by 2027-06-30").reads("by 30 June");
    ana.types("goal by none").reads("“lead a small team” has no day any more.");
    ana.types("goals").doesNotRead("by 30 June");
  }

  @Test
  void isNoDayThatIsOver() {
    ana.types("goal by 2020-01-01").reads("goal by 2027-02");
    ana.types("goals").doesNotRead("2020");
  }

  @Test
  void isAskedForWhichGoalWhereThereAreSeveral() {
    ana.commits("speak at a meetup", "it is Friday", "write three lines");
    ana.types("goal by 31 march").reads("Which goal is that for?").types("2");
    ana.reads("“speak at a meetup”: by 31 March.");
  }

  @Test
  void asksWhichDayWhereTheWordsNameNone() {
    ana.types("goal by christmas").reads("Which day?", "goal by 2027-02");
    ana.types("goals").doesNotRead("christmas");
  }

  @Test
  void isAWishWhereNoDayFollows() {
    ana.types("goal by asking before I answer").doesNotRead("has no day", "by none");
    assertThat(rehearsal.stores.careerGoals().of(List.of(ana.id())))
        .allMatch(goal -> goal.due().isEmpty());
  }

  @Test
  void isInTheFormAndSeenByWhoeverSeesTheGoal() {
    ana.sends("Change", form("2027-03-31"));
    ana.gets(0).reads("You want to be there by 31 March.");
    marta.types("team").reads("Ana Lopes – lead a small team (by 31 March)");
    ana.types("goals").sends("Change", form(""));
    marta.types("team").doesNotRead("31 March");
  }

  @Test
  void isNoDayThatIsOverInTheForm() {
    assertThat(ana.sends("Change", form("2020-01-01"))).containsKey("due");
  }

  private static Map<String, String> form(String due) {
    return Map.of(
        "wish", "lead a small team", "cue", "it is Wednesday", "action", "offer", "due", due);
  }

  @Test
  void isNoReproachOnceItIsOver() {
    ana.types("goal by 2026-12-01");
    rehearsal.at("2026-12-10T10:00", LISBON);
    ana.types("goals").reads("was meant for 1 December");
  }

  @Test
  void isToldToTheManagerAsTheDayThatWasGiven() {
    ana.types("goal by 2026-12-04");
    rehearsal.at("2026-12-05T09:00", LISBON);
    marta.types("followup @ana").reads("Ana wanted to be there by Friday 4 December");
  }
}
