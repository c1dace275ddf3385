package io.praxisbot.core.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a platform told about somebody when it was last heard.
 *
 * @param email in lower case; empty if the platform doesn't say
 * @param zone where the platform believes them to be: only a change of it moves them, so that a
 *     zone they chose themselves stays
 * @param deactivatedAt since when they are gone from the platform; empty while they are there
 */
public record Profile(
    Optional<String> email, Kind kind, Optional<ZoneId> zone, Optional<Instant> deactivatedAt) {

  /** What somebody is to the workspace. */
  public enum Kind {
    MEMBER,
    /** From outside: may see little of the workspace, and doesn't take part. */
    GUEST,
    BOT
  }

  public Profile {
    Objects.requireNonNull(kind, "kind");
  }

  /** Whether the person is gone. */
  public boolean deactivated() {
    return deactivatedAt.isPresent();
  }
}
