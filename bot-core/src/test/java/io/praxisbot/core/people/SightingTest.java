package io.praxisbot.core.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a person by what several accounts tell of them. */
class SightingTest {
  private static final Instant NOW = Instant.parse("2026-11-20T14:00:00Z");
  private static final Account SLACK = new Account(PlatformName.SLACK, new WorkspaceId("T1"), "U1");
  private static final Account TEAMS =
      new Account(PlatformName.TEAMS, new WorkspaceId("tenant"), "ana");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final ZoneId UTC = ZoneId.of("UTC");

  private static Sighting seen(Account account, Optional<ZoneId> zone, Profile.Kind kind) {
    return new Sighting(
        account,
        "Ana Silva",
        "",
        zone,
        Optional.of(Locale.ENGLISH),
        Optional.of("ana@example.com"),
        kind,
        false);
  }

  private static Sighting in(Account account, ZoneId zone) {
    return seen(account, Optional.of(zone), Profile.Kind.MEMBER);
  }

  private static Sighting as(Account account, Profile.Kind kind) {
    return seen(account, Optional.empty(), kind);
  }

  private static Sighting gone(Account account) {
    return new Sighting(
        account,
        "Ana Silva",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Profile.Kind.MEMBER,
        true);
  }

  private static Person first(Sighting seen) {
    return seen.first(new PersonId("ana"), new OrganizationId("org"), NOW);
  }

  private static Person inFront(Person person, Account account) {
    return person.joinedBy(List.of(account), false, account);
  }

  /** A person as it was stored before it was known which account told what. */
  private static Person storedBefore(Profile.Kind kind, Account... accounts) {
    Profile told = new Profile(Optional.empty(), kind, Optional.of(LISBON), Optional.empty());
    return new Person(
        new PersonId("ana"),
        new OrganizationId("org"),
        "Ana Silva",
        "",
        TOKYO,
        Locale.ENGLISH,
        List.of(accounts),
        false,
        Enrolment.ACTIVE,
        NOW,
        Optional.empty(),
        Optional.of(told));
  }

  @Test
  void anotherAccountMovesNobodyFromTheZoneTheyChose() {
    Person ana = inFront(first(in(SLACK, LISBON)).in(TOKYO), TEAMS);
    Person once = in(TEAMS, LONDON).on(ana, NOW);
    Person twice = in(TEAMS, LONDON).on(once, NOW);

    assertThat(once.zone()).isEqualTo(TOKYO);
    assertThat(twice).as("nothing is written").isEqualTo(once);
    assertThat(in(SLACK, LISBON).on(twice.heardOn(SLACK), NOW).zone()).isEqualTo(TOKYO);
  }

  @Test
  void anotherAccountMovesNobodyFromTheZoneTheFirstOneTold() {
    Person ana = inFront(first(in(SLACK, UTC)), TEAMS);
    assertThat(in(TEAMS, LONDON).on(ana, NOW).zone()).isEqualTo(UTC);
  }

  @Test
  void aMoveOnTheSameAccountMovesWhicheverIsInFront() {
    Person ana = inFront(first(in(SLACK, LISBON)).in(TOKYO), TEAMS);
    Person known = in(TEAMS, LONDON).on(ana, NOW);

    assertThat(in(TEAMS, LISBON).on(known, NOW).zone()).isEqualTo(LISBON);
    assertThat(in(SLACK, LONDON).on(known, NOW).zone()).isEqualTo(LONDON);
  }

  @Test
  void aZoneThatNoAccountHasToldIsTakenFromTheFirstThatTells() {
    Person ana = inFront(first(as(SLACK, Profile.Kind.MEMBER)), TEAMS);
    assertThat(in(TEAMS, LONDON).on(ana, NOW).zone()).isEqualTo(LONDON);
  }

  @Test
  void whoeverSaysNoZoneKeepsTheOneThatTheyTold() {
    Person ana = first(in(SLACK, LISBON)).in(TOKYO);
    Person untold = as(SLACK, Profile.Kind.MEMBER).on(ana, NOW);
    assertThat(untold.zone()).isEqualTo(TOKYO);
    assertThat(in(SLACK, LISBON).on(untold, NOW).zone()).isEqualTo(TOKYO);
  }

  @Test
  void aMemberByOneAccountIsNoGuestByAnother() {
    Person ana = inFront(first(in(SLACK, LISBON)), TEAMS);
    Person guest = as(TEAMS, Profile.Kind.GUEST).on(ana, NOW);

    assertThat(guest.belongs()).isTrue();
    assertThat(guest.profile().flatMap(told -> told.kindBy(TEAMS))).contains(Profile.Kind.GUEST);
    assertThat(as(TEAMS, Profile.Kind.GUEST).on(guest, NOW)).isEqualTo(guest);
    assertThat(as(SLACK, Profile.Kind.GUEST).on(guest, NOW).belongs()).isFalse();
  }

  @Test
  void whoBecomesAMemberByAnyAccountBelongs() {
    Person ana = inFront(first(as(TEAMS, Profile.Kind.GUEST)), SLACK).heardOn(TEAMS);
    assertThat(ana.belongs()).isFalse();
    assertThat(in(SLACK, LISBON).on(ana, NOW).belongs()).isTrue();
  }

  @Test
  void onlyTheGuestIsLeftWhenTheMembersAccountIsGone() {
    Person ana = inFront(first(in(SLACK, LISBON)), TEAMS);
    Person both = as(TEAMS, Profile.Kind.GUEST).on(ana, NOW);
    Person left = gone(SLACK).on(both, NOW);

    assertThat(left.accounts()).containsExactly(TEAMS);
    assertThat(left.deactivated()).isFalse();
    assertThat(left.belongs()).isFalse();
    assertThat(gone(TEAMS).on(left, NOW).deactivated()).as("the last one stays").isTrue();
  }

  @Test
  void whatWasToldBeforeItWasKnownByWhomIsTheOthers() {
    Person ana = storedBefore(Profile.Kind.MEMBER, TEAMS, SLACK);
    assertThat(in(TEAMS, LONDON).on(ana, NOW).zone()).isEqualTo(TOKYO);
    assertThat(as(TEAMS, Profile.Kind.GUEST).on(ana, NOW).belongs()).isTrue();
  }

  @Test
  void whatWasToldOfTheOnlyAccountIsIts() {
    Person ana = storedBefore(Profile.Kind.MEMBER, SLACK);
    assertThat(in(SLACK, LISBON).on(ana, NOW).zone()).isEqualTo(TOKYO);
    assertThat(in(SLACK, LONDON).on(ana, NOW).zone()).isEqualTo(LONDON);
    assertThat(as(SLACK, Profile.Kind.GUEST).on(ana, NOW).belongs()).isFalse();
  }
}
