package io.praxisbot.core.roster;

import static java.util.Collections.disjoint;

import io.praxisbot.core.people.OneTimeCode;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The one-time codes by which an organization without an admin gets its first. Whoever can read the
 * log of Praxis may be one. A code is kept until it is used, so all replicas and every restart show
 * the same.
 */
public final class ClaimCodes {

  /** So long after an organization had no admin, it is looked at again. */
  public static final Duration AGAIN = Duration.ofMinutes(1);

  /** So many organizations are looked at in one round. */
  private static final int AT_ONCE = 50;

  private static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final RandomGenerator random;

  /**
   * What is to be said in the log: an organization, and what to type to be its first admin.
   *
   * @param name as its platform shows it
   * @param platforms on which it has the bot
   */
  public record Open(
      OrganizationId organization, String name, Set<PlatformName> platforms, String code) {

    /** The whole command. */
    public String command() {
      return "admin claim " + code;
    }
  }

  /**
   * @param random one that can't be foreseen
   */
  public ClaimCodes(Stores stores, RandomGenerator random) {
    this.stores = stores;
    this.random = random;
  }

  /**
   * The codes of organizations that have the bot on one of those platforms and no admin. One that
   * has an admin, or no bot, is not looked at again before somebody says so; one without an admin
   * is looked at again after {@link #AGAIN}, by whoever comes first.
   *
   * @param wallNow looks at those that are to be looked at by then, at some of them at a time
   */
  public List<Open> sought(Set<PlatformName> platforms, Instant wallNow) {
    return stores.organizations().seekingAdmin(wallNow, AT_ONCE).stream()
        .flatMap(organization -> sought(organization.id(), platforms, wallNow).stream())
        .toList();
  }

  private Optional<Open> sought(OrganizationId id, Set<PlatformName> platforms, Instant wallNow) {
    Optional<Stored<Organization>> read = stores.organizations().find(id);
    boolean lacks =
        read.filter(o -> !disjoint(where(o.value()), platforms) && !administered(id)).isPresent();
    Optional<Instant> next = lacks ? Optional.of(wallNow.plus(AGAIN)) : Optional.empty();
    return read.filter(o -> stores.organizations().replace(o, o.value().seekingAdmin(next)))
        .filter(done -> lacks)
        .flatMap(done -> open(id));
  }

  private Set<PlatformName> where(Organization organization) {
    return stores.workspaces().findAll(organization.workspaces()).stream()
        .filter(Workspace::installed)
        .map(Workspace::platform)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean administered(OrganizationId organization) {
    return stores.people().admins(organization).stream().anyMatch(Person::administers);
  }

  /** The code of an organization; empty if it has an admin or isn't there. */
  public Optional<Open> open(OrganizationId organization) {
    return administered(organization)
        ? Optional.empty()
        : code(organization).flatMap(code -> open(organization, code));
  }

  private Optional<Open> open(OrganizationId id, String code) {
    return stores
        .organizations()
        .find(id)
        .map(Stored::value)
        .map(found -> new Open(id, found.name(), where(found), code));
  }

  private Optional<String> code(OrganizationId organization) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Optional<Stored<Organization>> read = stores.organizations().find(organization);
      Optional<String> kept = read.flatMap(stored -> stored.value().claim());
      if (read.isEmpty() || kept.isPresent()) {
        return kept;
      }
      Optional<String> code = Optional.of(OneTimeCode.fresh(random).text());
      if (stores.organizations().replace(read.get(), read.get().value().claimable(code))) {
        return code;
      }
    }
    throw new IllegalStateException("an organization was written again and again: " + organization);
  }
}
