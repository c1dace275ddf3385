package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.table.IntakePage;
import io.praxisbot.core.table.Upload;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People and managers brought in from a table, as an admin does it. */
class IntakeIT {

  private static final String TABLE =
      """
      Manager,E-Mail or not,Person,Time zone
      Marta Ferreira,x,Ana Silva,
      Marta Ferreira,x,Ben Carter,Europe/Madrid
      ,x,zoe@example.com,
      """;

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");
  private final Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void showsWhatAPastedTableWouldDoAndDoesItOnOnePress() {
    nadia.types("import\n" + TABLE).gets(1);
    nadia.reads("This table names 3 people. Nothing has changed yet.");
    nadia.reads("let 2 people take part, and tell them", "invite one person whom I don't know");
    nadia.reads("give 2 people a manager", "set the time zone of one person");
    nadia.reads("Line 2: Ana Silva, manager Marta Ferreira");
    nadia.reads("Line 3: Ben Carter, manager Marta Ferreira, Europe/Madrid");
    nadia.reads("Not read: E-Mail or not.");
    ana.gets(0);
    nadia.presses("Apply").sees("Applying the table: 0 of 3 people done");
    minutes(1);
    nadia.sees("Done. 3 people in the table, 2 take part from now on and were told, 1 invited");
    ana.reads("Hi Ana, I'm Praxis.", "Your manager Marta sees your goal");
    ben.reads("Hi Ben, I'm Praxis.");
    assertThat(ben.person().zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
    assertThat(managerOf(ana)).contains(marta.id());
    assertThat(rehearsal.stores.people().enrolled(Rehearsal.ORGANIZATION, Enrolment.INVITED, 9))
        .extracting(Person::name)
        .containsExactly("zoe@example.com");
  }

  @Test
  void saysInWhosePlaceAManagerComes() {
    nadia.types("enrol @ana manager @ben");
    nadia.types("import\nAna Silva,Marta Ferreira\nBen Carter,Marta Ferreira\n");
    nadia.reads("Line 1: Ana Silva, manager Marta Ferreira instead of Ben Carter");
    nadia
        .reads("Line 2: Ben Carter, manager Marta Ferreira")
        .doesNotRead("Ferreira instead of Marta");
  }

  @Test
  void takesAFileThatWasAskedForAtOnce() {
    nadia.types("import\n").reads("Drag the table of your people in here");
    nadia.uploads("people.csv", TABLE).reads("This table names 3 people.");
  }

  @Test
  void takesPastedLinesThatWereAskedForHoweverMany() {
    nadia.types("import\n").types(people(400));
    nadia.reads("This table names 400 people.", "invite 400 people");
  }

  @Test
  void asksWhetherAFileThatNobodyAskedForIsTheTable() {
    nadia.uploads("people.csv", TABLE).gets(1).reads("Is this the table of your people?");
    nadia.presses("Yes, show me").reads("This table names 3 people.");
    nadia.presses("Cancel").reads("Nothing was changed.");
    nadia.uploads("people.csv", TABLE).presses("No").reads("Nothing was changed.");
    minutes(1);
    ana.gets(0);
  }

  @Test
  void takesNoFileFromAnybodyElse() {
    ana.uploads("people.csv", TABLE).gets(1).reads("I can take a file only from an admin");
    ana.types("import\n" + TABLE).doesNotRead("This table");
  }

  @Test
  void namesEachLineThatCanNotBeTakenAndChangesNothing() {
    rehearsal.stores.people().insert(Twins.of(ben.person(), "p-other-ben", "Ben Ito"));
    nadia.types(
        """
        import
        person,manager,timezone
        Ana Silva,Ana Silva,
        Ben,Marta Ferreira,
        Zoe,Marta Ferreira,
        Marta Ferreira,,Europe/Atlantis
        nadia,marta,
        nadia,ana,
        """);
    nadia.reads("I can't take this table yet, so nothing has changed. There are 5 things to mend:");
    nadia.reads("Line 2: “Ana Silva” can't be their own manager.");
    nadia.reads("Line 3: “Ben” could be Ben Carter, Ben Ito.");
    nadia.reads("Line 4: I don't know anybody called “Zoe” here.");
    nadia.reads("Line 5: “Europe/Atlantis” is no time zone I know.");
    nadia.reads("Line 7: “nadia” stands in line 6 too, and the two differ.");
    nadia.doesNotRead("[Apply]");
    nadia.types("import\nAna Silva,Marta Ferreira").reads("This table names one person.");
  }

  @Test
  void namesTheLinesOfACircleThatClosesOverLinesThatAreThere() {
    nadia.types("manager @marta is @ben");
    nadia.types("import\nAna Silva,Marta Ferreira\nBen Carter,Ana Silva\n");
    nadia.reads("a circle of managers", "Ben Carter", "Ana Silva", "Marta Ferreira");
    nadia.reads("Lines 1, 2:");
  }

  @Test
  void letsATableTurnACircleRound() {
    nadia.types("manager @marta is @ben");
    nadia.types("import\nBen Carter,Marta Ferreira\nMarta Ferreira,Ana Silva\n");
    nadia.presses("Apply");
    minutes(1);
    assertThat(managerOf(ben)).contains(marta.id());
    assertThat(managerOf(marta)).contains(ana.id());
  }

  @Test
  void namesOnlyTheFirstOfManyTroubles() {
    String unknown =
        IntStream.range(0, 30).mapToObj(n -> "Nobody" + n + "\n").collect(Collectors.joining());
    nadia.types("import\n" + unknown).reads("There are 30 things to mend:", "Line 20:");
    nadia.doesNotRead("Line 21:").reads("And 10 more.");
  }

  @Test
  void saysWhatIsWrongWithAFileAsAWhole() {
    byte[] windows = "person\nSofía\n".getBytes(java.nio.charset.Charset.forName("windows-1252"));
    nadia.uploads(Upload.of("people.csv", windows)).reads("Line 2 can't be read", "CSV UTF-8");
    nadia.uploads("people.xlsx", "PK").reads("I can read CSV files only");
    nadia.uploads(Upload.tooLarge("people.csv", 9_000_000)).reads("larger than 2 MB");
    nadia.uploads(Upload.notFetched("people.csv", "timeout")).reads("paste its lines");
    nadia
        .uploads("people.csv", people(100_000))
        .reads("It has 100,000 people; I take up to 20,000");
    nadia.types("import\nperson,manager\n").reads("There is nobody in it.");
  }

  @Test
  void countsALineThatComesTwiceOnce() {
    nadia.types("import\nAna Silva,Marta Ferreira\nAna Silva,\nana,marta ferreira\n");
    nadia.reads("This table names one person.", "2 lines say what others say");
  }

  @Test
  void looksOnceMoreWhetherAllStillHoldsWhenItIsApplied() {
    nadia.types("import\nAna Silva,Marta Ferreira\n");
    rehearsal.reports(marta, ana);
    nadia.presses("Apply").sees("I can't take this table yet", "a circle of managers");
    minutes(1);
    ana.gets(0);
    assertThat(rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 9)).isEmpty();
  }

