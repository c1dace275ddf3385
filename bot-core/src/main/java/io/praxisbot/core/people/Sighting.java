package io.praxisbot.core.people;

import java.time.ZoneId;
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
}
