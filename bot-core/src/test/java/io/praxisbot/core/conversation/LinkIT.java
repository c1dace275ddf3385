package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two accounts become one person. */
class LinkIT {

  private static final Optional<String> ADDRESS = Optional.of("ana@example.com");

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Rehearsal rehearsal = two.rehearsal;
  private final Actor nadia = two.inSlack("boss", "Nadia Okafor");
  private final Actor marta = two.inTeams("marta", "Marta Ferreira");
  private final Actor ben = two.inSlack("ben", "Ben Carter");
  private final Actor inSlack = two.inSlack("ana", "Ana Silva");
  private final Actor inTeams = two.inTeams("ana-t", "Ana Silva");

  @AfterEach
  void end() {
    two.close();
  }

  private Person stored(PersonId id) {
    return rehearsal.stores.people().find(id).map(Stored::value).orElseThrow();
  }

  private Optional<PersonId> managerOf(PersonId id) {
    return rehearsal
        .stores
        .reportingLines()
        .find(id)
        .map(Stored::value)
        .flatMap(Reporting::manager);
  }

  @Test
  void whoTakesPartStaysAndTheOtherAccountBecomesTheirs() {
    inSlack.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    inTeams.types("link").reads("On the other platform, write to me: link", "15 minutes");
    String code = TwoPlatforms.code(inTeams);
    inSlack.types("link " + code).gets(1);
    inSlack.reads("the account of Ana Silva (Teams) and yours one person", "Is that you?");
    inSlack.presses("Yes, that's me").reads("Your accounts (Slack and Teams) are one person now.");
    assertThat(inTeams.person().id()).isEqualTo(inSlack.id());
    assertThat(stored(inTeams.id()).dissolved()).isTrue();
    inTeams.types("goals").gets(1).reads("lead a small project");
    inTeams.types("link " + code).reads("That code isn't good, or not any more");
  }

