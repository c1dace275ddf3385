package io.praxisbot.core.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody in an organization.
 *
 * @param name the whole name, as the platform shows it
 * @param title what they do, if the platform says so; empty if not
 * @param zone where they are: all their times are local to it
 * @param accounts one per workspace, the one they are asked on first
 * @param admin whether they may run the admin commands
 * @param enrolment never {@link Enrolment#PAUSED}: that follows from the pause and the day
 * @param since when the enrolment last changed
 * @param pause the current or next time off, or the last one
 * @param profile what the platforms told last; empty if no platform ever did
 * @param where the platform on which they chose to be asked; empty for where they last answered
 */
public record Person(
    PersonId id,
    OrganizationId organization,
    String name,
    String title,
    ZoneId zone,
    Locale locale,
    List<Account> accounts,
    boolean admin,
    Enrolment enrolment,
    Instant since,
    Optional<Pause> pause,
    Optional<Profile> profile,
    Optional<PlatformName> where) {

  public Person {
    accounts = List.copyOf(accounts);
    Objects.requireNonNull(since, "since");
    if (enrolment == Enrolment.PAUSED) {
      throw new IllegalArgumentException("a pause is kept as a pause, not as an enrolment");
    }
  }

  /** Somebody of whom no platform has told anything yet. */
  public Person(
      PersonId id,
      OrganizationId organization,
      String name,
      String title,
      ZoneId zone,
      Locale locale,
      List<Account> accounts,
      boolean admin,
      Enrolment enrolment,
      Instant since,
      Optional<Pause> pause) {
    this(
        id,
        organization,
        name,
        title,
        zone,
        locale,
        accounts,
        admin,
        enrolment,
        since,
        pause,
        Optional.empty(),
        Optional.empty());
  }

  /** Somebody who has never chosen where to be asked. */
  public Person(
      PersonId id,
      OrganizationId organization,
      String name,
      String title,
      ZoneId zone,
      Locale locale,
      List<Account> accounts,
      boolean admin,
      Enrolment enrolment,
      Instant since,
      Optional<Pause> pause,
      Optional<Profile> profile) {
    this(
        id,
        organization,
        name,
        title,
        zone,
        locale,
        accounts,
        admin,
        enrolment,
        since,
        pause,
        profile,
        Optional.empty());
  }

  /** What friends say: the first word of the name. */
  public String firstName() {
    return name.strip().split("\\s+", 2)[0];
  }

  /**
   * Whether nobody has said where this person is, so that their times are nobody's in particular.
   */
  public boolean zoneUntold() {
    return zone.equals(Sighting.UNTOLD) && profile.filter(p -> p.zone().isEmpty()).isPresent();
  }

  /** The day it is for this person. */
  public LocalDate today(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /** How far the person takes part on that day of theirs. */
  public Enrolment enrolmentOn(LocalDate day) {
    boolean off = pause.map(p -> p.covers(day)).orElse(false);
    return enrolment == Enrolment.ACTIVE && off ? Enrolment.PAUSED : enrolment;
  }

  /** Whether the person is gone from the platform. */
  public boolean deactivated() {
    return profile.filter(Profile::deactivated).isPresent();
  }

  /** Whether the person is there, and is neither a guest nor a bot. */
  public boolean belongs() {
    return profile.filter(p -> p.deactivated() || p.kind() != Profile.Kind.MEMBER).isEmpty();
  }

  /** Whether the person may run the admin commands, and can. */
  public boolean administers() {
    return admin && belongs() && !accounts.isEmpty();
  }

  /** Whether the person may be asked at that instant: active, one who belongs, and not off. */
  public boolean takesPart(Instant now) {
    return belongs() && enrolmentOn(today(now)) == Enrolment.ACTIVE;
  }

  /** Whether nobody is behind this: their accounts are somebody else's, and none is awaited. */
  public boolean dissolved() {
    return accounts.isEmpty() && enrolment != Enrolment.INVITED;
  }

  /** Whether they were invited, and no platform has shown them yet. */
  public boolean awaited() {
    return enrolment == Enrolment.INVITED && accounts.isEmpty();
  }

  /** Their account on that platform that they are asked on first. */
  public Optional<Account> on(PlatformName platform) {
    return accounts.stream().filter(account -> account.platform() == platform).findFirst();
  }

  /** The same person with another enrolment from that instant on. */
  public Person enrolled(Enrolment next, Instant at) {
    return new Person(
        id,
        organization,
        name,
        title,
        zone,
        locale,
        accounts,
        admin,
        next,
        at,
        pause,
        profile,
        where);
  }

  /** The same person with that time off, or none. */
  public Person off(Optional<Pause> next) {
    return new Person(
        id,
        organization,
        name,
        title,
        zone,
        locale,
        accounts,
        admin,
        enrolment,
        since,
        next,
        profile,
        where);
  }

  /** The same person somewhere else. */
  public Person in(ZoneId next) {
    return new Person(
        id,
        organization,
        name,
        title,
        next,
        locale,
        accounts,
        admin,
        enrolment,
        since,
        pause,
        profile,
        where);
  }

  /** The same person, who may run the admin commands, or may not. */
  public Person administering(boolean next) {
    return new Person(
        id,
        organization,
        name,
        title,
        zone,
        locale,
        accounts,
        next,
        enrolment,
        since,
        pause,
        profile,
        where);
  }

  /** The same person in another organization. */
  public Person movedTo(OrganizationId next) {
    return new Person(
        id, next, name, title, zone, locale, accounts, admin, enrolment, since, pause, profile,
        where);
  }

  /** The same person, who chose to be asked there, or where they last answered. */
  public Person choosing(Optional<PlatformName> platform) {
    Person chosen =
        new Person(
            id,
            organization,
            name,
            title,
            zone,
            locale,
            accounts,
            admin,
            enrolment,
            since,
            pause,
            profile,
            platform);
    return platform.flatMap(this::on).map(chosen::first).orElse(chosen);
  }

  /** The same person with the account they were heard on first, unless they chose another place. */
  public Person heardOn(Account account) {
    boolean elsewhere = where.filter(chosen -> chosen != account.platform()).isPresent();
    boolean held = elsewhere && where.flatMap(this::on).isPresent();
    return held || !accounts.contains(account) ? this : first(account);
  }

  private Person first(Account account) {
    List<Account> sorted = new ArrayList<>(accounts);
    sorted.remove(account);
    sorted.add(0, account);
    return having(sorted);
  }

  /** The same person with those accounts, the one they are asked on first in front. */
  public Person having(List<Account> those) {
    return new Person(
        id,
        organization,
        name,
        title,
        zone,
        locale,
        those,
        admin,
        enrolment,
        since,
        pause,
        profile.map(told -> told.by(those)),
        where);
  }

  /**
   * The same person, whose are those accounts, too.
   *
   * @param more whether they may run the admin commands by what those accounts were before
   */
  public Person joinedBy(List<Account> others, boolean more, Account heard) {
    List<Account> all = new ArrayList<>(accounts);
    others.stream().filter(account -> !all.contains(account)).forEach(all::add);
    return having(all).administering(admin || more).heardOn(heard);
  }

  /** The same person with nobody behind it any more. */
  public Person dissolving(Instant at) {
    Enrolment rest = enrolment == Enrolment.NONE ? Enrolment.NONE : Enrolment.LEFT;
    return having(List.of()).administering(false).enrolled(rest, enrolment == rest ? since : at);
  }

  /** The same person as a platform shows them. */
  Person shown(String as, String does, Locale speaks, Profile told) {
    return new Person(
        id,
        organization,
        as,
        does,
        zone,
        speaks,
        accounts,
        admin,
        enrolment,
        since,
        pause,
        Optional.of(told),
        where);
  }
}
