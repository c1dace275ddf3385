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
  private static final ZoneId UNTOLD = ZoneId.of("UTC");

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
        Optional.of(profile(Optional.empty(), at)),
        Optional.empty());
  }

  /**
   * Somebody who is known, as this shows them. The account they are asked on first tells about
   * them; another one is only theirs or, once it is deactivated, no longer. The last one stays.
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
    Person having = known.having(all);
    boolean tells = all.get(0).equals(account);
    return tells ? told(having, profile(known.profile(), at)) : having;
  }

  private Person told(Person known, Profile profile) {
    return known.shown(name, title, moved(known), locale.orElse(known.locale()), profile);
  }

  /** Only a zone that the platform changed moves somebody: one they chose themselves stays. */
  private ZoneId moved(Person known) {
    Optional<ZoneId> before = known.profile().flatMap(Profile::zone);
    boolean news = before.isPresent() ? !before.equals(zone) : known.zone().equals(UNTOLD);
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