  @Test
  void appliesATableOnceHoweverOftenItIsPressed() {
    var button = nadia.types("import\n" + TABLE).button("Apply");
    nadia.presses(button);
    minutes(1);
    nadia.presses(button).presses(button);
    minutes(1);
    assertThat(ana.messages()).isEqualTo(1);
    assertThat(rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 9)).hasSize(1);
  }

  @Test
  void takesBackWhatStillIsAsTheTableLeftIt() {
    nadia.types("enrol @ana manager @nadia");
    nadia.types("import\n" + TABLE + "Olaf@example.com,x,Nadia Okafor,\n").presses("Apply");
    minutes(1);
    nadia.sees("Done. 4 people in the table", "2 invited");
    ana.reads("An admin has made Marta your manager here.");
    var undo = nadia.button("Undo");
    nadia.types("manager @ben is @nadia");
    ben.listens();
    nadia.presses(undo).reads("The people and managers of the table").presses("Undo it");
    minutes(1);
    nadia.sees("Taken back by Nadia: the table of 4 people.", "One of them has changed since");
    assertThat(managerOf(ana)).contains(nadia.id());
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
    assertThat(managerOf(ben)).contains(nadia.id());
    assertThat(managerOf(nadia)).isEmpty();
    assertThat(ben.person().enrolment()).isEqualTo(Enrolment.NONE);
    assertThat(ben.person().zone()).isEqualTo(ZoneId.of("America/New_York"));
    ana.reads("An admin has made Nadia your manager here.");
    assertThat(rehearsal.stores.people().enrolled(Rehearsal.ORGANIZATION, Enrolment.INVITED, 9))
        .isEmpty();
    assertThat(rehearsal.stores.adminChanges().latest(Rehearsal.ORGANIZATION, 9))
        .filteredOn(change -> change.command().equals("import"))
        .singleElement()
        .matches(change -> change.undoneBy().equals(Optional.of(nadia.id())));
  }

  @Test
  void keepsWhoeverHasComeSinceTheyWereInvited() {
    nadia.types("import\nzoe@example.com,Marta Ferreira\n").presses("Apply");
    minutes(1);
    Actor zoe =
        rehearsal
            .shows(
                Shown.named(
                    Shown.member("zoe", "Zoe Zuse", "Europe/Lisbon"),
                    "Zoe Zuse",
                    "",
                    "zoe@example.com"))
            .orElseThrow();
    nadia.presses("Undo").reads("The people and managers of the table").presses("Undo it");
    minutes(1);
    nadia.sees("Taken back", "One of them has changed since, and stays");
    assertThat(zoe.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @Test
  void goesOnPageByPageAndShowsHowFarItIs() {
    int many = 3 * IntakePage.LINES + 1;
    nadia.types("import\n" + people(many)).presses("Apply");
    rehearsal.restart();
    minutes(1);
    nadia.sees("Done. 151 people in the table", "151 invited");
    nadia.presses("Undo").reads("The people and managers of the table").presses("Undo it");
    minutes(1);
    nadia.sees("Taken back by Nadia: the table of 151 people.");
    assertThat(rehearsal.stores.people().enrolled(Rehearsal.ORGANIZATION, Enrolment.INVITED, 9))
        .isEmpty();
  }

  @Test
  void forgetsATableThatNobodyAppliedAfterADay() {
    nadia.types("import\n" + TABLE);
    var apply = nadia.button("Apply");
    rehearsal.at("2026-11-18T09:00", "UTC");
    assertThat(rehearsal.stores.intakes().passedBefore(rehearsal.business.instant(), 9)).isEmpty();
    nadia.presses(apply);
    minutes(1);
    ana.gets(0);
  }

  @Test
  void takesTextInATableAsText() {
    nadia.types("import\n<!channel>,{\"$ne\":null}\n");
    nadia.reads("I can't take this table yet", "Line 1:");
  }

  private void minutes(int many) {
    rehearsal.elapses(Duration.ofMinutes(many));
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
