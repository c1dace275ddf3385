package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.people.Pause;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leave that a manager or an admin notes for somebody. Today is Monday 16 November 2026. */
class GivenLeaveIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Berg", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void start() {
    rehearsal.reports(ana, marta);
    ana.types("start").commits("lead a small project", "I plan my Friday", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void tellsThePersonKindlyAndLeavesThemTheLastWord() {
    marta.types("pause @ana until 2026-12-01");
    marta.reads("Ana Silva is noted as away from Monday 16 November, back on Tuesday 1 December");
    marta.reads("nothing counts as missed", "They have the last word");
    ana.gets(1)
        .reads("Marta noted that you're away, back on Tuesday 1 December, so I'll be quiet.");
    ana.presses("I'm not away").reads("Welcome back, Ana.", "I'll ask you on Thursday 19 November");
    ana.listens();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it");
  }

  @Test
  void asksNothingInThatTimeAndWelcomesAfterwards() {
    marta.types("pause @ana from 2026-11-18 until 2026-12-01");
    ana.reads(
        "Marta noted that you'll be away from Wednesday 18 November, back on Tuesday 1 December");
    ana.listens();
    rehearsal.at("2026-11-30T23:00", LISBON);
    ana.gets(0);
    marta.reads("Ana is off, back on Tuesday 1 December. Not counted.").doesNotRead("Needs you");
    rehearsal.at("2026-12-01T12:00", LISBON);
    ana.gets(1).reads("Welcome back, Ana.");
  }

  @Test
  void isAnsweredToAnybodyElseLikeSomebodyWhoDoesNotExist() {
    rehearsal.reports(rehearsal.somebody("Ben Carter", LISBON), olga);
    olga.types("pause @ana until 2026-12-01").reads("I don't know anybody called “ana” here.");
    String notTheirs = olga.last();
    olga.types("pause @zoe until 2026-12-01");
    assertThat(olga.last()).isEqualTo(notTheirs.replace("ana", "zoe"));
    olga.types("resume @ana").reads("I don't know anybody called “ana” here.");
    assertThat(ana.person().pause()).isEmpty();
    nadia.types("pause @ana until 2026-12-01").reads("Ana Silva is noted as away");
  }

  @Test
  void takesNothingAwayFromThePersonsOwnTimeOff() {
    ana.types("pause until 2026-12-01 because of my knee");
    marta.types("pause @ana from 2026-11-25 until 2026-12-15");
    marta.reads("away from Monday 16 November, back on Tuesday 15 December").doesNotRead("knee");
    ana.reads("back on Tuesday 15 December");
    assertThat(ana.person().pause().orElseThrow().reason()).contains("of my knee");
    marta.types("resume @ana").reads("Ana Silva took that time off themselves");
    assertThat(ana.person().pause()).isPresent();
    marta.neverSees("knee");
  }

  @Test
  void hintsKeepWhomItIsAbout() {
    marta.types("pause @ana until today").reads("pause @ana until 2026-11-30");
    marta.types("pause @ana @olga 2 weeks").reads("one person at a time", "holidays add");
    marta.types("pause @ana tomorrow").reads("from Tuesday 17 November, back on Wednesday 18");
  }

  @Test
  void takesNothingAwayOfWhatThePersonSaysAtTheSameMoment() {
    meanwhile(() -> ana.types("pause until 2026-12-20 because of my knee"));
    marta.types("pause @ana until 2026-12-01").reads("Their time off was changed a moment ago");
    rehearsal.settle();
    marta.neverSees("is noted as away");
    ana.neverSees("Marta noted");
    Pause own = ana.person().pause().orElseThrow();
    assertThat(own.until()).contains(LocalDate.of(2026, 12, 20));
    assertThat(own.reason()).contains("of my knee");
    assertThat(rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 1)).isEmpty();
  }

  @Test
  void endsNothingThatThePersonTookAtTheSameMoment() {
    marta.types("pause @ana until 2026-12-01");
    meanwhile(() -> ana.types("pause until 2026-12-20"));
    marta.types("resume @ana").reads("Their time off was changed a moment ago");
    assertThat(ana.person().pause().flatMap(Pause::until)).contains(LocalDate.of(2026, 12, 20));
  }

  private void meanwhile(Runnable happens) {
    rehearsal.wire(
        Meanwhile.of(rehearsal.stores, PersonChange.LeaveNoted.class::isInstance, happens));
  }

  @Test
  void endsByTheSameWord() {
    marta.types("pause @ana until 2026-12-01").types("pause @ana until 2026-12-01");
    marta
        .reads("already noted as away", "Nothing was changed.")
        .types("resume @ana")
        .reads("was told");
    ana.reads("Welcome back, Ana: Marta noted that you're here again.", "[I need more time]");
    marta.types("resume @ana").reads("Ana Silva isn't noted as away. Nothing was changed.");
    assertThat(ana.person().pause()).isEmpty();
  }

  @Test
  void isNotedWithWhatItWasBefore() {
    nadia.types("pause @ana until 2026-12-01");
    AdminChange change = rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 1).get(0);
    assertThat(change.by()).isEqualTo(nadia.id());
    assertThat(change.parts())
        .containsExactly(
            new AdminChange.Part.OfLeave(ana.id(), Optional.empty(), ana.person().pause()));
  }

  @Test
  void isTakenBackByUndo() {
    nadia.types("pause @ana until 2026-12-01");
    ana.sees("Nadia noted that you're away");
    nadia.types("undo").reads("pause @ana until 2026-12-01", "none again").presses("Undo it");
    assertThat(ana.person().pause()).isEmpty();
    ana.reads("taken back a change of your time off: you aren't off.");
    ana.listens();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it");
  }

  @Test
  void saysUntilWhenSomebodyIsOffOnceAChangeIsTakenBack() {
    nadia.types("pause @ana until 2026-12-01").types("pause @ana until 2026-12-15");
    nadia.types("undo").presses("Undo it");
    ana.reads("change of your time off: you're off, back on Tuesday 1 December. Type why");
  }

  @Test
  void hasAButtonForAdminsThatTakesItBackAndNoneForManagers() {
    nadia.types("pause @ana until 2026-12-01").reads("[Undo]").presses("Undo");
    nadia.reads("Time off of Ana Silva: none again").presses("Undo it");
    assertThat(ana.person().pause()).isEmpty();
    nadia.types("pause @ana until 2026-12-01").types("resume @ana").reads("was told", "[Undo]");
    nadia.presses("Undo").reads("as it was, back on Tuesday 1 December").presses("Undo it");
    assertThat(ana.person().pause().flatMap(Pause::until)).contains(LocalDate.of(2026, 12, 1));
    marta.types("resume @ana").reads("was told").doesNotRead("Undo");
    marta.types("pause @ana until 2026-12-01").reads("is noted as away").doesNotRead("Undo");
  }

  @Test
  void keepsNobodysNoteWithWhatAnAdminChangedAndGivesItBackAllTheSame() {
    ana.types("pause until 2026-12-01 because of my knee");
    nadia.types("pause @ana until 2026-12-15");
    var kept = rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 1).toString();
    assertThat(kept).contains("2026-12-15").doesNotContain("knee");
    nadia.types("undo").presses("Undo it");
    assertThat(ana.person().pause().flatMap(Pause::until)).contains(LocalDate.of(2026, 12, 1));
    assertThat(ana.person().pause().flatMap(Pause::reason)).contains("of my knee");
  }

  @Test
  void meansOneselfByOnesOwnName() {
    marta.types("start").types("pause @marta until 2026-12-01");
    marta.reads("You're off, back on Tuesday 1 December.");
  }
}
