package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Enrolment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Something else comes first, between the decision to link two accounts and the linking. */
class LinkRacesIT {

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Rehearsal rehearsal = two.rehearsal;
  private final Actor nadia = two.inSlack("boss", "Nadia Okafor");
  private final Actor inSlack = two.inSlack("ana", "Ana Silva");
  private final Actor inTeams = two.inTeams("ana-t", "Ana Silva");
  private final Actor marta = two.inTeams("marta", "Marta Ferreira");

  @AfterEach
  void end() {
    two.close();
  }

  private void meanwhile(Runnable happens) {
    rehearsal.wire(Meanwhile.of(rehearsal.stores, happens));
  }

  private void stillTwo() {
    rehearsal.settle();
    assertThat(inTeams.person().id()).isNotEqualTo(inSlack.person().id());
    inSlack.neverSees("are one person now");
    inTeams.neverSees("are one person now");
  }

  @Test
  void whoTakesPartWithTheOneThatIsToGoKeepsIt() {
    inSlack.types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack));
    meanwhile(() -> nadia.types("enrol <@ana-t>"));
    inTeams.presses("Yes, that's me").reads("You take part with the other account by now");
    stillTwo();
    assertThat(inTeams.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
    assertThat(inSlack.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void whoTakesPartWithBothByNowKeepsBoth() {
    inSlack.types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack));
    meanwhile(() -> nadia.types("enrol <@ana-t> <@ana>"));
    inTeams.presses("Yes, that's me").reads("You take part with both accounts by now");
    stillTwo();
  }

  @Test
  void aCodeThatTwoUseIsGoodForOneOfThemAndNobodyReadsTheOthersDone() {
    inSlack.types("start").types("link");
    String code = TwoPlatforms.code(inSlack);
    inTeams.types("link " + code);
    marta.types("link " + code);
    meanwhile(() -> inTeams.presses("Yes, that's me"));
    marta.presses("Yes, that's me").reads("That code was used already");
    marta.neverSees("are one person now");
    assertThat(marta.person().id()).isEqualTo(marta.id());
    assertThat(inTeams.person().id()).isEqualTo(inSlack.id());
    assertThat(rehearsal.stores.ledger().to(inSlack.id(), Rehearsal.START))
        .filteredOn(delivery -> delivery.view().equals("link.done"))
        .hasSize(1);
  }

  @Test
  void ofTwoCodesThatCrossOneIsUsed() {
    inSlack.types("link");
    inTeams.types("link");
    String fromSlack = TwoPlatforms.code(inSlack);
    String fromTeams = TwoPlatforms.code(inTeams);
    inSlack.types("link " + fromTeams);
    inTeams.types("link " + fromSlack);
    meanwhile(() -> inTeams.presses("Yes, that's me"));
    inSlack.presses("Yes, that's me");
    rehearsal.settle();
    assertThat(inSlack.person().id()).isEqualTo(inTeams.person().id());
    assertThat(inSlack.person().accounts()).hasSize(2);
    inSlack.types("goals").reads("You aren't taking part");
  }
}
