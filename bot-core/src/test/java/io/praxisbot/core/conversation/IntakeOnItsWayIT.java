package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.CrashingStores.Crash;
import io.praxisbot.core.conversation.CrashingStores.Point;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.Importing;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Move;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.IntakePage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes in between while a table is applied, taken back or forgotten. */
class IntakeOnItsWayIT {

  /** A page's turn is kept, its step committed, and nothing of it applied. */
  private static final Point COMMITTED = new Point(2, true);

  private static final int MANY = 2 * IntakePage.LINES + 1;

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor otto = rehearsal.admin("Otto Ito", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");
  private final Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");
  private final List<String> failures = new ArrayList<>();
  private Importing importing = importing(rehearsal.stores);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void takesBackTheFirstPageThatWasOnItsWay() {
    nadia.types("import\nAna Silva,Marta Ferreira\nBen Carter,\n").presses("Apply");
    diesAtTheNextPage();
    otto.types("undo").presses("Undo it");
    goOn();
    assertThat(intake().state()).isEqualTo(Intake.State.UNDONE);
    assertThat(managerOf(ana)).isEmpty();
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.NONE);
    nadia.sees("Taken back by Otto");
  }

  @Test
  void isTakenBackBeforeAnyPageWasApplied() {
    nadia.types("import\n" + people(MANY)).presses("Apply");
    otto.types("undo").presses("Undo it");
    goOn();
    assertThat(intake().state()).isEqualTo(Intake.State.UNDONE);
    assertThat(invited()).isZero();
    nadia.sees("Taken back by Otto");
  }

  @Test
  void takesBackAllPagesIfALaterOneWasOnItsWay() {
    nadia.types("import\n" + people(MANY)).presses("Apply");
    importing.run(rehearsal.business.instant());
    diesAtTheNextPage();
    otto.types("undo").presses("Undo it");
    goOn();
    assertThat(intake().state()).isEqualTo(Intake.State.UNDONE);
    assertThat(invited()).isZero();
  }

  @Test
  void goesOnOnceWhatStoodInItsWayIsGone() {
    nadia.types("import\n" + people(3)).presses("Apply");
    String page = IntakePage.id(intake().id(), 0);
    IntakePage lines = rehearsal.stores.intakePages().find(page).orElseThrow().value();
    rehearsal.stores.intakePages().removeOf(intake().id());
    assertThat(importing.run(rehearsal.business.instant())).isZero();
    assertThat(failures).containsExactly("importing");
    rehearsal.stores.intakePages().insert(lines);
    minutes(2);
    assertThat(intake().state()).isEqualTo(Intake.State.DONE);
    assertThat(invited()).isEqualTo(3);
  }

  @Test
  void doesNotWaitForATableThatStaysPut() {
    rehearsal.stores.intakes().insert(stuck());
    nadia.types("import\n" + people(3)).presses("Apply");
    nadia.types("import\n" + people(2));
    goOn();
    assertThat(invited()).isEqualTo(3);
    assertThat(failures).contains("importing");
    rehearsal.at("2026-11-18T09:00", "UTC");
    importing.run(rehearsal.business.instant());
    assertThat(rehearsal.stores.intakes().passedBefore(rehearsal.business.instant(), 9)).isEmpty();
  }

