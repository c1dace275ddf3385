package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.OccurrenceKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One person in an organization of one: no manager, no admin, nobody who enrolled them. */
class AloneIT {

  private static final String LISBON = "Europe/Lisbon";

  /** What offers one, and says that none is needed. */
  private static final String OFFER =
      "If you want your manager to follow up, type manager @name(; they see nothing until they"
          + " accept)?\\.";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private String home() {
    return rehearsal.renderer().home(ana.id()).orElseThrow().plainText();
  }

  @Test
  void setsAGoalIsRemindedChecksInAndSeesTheirProgress() {
    ana.types("start").reads("Hi Ana, I'm Praxis.", "Nobody but you sees any of it.");
    ana.presses("Set a goal").types("lead a small project").types("I'd run one with two juniors");
    ana.types("always selling").types("ask for one piece");
    ana.types("When I plan my week on Monday morning, I will ask for one piece");
    ana.reads("Your goal: lead a small project", "Nobody but you sees this.").listens();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.sees("Your plan: when I plan my week").reads("Did you try it this time?");
    rehearsal.at("2026-11-20T10:00", LISBON);
    ana.presses("Tried it").types("She joined me").presses("Skip").presses("Same plan again");
    ana.reads("Done.", "Tried it: ask for one piece").doesNotRead("help", "share");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Not yet").presses("Not sure how").doesNotRead("for help");
    ana.presses("Keep it as it is").types("progress").reads("1 of the last 2");
    ana.types("goals").reads("lead a small project").types("privacy").reads("nobody but you sees");
    ana.types("pause 2 weeks").types("resume");
    speaksOfNoManager(ana.everything());
    speaksOfNoManager(home());
  }

  private static void speaksOfNoManager(String text) {
    assertThat(text.replaceAll(OFFER, "").replace("You have no manager here", ""))
        .doesNotContainIgnoringCase("manager", " 1:1", "null");
  }

  @Test
  void nothingIsPlannedForATeamThatIsNotThere() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-12-14T12:00", LISBON);
    assertThat(rehearsal.stores.occurrences().in(Rehearsal.ORGANIZATION, OccurrenceKind.DIGEST))
        .allMatch(digest -> digest.dueAt().isEmpty());
    speaksOfNoManager(ana.everything());
  }

  @Test
  void joinsLaterWithoutLosingAnything() {
    ana.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types("She joined me").types("Ask earlier");
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
    nadia.types("enrol @ana manager @marta").reads("Ana Silva");
    ana.reads("You had this goal before Marta came").presses("Keep it to myself");
    ana.types("goals").hears("lead a small project");
    ana.types("progress").hears("Tried it: ask for one piece");
    marta.types("team").types("digest").neverSees("small project", "one piece", "joined me");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.reads("Did you try it this time?", "ask for one piece");
  }
}
