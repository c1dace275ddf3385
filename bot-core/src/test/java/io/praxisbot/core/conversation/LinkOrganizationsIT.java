package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Move;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Slack workspace and a Teams tenant become one organization. */
class LinkOrganizationsIT {

  private final TwoPlatforms two = TwoPlatforms.apart();
  private final Rehearsal rehearsal = two.rehearsal;
  private final Actor nadia = two.inSlack("boss", "Nadia Okafor");
  private final Actor chi = two.inTeams("chief", "Chi Chief");
  private final Actor ben = two.inSlack("ben", "Ben Carter");
  private final Actor marta = two.inTeams("marta", "Marta Ferreira");

  @AfterEach
  void end() {
    two.close();
  }

  private List<WorkspaceId> workspaces(OrganizationId id) {
    return rehearsal
        .stores
        .organizations()
        .find(id)
        .map(Stored::value)
        .map(Organization::workspaces)
        .orElseThrow();
  }

  private void tick() {
    rehearsal.elapses(Duration.ofSeconds(1));
  }

  @Test
  void theOneWhereTheCodeWasMadeStaysAndTheOthersPeopleComeToIt() {
    nadia.types("enrol @ben").types("link organization");
    nadia.reads("In the other workspace, have an admin write to me: link");
    nadia.reads("Its admins become admins here");
    chi.types("link " + TwoPlatforms.code(nadia)).gets(1);
    chi.reads("Acme in Teams comes to Test: 2 people whom I know there.");
    chi.reads("What is set in Test holds for everybody", "nobody sees anybody's goals by it");
    chi.presses("Link them").reads("Done. Acme in Teams is part of Test now");
    nadia.reads("Acme in Teams is part of Test now, by the code that you asked for");
    tick();
    assertThat(workspaces(Rehearsal.ORGANIZATION)).contains(TwoPlatforms.TEAMS);
    assertThat(workspaces(TwoPlatforms.APART)).isEmpty();
    assertThat(rehearsal.stores.people().in(TwoPlatforms.APART)).isEmpty();
    assertThat(rehearsal.stores.people().admins(Rehearsal.ORGANIZATION).stream().map(Person::id))
        .contains(nadia.id(), chi.id());
    nadia
        .types("manager @ben is @marta")
        .reads("Marta Ferreira is Ben Carter's manager from now on");
    chi.types("why @ben").reads("Ben Carter, all times in Lisbon");
    marta.types("team").reads("Ben Carter");
    Actor late = two.inTeams("late", "Late Comer");
    assertThat(late.person().organization()).isEqualTo(Rehearsal.ORGANIZATION);
  }

