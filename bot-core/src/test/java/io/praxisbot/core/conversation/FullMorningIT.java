package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lena leads twenty-six people and has no goal of her own. It begins on Monday 16 November 2026.
 */
class FullMorningIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor lena = rehearsal.somebody("Lena Weber", LISBON);
  private final List<String> names =
      IntStream.range(0, 26).mapToObj(n -> "P" + (char) ('a' + n)).toList();

  @BeforeEach
  void lead() {
    names.forEach(name -> rehearsal.somebody(name + " Silva", LISBON));
    String all = String.join(" ", names.stream().map(name -> "@" + name).toList());
    nadia.types("enrol " + all + " manager @lena").types("enrol @lena");
    at("11-16T12:00");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void at(String localTime) {
    lena.listens();
    rehearsal.at("2026-" + localTime, LISBON);
  }

  private void talks(int who, String day) {
    String name = "agenda @" + names.get(who);
    lena.types(name + " add the plan of " + names.get(who)).types(name + " on " + day);
  }

  @Test
  void aTalkOfTodayIsCountedIfItIsNotNamed() {
    IntStream.range(0, 25).forEach(n -> talks(n, "wed"));
    at("11-18T08:31");
    lena.gets(1).reads("Your 1:1s today", "the plan of Pa", "the plan of Pt", "And 5 more");
    lena.doesNotRead("the plan of Pu");
  }

  @Test
  void aTalkOfTodayIsNotHiddenByThoseOfTheDaysThatFollow() {
    IntStream.range(0, 25).forEach(n -> talks(n, n % 2 == 0 ? "fri" : "thu"));
    talks(25, "wed");
    nadia.types("deputy @pa for @lena from 2027-01-04 until 2027-01-10");
    at("11-18T08:31");
    lena.gets(1).reads("Your 1:1s today", "the plan of Pz", "as often as I do in a week");
    lena.reads("And 5 more");
    assertThat(lena.last())
        .containsSubsequence("the plan of Pb", "the plan of Px", "the plan of Pa");
  }

  @Test
  void whoHasNothingToBeAskedIsToldOfAllThatWasPromised() {
    at("11-22T12:00");
    lena.types("promise @pa a contact by tuesday").types("promise @pb a book by thursday");
    talks(2, "fri");
    at("11-24T08:31");
    lena.gets(2).reads("“a contact” for today").neverSees("as often as I do in a week");
    at("11-26T08:31");
    lena.gets(1).reads("“a book” for today");
    at("11-26T20:00");
    lena.gets(0);
    at("11-27T12:00");
    lena.gets(1).reads("the plan of Pc");
  }

  @Test
  void whoHasNothingToBeAskedHearsThatInAWeekWithRoom() {
    lena.types("promise @pb a book by thursday");
    at("11-19T08:31");
    lena.gets(1).reads("“a book” for today");
    at("11-19T20:00");
    lena.gets(1).reads("There is nothing to check in on yet");
  }
}
