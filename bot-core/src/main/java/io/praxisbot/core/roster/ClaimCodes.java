package io.praxisbot.core.roster;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * The one-time codes by which an organization without an admin gets its first. Whoever can read the
 * log of Praxis may be one. A code is kept until it is used, so all replicas and every restart show
 * the same.
 */
public final class ClaimCodes {

  /** No letter or digit that is taken for another; 32 of them, so each holds 5 bits. */
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  /** 60 bits: more than anybody can try. */
  private static final int LENGTH = 12;

  private static final int GROUP = 4;
  private static final int MOST_CONFLICTS = 50;

  private final Stores stores;
  private final RandomGenerator random;

  /** What is to be said in the log: an organization, and what to type to be its first admin. */
  public record Open(OrganizationId organization, String code) {

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

  /** The codes of all organizations on that platform that have the bot and no admin. */
  public List<Open> open(PlatformName platform) {
    return stores.workspaces().on(platform).stream()
        .filter(Workspace::installed)
        .map(Workspace::organization)
        .distinct()
        .flatMap(organization -> open(organization).stream())
        .toList();
  }

  /** The code of an organization; empty if it has an admin or isn't there. */
  public Optional<Open> open(OrganizationId organization) {
    return stores.people().admins(organization).stream().allMatch(Person::deactivated)
        ? code(organization).map(code -> new Open(organization, code))
        : Optional.empty();
  }

  private Optional<String> code(OrganizationId organization) {
    for (int i = 0; i < MOST_CONFLICTS; i++) {
      Optional<Stored<Organization>> read = stores.organizations().find(organization);
      Optional<String> kept = read.flatMap(stored -> stored.value().claim());
      if (read.isEmpty() || kept.isPresent()) {
        return kept;
      }
      Optional<String> code = Optional.of(fresh());
      if (stores.organizations().replace(read.get(), read.get().value().claimable(code))) {
        return code;
      }
    }
    throw new IllegalStateException("an organization was written again and again: " + organization);
  }

  private String fresh() {
    String letters =
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> ALPHABET.substring(i, i + 1))
            .collect(Collectors.joining());
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }
}
