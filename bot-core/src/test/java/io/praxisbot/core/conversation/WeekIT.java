package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A week, from the first word to the digest. */
class WeekIT {

  private final Rehearsal rehearsal = Rehearsal.begin();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void goesFromAVagueWishToADigest() {
    Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
    Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
    Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");
    nadia.types("enrol @ben manager @marta").reads("Ben Carter", "Marta");
    ben.reads("Hi Ben, I'm Praxis.", "Your manager Marta sees").presses("Set a goal");
    ben.reads("What would you like to get better at").types("lead a team one day");
    ben.reads("what would be different for you in a year?");
    ben.types("I'd be running a small project with two juniors").reads("gets in the way?");
    ben.types("I'm always selling").reads("What is one thing you could do");
    ben.presses("Help a new colleague").reads("When exactly?");
    Map<String, String> errors =
        ben.sends(
            "That's my plan",
            Map.of(
                "cue", "I plan my week on Monday morning",
                "action", "offer the newest installer one hour"));
    assertThat(errors).isEmpty();
    ben.reads("Your goal: lead a team one day (experience)", "offer the newest installer one hour");
    ben.listens();
    rehearsal.at("2026-11-19T15:00", "America/New_York");
    ben.sees("Your plan: when I plan my week")
        .gets(2)
        .reads("Did you try it this time?", "[Tried it] [Partly] [Not yet]");
    ben.presses("Tried it").reads("What happened?").types("She joined me on Wednesday");
    ben.reads("What did you take from it?").presses("Skip").presses("Same plan again");
    ben.reads("Done.", "Tried it", "[Ask Marta for help]");
    marta.listens();
    rehearsal.at("2026-11-23T09:00", "Europe/Lisbon");
    marta.gets(1).reads("1 asked · 1 answered · 1 tried", "Ben tried: offer the newest");
    marta.neverSees("She joined me");
  }
}