  @Test
  void aManagerInTeamsGetsOneDigestOverPeopleOnBoth() {
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia)).presses("Link them");
    tick();
    Actor ana = two.inTeams("ana", "Ana Silva");
    nadia.types("enrol @ben @ana manager @marta");
    for (Actor employee : List.of(ben, ana)) {
      employee.commits("lead a small project", "I plan my week", "ask for one piece");
    }
    rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    ben.presses("Tried it");
    ana.presses("Not yet");
    marta.listens();
    rehearsal.at("2026-11-23T09:00", "Europe/Lisbon");
    marta.gets(1).reads("Your team at a glance", "2 asked", "2 answered", "Ben", "Ana");
  }

  @Test
  void howeverManyThereAreAllOfThemComeOver() {
    for (int i = 0; i < 120; i++) {
      two.inTeams("u" + i, "Person " + i);
    }
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia)).reads("122 people whom I know there");
    chi.presses("Link them");
    tick();
    assertThat(rehearsal.stores.people().in(TwoPlatforms.APART)).isEmpty();
    assertThat(rehearsal.stores.people().in(Rehearsal.ORGANIZATION)).hasSize(124);
    assertThat(rehearsal.stores.moves().all()).isEmpty();
  }

  @Test
  void theReportingLinesOfTheOtherComeAlong() {
    chi.types("manager @marta is @chief");
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia)).presses("Link them");
    tick();
    assertThat(rehearsal.stores.reportingLines().in(TwoPlatforms.APART)).isEmpty();
    nadia.types("manager @chief is @marta").reads("That would be a circle");
  }

  @Test
  void whoHasGoalsLosesNothingAndSaysWhatAManagerFromTheOtherSees() {
    ben.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia)).presses("Link them");
    tick();
    ben.types("goals").reads("lead a small project", "ask for one piece");
    chi.types("manager @ben is @marta");
    ben.reads("You had this goal before Marta came", "[Show it] [Keep it to myself]");
    marta.types("team").reads("Ben Carter – takes part").neverSees("small project");
  }

  @Test
  void isForAdminsOfBoth() {
    ben.types("link organization").reads("That is for admins.");
    nadia.types("link organization");
    String code = TwoPlatforms.code(nadia);
    marta.types("link " + code).reads("That is for admins.");
    nadia.types("link " + code).reads("That code was made here.");
    ben.types("link");
    marta.types("link " + TwoPlatforms.code(ben)).reads("belongs to another organization here");
  }

  @Test
  void whereSomebodyTakesPartItGoesTheOtherWayRound() {
    marta.types("start");
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia)).gets(1);
    chi.reads("Somebody takes part here already", "type link organization here");
    chi.types("link organization");
    nadia.types("link " + TwoPlatforms.code(chi)).reads("Test comes to Acme in Teams");
    nadia.presses("Link them");
    tick();
    assertThat(ben.person().organization()).isEqualTo(TwoPlatforms.APART);
    assertThat(nadia.person().administers()).isTrue();
  }

  @Test
  void whatTwoHaveBegunIsNotPutTogether() {
    marta.types("start").commits("lead a small project", "I plan my week", "ask for one piece");
    ben.types("start");
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia)).reads("People take part, or have goals, in both");
    marta.types("leave").presses("Yes, leave");
    chi.types("link " + TwoPlatforms.code(nadia)).reads("People take part, or have goals, in both");
  }

  @Test
  void whoeverStartsWhileItIsAskedStopsIt() {
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia));
    marta.types("start");
    chi.presses("Link them").reads("Somebody takes part here already");
    tick();
    assertThat(workspaces(TwoPlatforms.APART)).containsExactly(TwoPlatforms.TEAMS);
  }

  /** A third one would come to what is empty by then. */
  @Test
  void aCodeIsOfNoUseOnceItsMakerHasMovedOrIsOnTheWay() {
    chi.types("link organization");
    String late = TwoPlatforms.code(chi);
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia));
    OrganizationId third = new OrganizationId("third");
    rehearsal.stores.organizations().insert(new Organization(third, "Third", List.of()));
    Account account = new Account(PlatformName.SLACK, new WorkspaceId("w-other"), "far");
    Actor far = rehearsal.member(third, account, "Fay Far", Optional.empty());
    far.types("link " + late).reads("Third comes to Acme in Teams");
    Move way = new Move("way", TwoPlatforms.APART, Rehearsal.ORGANIZATION);
    rehearsal.wire(Meanwhile.of(rehearsal.stores, () -> rehearsal.stores.moves().insert(way)));
    far.presses("Link them").reads("on its way to another one");
    tick();
    far.types("link " + late).reads("That code isn't good");
    assertThat(far.person().organization()).isEqualTo(third);
    assertThat(rehearsal.stores.moves().all()).isEmpty();
  }

  /** Nobody reads that it is done. */
  @Test
  void whoeverStartsBetweenTheDecisionAndTheLinkingStopsItToo() {
    nadia.types("link organization");
    chi.types("link " + TwoPlatforms.code(nadia));
    rehearsal.wire(Meanwhile.of(rehearsal.stores, () -> marta.types("start")));
    chi.presses("Link them").reads("Somebody takes part in that workspace by now");
    tick();
    assertThat(workspaces(TwoPlatforms.APART)).containsExactly(TwoPlatforms.TEAMS);
    chi.neverSees("is part of", "[Link them]");
    nadia.neverSees("is part of");
  }
}
