package io.praxisbot.core.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody as a platform shows them at this moment.
 *
 * @param name never blank; the user id if the platform has none
 * @param title what they do; empty if the platform doesn't say
 * @param zone where they are; empty if the platform doesn't say
 * @param email as the platform writes it; empty if it doesn't say
 * @param deactivated whether they are gone from the workspace
 */
public record Sighting(
    Account account,
    String name,
    String title,
    Optional<ZoneId> zone,
    Optional<Locale> locale,
    Optional<String> email,
    Profile.Kind kind,
    boolean deactivated) {

  public Sighting {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(kind, "kind");
    if (name.isBlank()) {
      throw new IllegalArgumentException("somebody has at least a user id to be called by");
    }
  }

  /** Where somebody is of whom no platform has told it. */
  static final ZoneId UNTOLD = ZoneId.of("UTC");

  /** Somebody who is seen for the first time. */
  public Person first(PersonId id, OrganizationId organization, Instant at) {
    return new Person(
        id,
        organization,
        name,
        title,
        zone.orElse(UNTOLD),
        locale.orElse(Locale.ENGLISH),
        List.of(account),
        false,
        Enrolment.NONE,
        at,
        Optional.empty(),
        Optional.of(profile(Optional.empty(), at).by(told(Tellings.NONE))),
        Optional.empty());
  }

  /**
   * Somebody who is known, as this shows them. The account they are asked on first says what they
   * are called; each one says whether they are a member and when they move; and one that is
   * deactivated is no longer theirs, unless it is the last.
   *
   * @param at since when they are gone, if they are gone now and were not before
   */
  public Person on(Person known, Instant at) {
    List<Account> all = new ArrayList<>(known.accounts());
    if (!all.contains(account)) {
      all.add(account);
    }
    if (deactivated && all.size() > 1) {
      all.remove(account);
      return known.having(all);
    }
    boolean first = all.get(0).equals(account);
    Tellings before = before(known);
    Person having = known.having(all).in(moved(known, before));
    return first ? named(having, before, at) : beside(having, before);
  }

  private Person named(Person known, Tellings before, Instant at) {
    Profile told = profile(known.profile(), at).by(told(before));
    return known.shown(name, title, locale.orElse(known.locale()), told);
  }

  private Person beside(Person known, Tellings before) {
    return known
        .profile()
        .map(
            profile ->
                known.shown(known.name(), known.title(), known.locale(), profile.by(told(before))))
        .orElse(known);
  }

  /**
   * What is known without whose it is may be any of their accounts': it counts as another's where
   * they have one, so that this one neither moves them nor makes them a guest.
   */
  private Tellings before(Person known) {
    Optional<Account> teller =
        known.accounts().stream()
            .filter(one -> !one.equals(account))
            .findFirst()
            .or(() -> known.accounts().stream().findFirst());
    return known
        .profile()
        .flatMap(
            profile ->
                profile
                    .tellings()
                    .or(() -> teller.map(one -> Tellings.NONE.with(profile.toldBy(one)))))
        .orElse(Tellings.NONE);
  }

  private Tellings told(Tellings before) {
    Optional<ZoneId> last = zone.or(() -> before.of(account).flatMap(Tellings.Telling::zone));
    return before.with(new Tellings.Telling(account, kind, last));
  }

  /**
   * Only a zone that changed on the same account moves somebody: one they chose themselves stays,
   * and so does one that another account told.
   */
  private ZoneId moved(Person known, Tellings told) {
    Optional<ZoneId> before = told.of(account).flatMap(Tellings.Telling::zone);
    boolean untold = !told.knowsAZone() && known.zone().equals(UNTOLD);
    boolean news = before.isPresent() ? !before.equals(zone) : untold;
    return news ? zone.orElse(known.zone()) : known.zone();
  }

  private Profile profile(Optional<Profile> before, Instant at) {
    Optional<Instant> since = before.flatMap(Profile::deactivatedAt).or(() -> Optional.of(at));
    return new Profile(
        email.map(address -> address.toLowerCase(Locale.ROOT)),
        kind,
        zone.or(() -> before.flatMap(Profile::zone)),
        deactivated ? since : Optional.empty());
  }
}