  @Test
  void appliesNothingOfATableWhoseLinesAreForgotten() {
    nadia.types("import\n" + people(3));
    Intake draft = rehearsal.stores.intakes().passedBefore(later(), 9).get(0).value();
    rehearsal.stores.intakePages().removeOf(draft.id());
    nadia.presses("Apply").reads("That isn't there any more, so nothing was changed.");
    goOn();
    assertThat(rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 9)).isEmpty();
    nadia.types("import\n" + people(2)).presses("Apply");
    minutes(1);
    assertThat(invited()).isEqualTo(2);
  }

  @Test
  void forgetsNothingByHalvesWhereverTheProcessDies() {
    for (int write = 1; write <= 3; write++) {
      nadia.types("import\n" + people(write));
      var apply = nadia.button("Apply");
      rehearsal.business.advanceTo(rehearsal.business.instant().plus(Duration.ofHours(25)));
      CrashingStores crashing = new CrashingStores(rehearsal.stores, new Point(write, true));
      dies(importing(crashing.stores()));
      nadia.presses(apply).reads("That isn't there any more, so nothing was changed.");
      goOn();
      assertThat(rehearsal.stores.intakes().passedBefore(later(), 9)).isEmpty();
      assertThat(invited()).isZero();
    }
  }

  @Test
  void leavesALineThatWouldCloseACircleByNow() {
    nadia.types("enrol @ana manager @ben");
    nadia.types("import\nAna Silva,Marta Ferreira\n").presses("Apply");
    minutes(1);
    var undo = nadia.button("Undo");
    nadia.types("manager @ben is @ana");
    nadia.presses(undo).presses("Undo it");
    minutes(1);
    nadia.sees("Taken back", "One of them has changed since");
    assertThat(managerOf(ana)).contains(marta.id());
    assertThat(managerOf(ben)).contains(ana.id());
  }

  @Test
  void leavesWhoeverHasLeftAndComeBackOfTheirOwn() {
    nadia.types("import\nAna Silva\nBen Carter\n").presses("Apply");
    minutes(1);
    ana.types("leave").presses("Yes, leave").types("start");
    nadia.presses("Undo").presses("Undo it");
    minutes(1);
    nadia.sees("Taken back", "One of them has changed since");
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
    assertThat(ben.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void leavesWhoeverHasTakenTimeOffOfTheirOwn() {
    nadia.types("import\nAna Silva\nBen Carter\n").presses("Apply");
    minutes(1);
    ana.types("pause 2 weeks");
    nadia.types("pause @ben 2 weeks").types("undo").presses("Leave it");
    nadia.presses(nadia.button("Undo")).presses("Undo it");
    minutes(1);
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @Test
  void turnsACircleBackThatTheTableTurnedRound() {
    nadia.types("manager @marta is @ben");
    IntStream.range(0, IntakePage.LINES)
        .forEach(n -> rehearsal.somebody("X" + n + " Xu", "Europe/Lisbon"));
    String between =
        IntStream.range(0, IntakePage.LINES)
            .mapToObj(n -> "X" + n + " Xu\n")
            .collect(Collectors.joining());
    nadia.types("import\nBen Carter,Marta Ferreira\n" + between + "Marta Ferreira,Ana Silva\n");
    nadia.presses("Apply");
    minutes(1);
    nadia.presses("Undo").presses("Undo it");
    minutes(1);
    assertThat(managerOf(marta)).contains(ben.id());
    assertThat(managerOf(ben)).isEmpty();
  }

  @Test
  void tellsWhoeverHasNoManagerAnyMore() {
    nadia.types("enrol @ana");
    nadia.types("import\nAna Silva,Marta Ferreira\n").presses("Apply");
    minutes(1);
    ana.listens();
    nadia.presses("Undo").presses("Undo it");
    minutes(1);
    ana.reads("An admin has taken back that Marta Ferreira is your manager here.");
  }

  @Test
  void isTakenBackAfterItsOrganizationWasLinked() {
    nadia.types("import\n" + people(MANY)).presses("Apply");
    importing.run(rehearsal.business.instant());
    OrganizationId other = new OrganizationId("o-other");
    rehearsal
        .stores
        .organizations()
        .insert(new Organization(other, "Other", List.of(new WorkspaceId("w-far"))));
    rehearsal.stores.moves().insert(new Move("move", Rehearsal.ORGANIZATION, other));
    minutes(1);
    assertThat(rehearsal.stores.moves().all()).isEmpty();
    assertThat(rehearsal.stores.people().count(other, Enrolment.INVITED)).isEqualTo(MANY);
    nadia.types("undo").reads("The people and managers of the table").presses("Undo it");
    minutes(1);
    assertThat(rehearsal.stores.people().count(other, Enrolment.INVITED)).isZero();
    assertThat(invited()).isZero();
  }

  @Test
  void takesAnAnswerWithACommaForAnAnswer() {
    nadia.types("import\n" + people(3)).types("no, thanks").reads("Nothing was changed.");
    nadia.types("import\n" + people(3)).types("yes, apply").sees("Applying the table");
    minutes(1);
    assertThat(invited()).isEqualTo(3);
  }

  @Test
  void takesAnAnswerThatBeginsLikeATableForAnAnswer() {
    nadia
        .types("enrol @nadia")
        .types("goal")
        .types("Import the price lists\nwithout asking Otto each time");
    nadia.doesNotRead("table");
    nadia.types("import\nAna Silva,Marta Ferreira\n").reads("This table names one person.");
  }

  private Importing importing(Stores stores) {
    DutyWatch watch =
        new DutyWatch() {
          @Override
          public void failed(String duty) {
            failures.add(duty);
          }
        };
    rehearsal.wire(stores);
    return new Importing(stores, rehearsal.engine(), watch);
  }

  private void diesAtTheNextPage() {
    dies(importing(new CrashingStores(rehearsal.stores, COMMITTED).stores()));
  }

  private void dies(Importing there) {
    Optional<Crash> crash = Optional.empty();
    try {
      there.run(rehearsal.business.instant());
    } catch (Crash died) {
      crash = Optional.of(died);
    }
    assertThat(crash).isPresent();
    importing = importing(rehearsal.stores);
  }

  /** Before anybody else finishes what was left. */
  private void goOn() {
    for (int i = 0; i < 20; i++) {
      importing.run(rehearsal.business.instant());
    }
    minutes(1);
  }

  private void minutes(int many) {
    rehearsal.elapses(Duration.ofMinutes(many));
  }

  private java.time.Instant later() {
    return rehearsal.business.instant().plusSeconds(1);
  }

  private Intake intake() {
    String id = rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 1).get(0).id();
    return rehearsal.stores.intakes().find(id).map(Stored::value).orElseThrow();
  }

  private Intake stuck() {
    return Intake.looked(
            "a",
            new OrganizationId("o-far"),
            new PersonId("p-far"),
            rehearsal.business.instant(),
            Intake.Counts.NONE,
            2,
            List.of(),
            List.of())
        .started(rehearsal.business.instant());
  }

  private int invited() {
    return rehearsal.stores.people().count(Rehearsal.ORGANIZATION, Enrolment.INVITED);
  }

  private Optional<PersonId> managerOf(Actor employee) {
    return rehearsal.stores.reportingLines().findAll(List.of(employee.id())).stream()
        .findFirst()
        .flatMap(Reporting::manager);
  }

  private static String people(int many) {
    return IntStream.range(0, many)
        .mapToObj(n -> "p" + n + "@example.com\n")
        .collect(Collectors.joining());
  }
}
