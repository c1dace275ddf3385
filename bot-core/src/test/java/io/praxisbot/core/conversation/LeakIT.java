package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In small organizations made by chance people say things that they don't share. No word of these
 * is in anything that somebody else sees, whoever they are and whatever they look up.
 */
class LeakIT {

  private static final String BERLIN = "Europe/Berlin";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final List<Actor> people = new ArrayList<>();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void showsNobodysOwnWordsToAnybodyElse(long seed) {
    Random chance = new Random(seed);
    Actor nadia = rehearsal.admin("Nadia Okafor", BERLIN);
    people.add(nadia);
    int size = 4 + chance.nextInt(3);
    for (int i = 1; i < size; i++) {
      people.add(rehearsal.somebody("Person" + i + " Name", BERLIN));
      nadia.types(
          "enrol @person" + i + (i > 1 ? " manager @person" + (1 + chance.nextInt(i - 1)) : ""));
    }
    for (int i = 1; i < size; i++) {
      speaks(people.get(i), i);
    }
    for (int week = 0; week < 3; week++) {
      rehearsal.at("2026-11-" + (19 + 7 * week > 30 ? "30" : 19 + 7 * week) + "T16:00", BERLIN);
      if (week < 2) {
        for (int i = 1; i < size; i++) {
          answers(people.get(i), i, chance);
        }
      }
    }
    nadia.types("manager @person" + (size - 1) + " is @nadia");
    looksAround(size);
    for (int i = 1; i < size; i++) {
      for (Actor other : people) {
        if (other != people.get(i)) {
          other.neverSees("secret" + i, "4242" + i, "42,42" + i);
          assertThat(rehearsal.renderer().home(other.id()).orElseThrow().plainText())
              .doesNotContain("secret" + i);
        }
      }
    }
  }

  private static void speaks(Actor actor, int i) {
    actor.types("goal").types("lead a project " + i).types("secret" + i + " outcome");
    actor.types("secret" + i + " obstacle").types("ask for one piece");
    actor.sends("That's my plan", Map.of("cue", "I plan my week", "action", "ask for one piece"));
    assertThat(actor.last()).contains("Your goal");
    actor.types("goal objective secret" + i + " to learn");
    actor.types("goal pause").types("secret" + i + " why").reads("only you read this");
    actor.types("goal resume").reads("Taken up again");
    actor.types("measure number of secret" + i + " moments").presses("That's it");
    actor.types("measure 4242" + i).types("learned secret" + i + " aside").types("skip");
    actor.types("agenda private secret" + i + " on the agenda");
    actor.types("learned").presses("Add something to learn").types("secret" + i + " to learn");
  }

  private static void answers(Actor actor, int i, Random chance) {
    switch (chance.nextInt(4)) {
      case 0 ->
          actor.presses("Tried it").types("secret" + i + " story").types("secret" + i + " learned");
      case 1 -> actor.presses("Partly").types("secret" + i + " half of it");
      case 2 -> actor.presses("Not yet").types("secret" + i + " got in the way");
      default -> actor.types("not really, secret" + i + " happened");
    }
  }

  private void looksAround(int size) {
    for (Actor actor : people) {
      actor.types("cancel").types("cancel").types("cancel").types("team").types("digest");
      actor
          .types("privacy")
          .types("goals")
          .types("progress")
          .types("goals history")
          .types("cadence")
          .types("why");
      for (int j = 1; j < size; j++) {
        actor.types("followup @person" + j).types("why @person" + j);
        actor.types("agenda @person" + j);
      }
    }
  }
}
