package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody is enrolled by an address before any platform has shown them. */
class InvitedIT {

  private static final Optional<String> ADDRESS = Optional.of("Ana@Example.com");

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Rehearsal rehearsal = two.rehearsal;
  private final Actor nadia = two.inSlack("boss", "Nadia Okafor");
  private final Actor marta = two.inTeams("marta", "Marta Ferreira");

  @AfterEach
  void end() {
    two.close();
  }

  private List<PersonId> invited() {
    return rehearsal.stores.people().enrolled(Rehearsal.ORGANIZATION, Enrolment.INVITED, 9).stream()
        .map(person -> person.id())
        .toList();
  }

  @Test
  void theyAreInvitedUntilTheyAreSeenAndThenWelcome() {
    nadia.types("enrol ana@example.com manager @marta").gets(1);
    nadia.reads("ana@example.com is invited", "once they open Praxis in Teams or Slack");
    nadia.reads("Their manager is Marta Ferreira now.");
    marta.types("team").reads("ana@example.com", "invited");
    PersonId before = invited().get(0);
    Actor ana = two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal.settle();
    assertThat(ana.person().id()).isEqualTo(before);
    ana.gets(1).reads("Hi Ana, I'm Praxis.", "Your manager Marta sees your goal");
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
    assertThat(ana.person().name()).isEqualTo("Ana Silva");
    marta.types("team").reads("Ana Silva");
    two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal.settle();
    ana.gets(1);
  }

  /** The line of the README, before anybody was seen. */
  @Test
  void theirManagerIsInvitedWithThemAndLeadsThemOnceSeen() {
    nadia.types("enrol ana@example.com ben@example.com manager leo@example.com").gets(1);
    nadia.reads("ana@example.com, ben@example.com and leo@example.com are invited");
    nadia.reads("Their manager is leo@example.com now.");
    nadia.types("enrol cleo@example.com manager cleo@example.com");
    nadia.reads("can't be their own manager. Nothing was changed.");
    assertThat(invited()).hasSize(3);
    Actor leo = two.inTeams("leo", "Leo Lead", Optional.of("leo@example.com"));
    Actor ana = two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal.settle();
    ana.reads("Hi Ana, I'm Praxis.", "Your manager Leo sees your goal");
    leo.reads("Hi Leo, I'm Praxis.").types("team").reads("Ana Silva", "ben@example.com");
  }

  /** At first the platform doesn't tell the address. */
  @Test
  void whoIsKnownBeforeTheirAddressIsToldIsTheOneOnceItIs() {
    nadia.types("enrol ana@example.com manager @marta");
    Actor ana = two.inTeams("ana", "Ana Silva");
    rehearsal.settle();
    ana.gets(0);
    two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal.settle();
    ana.gets(1).reads("Hi Ana, I'm Praxis.", "Your manager Marta sees your goal");
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
    assertThat(invited()).isEmpty();
    marta.types("team").reads("Ana Silva").doesNotRead("ana@example.com");
    two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal.settle();
    ana.gets(1);
  }

  /** As it may be by what was invited before. */
  @Test
  void enrollingAnAddressMeansWhoHasItRatherThanWhoIsAwaitedByIt() {
    Actor ana = two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal
        .stores
        .people()
        .insert(Invitation.to("ana@example.com", Rehearsal.ORGANIZATION, Rehearsal.START));
    nadia.types("enrol ana@example.com").reads("Ana Silva takes part from now on");
    rehearsal.settle();
    ana.reads("Hi Ana, I'm Praxis.");
    assertThat(invited()).isEmpty();
  }

  @Test
  void theSameInvitationTwiceIsOneAndCanBeTakenBack() {
    nadia.types("enrol ana@example.com").types("enrol Ana@example.com").gets(1);
    assertThat(invited()).hasSize(1);
    nadia.types("why ana@example.com").reads("is invited and hasn't started yet");
    nadia.types("unenrol ana@example.com").gets(1).reads("invitation is withdrawn");
    assertThat(invited()).isEmpty();
    Actor ana = two.inTeams("ana", "Ana Silva", ADDRESS);
    rehearsal.settle();
    ana.gets(0);
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void takenBackAndInvitedAgainTheyAreAwaitedAgain() {
    nadia.types("enrol ana@example.com").types("unenrol ana@example.com");
    nadia.types("enrol ana@example.com").reads("is invited");
    assertThat(invited()).hasSize(1);
  }

  @Test
  void nothingIsSentToWhomNobodyKnows() {
    nadia.types("enrol ana@example.com").types("manager ana@example.com is @marta");
    rehearsal.at("2026-12-01T10:00", "Europe/Lisbon");
    assertThat(rehearsal.stores.ledger().to(invited().get(0), Rehearsal.START)).isEmpty();
  }

  @Test
  void aGuestWithTheAddressIsNotTheOne() {
    nadia.types("enrol ana@example.com");
    rehearsal.roster().sight(Rehearsal.ORGANIZATION, seen("guest", Profile.Kind.GUEST));
    assertThat(invited()).hasSize(1);
    Actor other = two.inTeams("ana", "Ana Silva", Optional.of("ana@example.org"));
    assertThat(other.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void ofTwoWithTheAddressNeitherTakesTheOthersPlace() {
    nadia.types("enrol ana@example.com");
    Actor first = two.inTeams("ana", "Ana Silva", ADDRESS);
    Actor second = two.inSlack("ana-s", "Ana Silva", ADDRESS);
    assertThat(first.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
    assertThat(second.person().id()).isNotEqualTo(first.person().id());
    assertThat(second.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  /** Both were seen before either was taken in. */
  @Test
  void ofTwoWhoAppearAtOnceOneIsTheOne() {
    nadia.types("enrol ana@example.com");
    PersonId ana = invited().get(0);
    rehearsal.engine().due(ana, "first", new Input.Appeared(seen("a", Profile.Kind.MEMBER)));
    rehearsal.engine().due(ana, "second", new Input.Appeared(seen("b", Profile.Kind.MEMBER)));
    assertThat(rehearsal.stores.people().find(ana).orElseThrow().value().accounts())
        .containsExactly(TwoPlatforms.teams("a"));
  }

  private static Sighting seen(String user, Profile.Kind kind) {
    return new Sighting(
        new Account(PlatformName.TEAMS, TwoPlatforms.TEAMS, user),
        "Ana Silva",
        "",
        Optional.of(ZoneId.of("Europe/Lisbon")),
        Optional.of(Locale.ENGLISH),
        ADDRESS,
        kind,
        false);
  }
}
