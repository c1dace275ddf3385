package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was said for a day is said, and yet nobody is written to more than three times in a week.
 * Marta leads eight people. It begins on Monday 16 November 2026.
 */
class MorningIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final List<String> NAMES =
      List.of("Ana", "Ben", "Cleo", "Dan", "Emil", "Fay", "Gil", "Hana");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final List<Actor> team =
      NAMES.stream().map(name -> rehearsal.somebody(name + " Silva", LISBON)).toList();

  @BeforeEach
  void lead() {
    nadia.types("enrol @ana @ben @cleo @dan @emil @fay @gil @hana manager @marta");
    nadia.types("enrol @marta");
    marta.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-20T15:00", LISBON);
    marta.presses("Tried it");
    rehearsal.at("2026-11-22T20:00", LISBON);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void at(String localTime) {
    marta.listens();
    rehearsal.at("2026-" + localTime, LISBON);
  }

  @Test
  void eightTalksOnThursdayAndThreePromisesForFridayAreTwoMessages() {
    NAMES.forEach(
        name -> {
          marta.types("agenda @" + name.toLowerCase(Locale.ROOT) + " add the plan of " + name);
          marta.types("agenda @" + name.toLowerCase(Locale.ROOT) + " on thu 10:00");
        });
    marta.types("promise @ana a contact by friday").types("promise @ben a book by friday");
    marta.types("promise @cleo a visit by friday");
    at("11-26T08:29");
    assertThat(marta.everything()).doesNotContain("Your plan for");
    at("11-26T08:31");
    marta.gets(1).reads("Your 1:1s today", "Ana Silva", "the plan of Ana", "the plan of Hana");
    marta.doesNotRead("a contact");
    at("11-26T15:00");
    marta.gets(1).reads("Did you try it").presses("Tried it");
    at("11-27T08:31");
    marta.gets(1).reads("“a contact” for today", "“a book” for today", "“a visit” for today");
    at("11-29T23:00");
    marta.gets(0);
    assertThat(verdicts(OccurrenceKind.PLAN)).endsWith(Verdict.TOO_MANY);
    assertThat(thisWeek()).isEqualTo(3);
  }

  @Test
  void whatIsForOneMorningIsOneMessage() {
    marta.types("agenda @ana add the workshop").types("agenda @ana on wed 10:00");
    marta.types("promise @ben a book by wednesday");
    at("11-24T12:00");
    at("11-25T12:00");
    marta.gets(1).reads("Your 1:1s today", "the workshop", "“a book” for today", "[Done]");
    marta.reads("[Ana]");
    assertThat(
            List.of(
                verdicts(OccurrenceKind.ONE_ON_ONE).get(0),
                verdicts(OccurrenceKind.PROMISE).get(0)))
        .containsExactlyInAnyOrder(Verdict.CAME, Verdict.TOGETHER);
    nadia.types("why @marta").reads("it came with another message of that morning");
    marta.presses("Done").reads("Good. Ben sees that you kept it.");
  }

  @Test
  void theLastMessageThatFitsTheWeekTellsOfTheRestOfIt() {
    talks("ana", "mon", "the workshop");
    talks("ben", "tue", "the offer");
    talks("cleo", "wed", "the move");
    talks("dan", "fri", "the audit");
    marta.types("promise @emil a book by friday");
    at("11-23T12:00");
    marta.sees("Your 1:1 with Ana Silva", "1. the workshop");
    at("11-24T08:31");
    marta.gets(1).reads("Your 1:1s today", "the offer").reads("as often as I do in a week");
    marta.reads("Cleo Silva, Wednesday 25 November", "the move");
    marta.reads("Dan Silva, Friday 27 November", "the audit", "“a book” by Friday 27 November");
    at("11-26T15:00");
    marta.gets(1).reads("Did you try it").presses("Tried it");
    at("11-27T08:31");
    marta.gets(0);
    assertThat(thisWeek()).isEqualTo(3);
  }

  @Test
  void whatDoesNotFitComesWithWhateverIsAskedForOnThatDay() {
    disturb(2);
    marta.types("promise @ana a book by friday").types("promise @ben a map by 2026-12-18");
    talks("cleo", "fri", "the move");
    at("11-26T15:00");
    marta.presses("Tried it");
    at("11-27T08:31");
    marta.gets(0).types("goals").sees("“a book” for today", "Cleo Silva", "the move");
    assertThat(marta.everything()).doesNotContain("a map” for today");
    assertThat(verdicts(OccurrenceKind.PROMISE)).endsWith(Verdict.TOO_MANY);
    at("11-27T20:00");
    marta.types("goals").gets(2).reads("What happened?");
  }

  @Test
  void nobodyIsWokenForWhatDidNotFitAndTheDigestTellsOfIt() {
    disturb(2);
    marta.types("promise @ana a book by friday");
    at("11-26T15:00");
    marta.presses("Tried it");
    at("11-29T23:00");
    marta.neverSees("for today").gets(0);
    at("11-30T09:00");
    marta.reads("You promised Ana", "a book").neverSees("for today");
  }

  @Test
  void aTalkWithNothingToTalkAboutTakesNobodysPlace() {
    marta.types("promise @ben a book by wednesday").types("agenda @ana on fri 10:00");
    at("11-23T08:31");
    marta.gets(1).reads("Your plan: when I plan my week, ask for one piece.");
    at("11-27T12:00");
    assertThat(verdicts(OccurrenceKind.ONE_ON_ONE)).containsExactly(Verdict.NOTHING);
  }

  @Test
  void whatIsTakenBackGoesFromTheMorningAndThePromisesStay() {
    Actor ana = team.get(0);
    ana.types("agenda add the workshop").types("agenda on wed 10:00");
    marta.types("promise @ben a book by wednesday");
    at("11-25T12:00");
    marta.reads("the workshop", "“a book” for today");
    ana.types("agenda").presses("Make private");
    marta.sees("You promised Ben “a book” for today", "[Done]");
    assertThat(marta.everything()).doesNotContain("the workshop");
  }

  @Test
  void theRestOfTheWeekComesDayByDay() {
    at("11-23T10:00");
    talks("dan", "tue", "the audit");
    talks("ana", "fri", "the workshop");
    talks("ben", "wed", "the offer");
    marta.types("promise @cleo a book by wednesday");
    at("11-24T08:31");
    marta.gets(1).reads("as often as I do in a week");
    String all = marta.last();
    assertThat(all).containsSubsequence("the audit", "the offer", "a book", "the workshop");
  }

  private void talks(String who, String day, String about) {
    marta.types("agenda @" + who + " add " + about).types("agenda @" + who + " on " + day);
  }

  /** So many messages that others cause. */
  private void disturb(int times) {
    at("11-23T10:00");
    for (int i = 0; i < times; i++) {
      String who = i % 2 == 0 ? "@hana" : "@gil";
      nadia.types("deputy " + who + " for @marta from 2027-01-04 until 2027-01-10");
    }
  }

  private List<Verdict> verdicts(OccurrenceKind kind) {
    return rehearsal
        .stores
        .occurrences()
        .find(Occurrence.idFor(marta.id(), kind))
        .orElseThrow()
        .value()
        .past()
        .stream()
        .map(Passage::verdict)
        .toList();
  }

  private int thisWeek() {
    return rehearsal.stores.ledger().proactiveTo(marta.id(), Instant.parse("2026-11-23T00:00:00Z"));
  }
}