  @Test
  void whoeverTypesItReadsTheAnswerEvenAsTheOneWhoGoes() {
    inSlack.types("start").types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack).toLowerCase(Locale.ROOT));
    inTeams.presses("Yes, that's me").gets(0).reads("are one person now.", "I ask you in Teams");
    inTeams.types("goals").reads("You have no career goal yet.");
    assertThat(inTeams.person().id()).isEqualTo(inSlack.id());
  }

  /** A code may have been talked out of somebody. */
  @Test
  void theAccountWhereTheCodeWasMadeIsToldWhereverTheOtherIs() {
    Actor thief = two.inTeams("thief", "Theo Thief");
    inSlack.types("start").types("link");
    thief.types("link " + TwoPlatforms.code(inSlack)).presses("Yes, that's me");
    inSlack.reads("this account and that of Theo Thief in Teams are one person", "tell an admin");
    thief.neverSees("tell an admin");
  }

  @Test
  void whatStaysBehindIsSaidBefore() {
    inSlack.types("start").types("leave").presses("Yes, leave").types("link");
    String code = TwoPlatforms.code(inSlack);
    inTeams.types("link " + code).doesNotRead("stay behind").presses("Cancel");
    inTeams.types("start").types("leave").presses("Yes, leave").types("link " + code);
    inTeams.reads("You left with this account: the goals and answers");
    inTeams.types("cancel").types("start").types("link " + code);
    inTeams.reads("That account has left: the goals and answers");
  }

  @Test
  void whoSaysNoStaysWhoTheyAre() {
    inSlack.types("start").types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack)).presses("Cancel");
    inTeams.reads("Nothing was changed.");
    assertThat(inTeams.person().id()).isEqualTo(inTeams.id());
  }

  @Test
  void whoTakesPartWithBothIsToldWhatToDo() {
    inSlack.types("start").types("link");
    inTeams.types("start").types("link " + TwoPlatforms.code(inSlack)).gets(1);
    inTeams.reads(
        "You take part with both accounts", "Type leave with the one", "Nothing was changed");
    inTeams.types("leave").presses("Yes, leave").types("link " + TwoPlatforms.code(inSlack));
    inTeams.presses("Yes, that's me").reads("are one person now.");
    assertThat(inTeams.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @Test
  void aCodeIsGoodForFifteenMinutesAndForFewTries() {
    inSlack.types("start").types("link");
    String late = TwoPlatforms.code(inSlack);
    rehearsal.elapses(Duration.ofMinutes(15));
    inTeams.types("link " + late).reads("That code isn't good, or not any more");
    inSlack.types("link");
    String code = TwoPlatforms.code(inSlack);
    String other = code.substring(0, 10) + (code.endsWith("AAAA") ? "BBBB" : "AAAA");
    for (int i = 0; i < 5; i++) {
      inTeams.types("link " + other).reads("That code isn't good");
    }
    inTeams.types("link " + code).reads("That code isn't good");
    inTeams.types("link 123").reads("I need the code that link gave you");
    assertThat(inTeams.person().id()).isEqualTo(inTeams.id());
  }

  @Test
  void theCodeItselfIsKeptNowhereButWhereItIsShown() {
    inSlack.types("link");
    String code = TwoPlatforms.code(inSlack);
    assertThat(rehearsal.stores.linkCodes().find(code.substring(0, 4)).orElseThrow().toString())
        .doesNotContain(code);
    assertThat(rehearsal.stores.ledger().to(inSlack.id(), Rehearsal.START).toString())
        .doesNotContain(code);
  }

  @Test
  void isForTwoAccountsOfTwoWorkspaces() {
    inSlack.types("link");
    inSlack.types("link " + TwoPlatforms.code(inSlack)).reads("That is your own code.");
    ben.types("link");
    inSlack.types("link " + TwoPlatforms.code(ben)).reads("accounts of the same workspace");
  }

  /** What the other account was to others, it still is. */
  @Test
  void theLinesOfTheOtherAccountMoveWithIt() {
    inSlack.types("start");
    nadia.types("manager \"Ben Carter\" is <@ana-t>").types("manager <@ana-t> is @marta");
    inTeams.types("link");
    inSlack.types("link " + TwoPlatforms.code(inTeams));
    inSlack.reads("You get the manager that the other account has").presses("Yes, that's me");
    inSlack.reads("Your manager here is Marta now.");
    assertThat(managerOf(ben.id())).contains(inSlack.id());
    assertThat(managerOf(inSlack.id())).contains(marta.id());
    assertThat(managerOf(inTeams.id())).isEmpty();
    assertThat(rehearsal.stores.reportingLines().under(marta.id())).hasSize(1);
    inSlack.types("team").reads("Ben Carter");
  }

  @Test
  void whatIsSetForTheTeamMovesWithItEvenWhereSomethingWasTakenAway() {
    inSlack.types("start");
    nadia.types("manager \"Ben Carter\" is @ana");
    nadia.types("cadence weekly tue 10:00 for @ana").types("cadence usual for @ana");
    nadia.types("manager \"Ben Carter\" is <@ana-t>");
    nadia.types("cadence weekly wed 11:00 for <@ana-t>");
    inTeams.types("link");
    inSlack.types("link " + TwoPlatforms.code(inTeams)).presses("Yes, that's me");
    String id = CadenceSetting.idFor(Layer.TEAM, inSlack.id().value(), SettingKind.CHECK_IN);
    assertThat(rehearsal.stores.cadenceSettings().find(id).orElseThrow().value().rule())
        .contains("BYDAY=WE");
  }

  @Test
  void whatTheyDidAsManagerIsTheirsAsTheOneWhoStays() {
    inSlack.types("start");
    FollowUp promised =
        new FollowUp(
            new FollowUpId("f1"),
            Rehearsal.ORGANIZATION,
            inTeams.id(),
            ben.id(),
            GapKind.HELP_WANTED,
            FollowUp.Kind.PROMISED,
            Rehearsal.START,
            Optional.of(LocalDate.of(2026, 11, 30)),
            Optional.empty());
    rehearsal.stores.followUps().insert(promised);
    inTeams.types("link");
    inSlack.types("link " + TwoPlatforms.code(inTeams)).presses("Yes, that's me");
    assertThat(rehearsal.stores.followUps().by(inSlack.id(), Rehearsal.START))
        .containsExactly(promised.by(inSlack.id()));
    assertThat(rehearsal.stores.followUps().by(inTeams.id(), Rehearsal.START)).isEmpty();
  }

  @Test
  void nobodyComesToBeTheirOwnManager() {
    inSlack.types("start");
    nadia.types("manager <@ana> is <@ana-t>").types("manager <@ben> is <@ana>");
    inTeams.types("link");
    inSlack.types("link " + TwoPlatforms.code(inTeams)).presses("Yes, that's me");
    assertThat(managerOf(inSlack.id())).isEmpty();
  }

  @Test
  void aCircleIsRefused() {
    inSlack.types("start");
    nadia.types("manager <@ana> is <@ben>").types("manager <@ben> is <@ana-t>");
    inTeams.types("link");
    inSlack.types("link " + TwoPlatforms.code(inTeams));
    inSlack.reads("their own manager by this", "Nothing was changed.");
  }

  @Test
  void whoRanTheAdminCommandsGoesOnDoingSo() {
    Actor chief = two.inTeams("chief", "Chi Chief");
    Actor chiefInSlack = two.inSlack("chi", "Chi Chief");
    chiefInSlack.types("start").types("link");
    chief.types("link " + TwoPlatforms.code(chiefInSlack)).presses("Yes, that's me");
    assertThat(chiefInSlack.person().administers()).isTrue();
    assertThat(chiefInSlack.person().on(PlatformName.TEAMS)).isPresent();
  }

  @Test
  void theOneWhoWentIsFoundByNobody() {
    inSlack.types("start").types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack)).presses("Yes, that's me");
    nadia.types("why \"Ana Silva\"").gets(1).reads("Ana Silva, all times in Lisbon");
    nadia.types("enrol @ana").reads("Ana Silva takes part already");
  }

  @Test
  void anEqualAddressOnlySuggestsIt() {
    Actor cleoInSlack = two.inSlack("cleo", "Cleo Roy", ADDRESS);
    Actor cleoInTeams = two.inTeams("cleo-t", "Cleo Roy", ADDRESS);
    cleoInSlack.types("start").reads("Cleo Roy in Teams has the same address.", "type link there");
    cleoInSlack.types("link").reads("Cleo Roy in Teams has the same address.");
    cleoInTeams.types("link " + TwoPlatforms.code(cleoInSlack)).presses("Yes, that's me");
    cleoInTeams.types("link").doesNotRead("has the same address");
  }
}
