package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What in a digest is the manager's own to do. It begins on 16 November 2026. */
class DigestYoursIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana @ben manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void thursdays(int weeks, Actor... answering) {
    weekly(LocalDate.of(2026, 11, 19), weeks, answering);
  }

  private void weekly(LocalDate from, int weeks, Actor... answering) {
    for (int week = 0; week < weeks; week++) {
      rehearsal.at(from.plusWeeks(week) + "T15:00", LISBON);
      for (Actor actor : answering) {
        actor.presses("Tried it").presses("Skip").presses("Same plan again");
      }
    }
  }

  private void monday(String day) {
    marta.listens();
    rehearsal.at("2026-" + day + "T09:00", LISBON);
  }

  @Test
  void aTalkThatIsMissingIsOnePressAwayAndNotNothing() {
    thursdays(5, ana, ben);
    monday("12-21");
    marta.reads("Yours", "No talk with Ana about their goal for 5 weeks.", "You could say:");
    marta.reads("[I talked to them] [Put on our 1:1]", "No talk with Ben about their goal");
    marta.doesNotRead("Nothing needs you");
    marta.presses("I talked to them").presses("I talked to them");
    marta.sees("✓ You talked to Ana and Ben.", "Nothing needs you this time.");
  }

  @Test
  void whereAPromiseIsStillToBeKeptItIsNotSaidThatNothingIs() {
    thursdays(1, ana, ben);
    marta.types("promise @ana a contact in planning by 2026-11-26");
    monday("11-23");
    marta.reads("You promised Ana a contact in planning").doesNotRead("Nothing needs you");
    monday("11-30");
    marta.reads("that day is over").doesNotRead("Nothing needs you");
    marta.presses("Done").sees("Nothing needs you this time.");
  }

  @Test
  void whoeverNeedsTheManagerForSomethingElseIsNotNamedAgainForATalk() {
    thursdays(5, ana);
    monday("12-21");
    marta.reads("Needs you (1)", "Ben hasn't answered for");
    marta.reads("Also about Ben: no talk for some weeks.", "No talk with Ana about their goal");
    marta.doesNotRead("No talk with Ben");
  }

  @Test
  void whomTheManagerAndTheySeeItDifferentlyWithAreNamedTogetherAndOnce() {
    thursdays(1, ana, ben);
    twoViews(ana);
    monday("11-23");
    marta.reads("Twice now you noted a talk and Ana saw it otherwise.", "Ana reads the same.");
    marta.reads("[Put on our 1:1]").doesNotRead("You noted a talk with Ana", "Nothing");
    twoViews(ben);
    marta
        .types("digest")
        .reads("you noted a talk and Ana and Ben saw it otherwise.", "They read the");
    marta.reads("[Put on our 1:1 with Ana] [Put on our 1:1 with Ben]");
    marta.presses("Put on our 1:1 with Ana").sees("you noted a talk and Ben saw it otherwise");
  }

  @Test
  void whatWasTriedTwiceIsToldOnce() {
    nadia.types("digest every 4 weeks mon 09:00").presses("Apply");
    thursdays(8, ana);
    rehearsal.at("2027-01-11T09:00", LISBON);
    marta.sees("times: ask for one piece").neverSees("· tried: ask for one piece");
  }

  @Test
  void whoRestedForAWhileIsSpokenToInOtherWords() {
    thursdays(5, ana, ben);
    monday("12-21");
    marta.reads("No talk with Ana");
    String before = marta.last();
    marta.presses("I talked to them");
    weekly(LocalDate.of(2026, 12, 24), 5, ana, ben);
    rehearsal.at("2027-01-25T09:00", LISBON);
    marta.reads("No talk with Ana");
    assertThat(said(marta.last())).isNotEqualTo(said(before));
  }

  private static String said(String digest) {
    String yours = digest.substring(digest.indexOf("No talk with Ana"));
    return yours.lines().skip(2).findFirst().orElseThrow();
  }

  private void twoViews(Actor actor) {
    for (String day : new String[] {"2026-11-17", "2026-11-18"}) {
      Instant at = Instant.parse(day + "T10:00:00Z");
      FollowUp talked =
          new FollowUp(
              new FollowUpId("f-" + actor.id() + day),
              Rehearsal.ORGANIZATION,
              marta.id(),
              actor.id(),
              GapKind.NOT_TRIED,
              FollowUp.Kind.TALKED,
              at,
              Optional.empty(),
              Optional.empty());
      rehearsal
          .stores
          .followUps()
          .insert(talked.answered(new TalkAnswer(false, at.plusSeconds(3_600))));
    }
  }
}
