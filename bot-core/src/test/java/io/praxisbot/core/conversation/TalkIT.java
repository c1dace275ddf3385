package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Follow-up has two sides: the next check-in asks whether the talk took place. */
class TalkIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String ASKS = "Did you and Marta talk about";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    rehearsal.reports(ana, marta);
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void thursday(String day) {
    rehearsal.at("2026-" + day + "T15:00", LISBON);
  }

  /** Twice not tried, and then Marta talks to her. */
  private void missesTwiceAndIsTalkedTo() {
    thursday("11-19");
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is").doesNotRead(ASKS);
    thursday("11-26");
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is").doesNotRead(ASKS);
    rehearsal.at("2026-11-30T10:00", LISBON);
    marta.types("followup @ana").presses("I talked to them");
    thursday("12-03");
  }

  private void answers() {
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
  }

  private List<FollowUp> talks() {
    return rehearsal.stores.followUps().about(ana.id(), Instant.EPOCH).stream()
        .filter(f -> f.kind() == FollowUp.Kind.TALKED && f.stands())
        .toList();
  }

  private List<Boolean> said() {
    return talks().stream().flatMap(f -> f.answer().stream()).map(a -> a.happened()).toList();
  }

  @Test
  void isAskedByOnePressOnceAllThatCountsIsSaved() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.reads(ASKS + " “lead a small team”?", "Marta sees what you press here.");
    ana.reads("[Yes] [Not really] [Skip]");
    ana.presses("Yes").gets(0).reads("Done. Thank you.", "You and Marta talked, you said.");
    assertThat(said()).containsExactly(true);
    thursday("12-10");
    answers();
    ana.doesNotRead(ASKS).reads("Done. Thank you.");
  }

  @Test
  void mayNotHaveHappened() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.presses("Not really").reads("You and Marta didn't quite get to talk, you said.");
    assertThat(said()).containsExactly(false);
  }

  @Test
  void isUnderstoodTyped() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.types("on Wednesday it rained").reads("A yes or a not really will do", ASKS);
    ana.types("not really").reads("Done. Thank you.", "didn't quite get to talk");
    assertThat(said()).containsExactly(false);
  }

  @Test
  void canBeLeftOut() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.presses("Skip").reads("Done. Thank you.").doesNotRead(ASKS);
    assertThat(said()).isEmpty();
    thursday("12-10");
    answers();
    ana.doesNotRead(ASKS);
  }

  @Test
  void waitsOnTheRecapOfWhoeverWentAwayBefore() {
    missesTwiceAndIsTalkedTo();
    ana.presses("Tried it");
    rehearsal.at("2026-12-04T15:00", LISBON);
    ana.reads("Done. Thank you.", ASKS, "[Yes] [Not really]").presses("Not really");
    ana.gets(0).reads("didn't quite get to talk").doesNotRead(ASKS);
    assertThat(said()).containsExactly(false);
  }

  @Test
  void isInTheFormAndCanBeChangedThereUntilTheNextCheckIn() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.presses("Not really");
    String outcome =
        ana.opens("Edit").fields().stream()
            .map(f -> f.id())
            .filter(id -> id.startsWith("outcome."))
            .findFirst()
            .orElseThrow();
    ana.sends("Edit", Map.of(outcome, "tried", "talk", "yes"));
    ana.reads("You and Marta talked, you said.");
    assertThat(said()).containsExactly(true);
    assertThat(ana.sends("Edit", Map.of(outcome, "tried", "talk", "maybe"))).containsKey("talk");
  }

  @Test
  void isAskedWhereHelpWasWantedAndNobodyNotedATalk() {
    thursday("11-19");
    answers();
    ana.presses("Talk about it in our 1:1");
    thursday("11-26");
    answers();
    ana.reads(ASKS + " what you wanted help with?").presses("Yes");
    assertThat(talks())
        .singleElement()
        .matches(FollowUp::toldByEmployee)
        .extracting(FollowUp::about)
        .isEqualTo(GapKind.HELP_WANTED);
    String outcome = ana.opens("Edit").fields().get(0).id();
    ana.sends("Edit", Map.of(outcome, "tried", "talk", "no"));
    assertThat(talks()).isEmpty();
  }

  @Test
  void isAboutTheGoalThatCameOfIt() {
    ana.types("goal let go").types("skip");
    rehearsal.at("2026-11-30T10:00", LISBON);
    marta.types("followup @ana").presses("I talked to them");
    ana.commits("run a workshop", "I plan my week", "ask for one piece");
    thursday("12-03");
    answers();
    ana.reads(ASKS + " “run a workshop”?").doesNotRead("a goal for you");
  }

  @Test
  void isNotAskedAboutATalkThatWasTakenBack() {
    thursday("11-19");
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    thursday("11-26");
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    rehearsal.at("2026-11-30T10:00", LISBON);
    marta.types("followup @ana").presses("I talked to them").presses("Undo");
    thursday("12-03");
    answers();
    ana.doesNotRead(ASKS).reads("Done. Thank you.");
  }

  @Test
  void neverNamesAFormerManager() {
    missesTwiceAndIsTalkedTo();
    rehearsal.somebody("Zoe Marsh", LISBON);
    rehearsal.admin("Olga Admin", LISBON).types("enrol @ana manager @zoe");
    answers();
    ana.sees("Done. Thank you.").neverSees("Did you and");
  }

  @Test
  void isNotAskedOfWhoeverHasNoManager() {
    missesTwiceAndIsTalkedTo();
    rehearsal.admin("Olga Admin", LISBON).types("manager @ana is nobody");
    answers();
    ana.sees("Done. Thank you.").neverSees("Did you and");
  }

  @Test
  void saysUnderTheGoalsWhatTheManagerDid() {
    missesTwiceAndIsTalkedTo();
    ana.types("goals").reads("Marta followed up");
    ana.reads("Marta noted on Monday 30 November that you two talked about it.");
    marta.types("followup @ana");
    ana.doesNotRead("[Put it on our 1:1]");
  }

  @Test
  void saysToThePersonNeutrallyThatTheTwoSeeItDifferentlyTwice() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.presses("Not really").types("goals");
    ana.reads("you said it didn't quite come to that").doesNotRead("Twice now");
    rehearsal.stores.followUps().insert(talked("2026-12-07T10:00:00Z"));
    thursday("12-10");
    answers();
    ana.presses("Not really").types("goals").reads("Twice now Marta noted a talk");
    marta.types("followup @ana").reads("Twice now you noted a talk and Ana saw it otherwise.");
    rehearsal.at("2026-12-14T09:00", LISBON);
    marta.reads("Twice now you noted a talk and Ana saw it otherwise.", "[Put on our 1:1]");
    ana.types("goals");
    ana.presses("Put it on our 1:1").reads("Marta sees that you would like to talk in your 1:1.");
    ana.types("goals").doesNotRead("Twice now");
    marta.types("followup @ana").doesNotRead("Twice now");
    rehearsal.stores.followUps().insert(talked("2026-12-14T10:00:00Z"));
    thursday("12-17");
    answers();
    ana.presses("Yes").types("goals").doesNotRead("Twice now");
  }

  private FollowUp talked(String at) {
    return talked(at, GapKind.NO_FOLLOW_UP);
  }

  private FollowUp talked(String at, GapKind about) {
    return new FollowUp(
        new FollowUpId("f-" + at + about),
        Rehearsal.ORGANIZATION,
        marta.id(),
        ana.id(),
        about,
        FollowUp.Kind.TALKED,
        Instant.parse(at),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void showsWhatTheManagerReadsOfIt() {
    missesTwiceAndIsTalkedTo();
    answers();
    ana.presses("Not really").types("privacy");
    ana.reads(
        "in the words in which Marta reads them", "As Ana sees it, that talk is still to come");
  }

  @Test
  void namesTheNextStepThatIsThePersonsOwn() {
    ana.types("goal by 2026-12-01");
    rehearsal.at("2026-12-08T10:00", LISBON);
    ana.types("goals").reads("Your next step", "say of “lead a small team” whether it is achieved");
    ana.reads("[Change the goal or its day]");
    ana.types("progress").reads("Your next step");
    ana.types("goal by none").types("goals").doesNotRead("Your next step");
  }

  @Test
  void readsWhatWasPromised() {
    missesTwiceAndIsTalkedTo();
    rehearsal.stores.followUps().insert(promised());
    ana.types("goals").reads("Marta promised you “a contact in planning”, by Friday 11 December.");
    rehearsal.at("2026-12-14T10:00", LISBON);
    ana.types("goals").reads("“a contact in planning”, for Friday 11 December");
  }

  private FollowUp promised() {
    return new FollowUp(
            new FollowUpId("f-promise"),
            Rehearsal.ORGANIZATION,
            marta.id(),
            ana.id(),
            GapKind.NOT_TRIED,
            FollowUp.Kind.PROMISED,
            Instant.parse("2026-12-03T10:00:00Z"),
            Optional.of(LocalDate.of(2026, 12, 11)),
            Optional.empty())
        .saying("a contact in planning");
  }

  @Test
  void isOneTalkHoweverMuchItWasAbout() {
    thursday("11-19");
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    rehearsal.stores.followUps().insert(talked("2026-11-23T10:00:00Z"));
    rehearsal.stores.followUps().insert(talked("2026-11-23T10:00:00Z", GapKind.HELP_WANTED));
    thursday("11-26");
    answers();
    ana.presses("Not really").types("goals").doesNotRead("Twice now");
    assertThat(said()).containsExactly(false, false);
    String outcome = ana.types("checkin").opens("Edit").fields().get(0).id();
    ana.sends("Edit", Map.of(outcome, "tried", "talk", "yes"));
    assertThat(said()).containsExactly(true, true);
  }
}
