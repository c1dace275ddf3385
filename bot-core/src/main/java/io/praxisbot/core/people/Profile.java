package io.praxisbot.core.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a platform told about somebody when it was last heard.
 *
 * @param email in lower case; empty if the platform doesn't say
 * @param kind of all their accounts the one that says most
 * @param zone where the platform believes them to be: only a change of it moves them, so that a
 *     zone they chose themselves stays
 * @param deactivatedAt since when they are gone from the platform; empty while they are there
 * @param tellings what each account told; empty if that was stored before it was told apart
 */
public record Profile(
    Optional<String> email,
    Kind kind,
    Optional<ZoneId> zone,
    Optional<Instant> deactivatedAt,
    Optional<Tellings> tellings) {

  /** What somebody is to the workspace; what says most comes first. */
  public enum Kind {
    MEMBER,
    /** From outside: may see little of the workspace, and doesn't take part. */
    GUEST,
    BOT
  }

  public Profile {
    Objects.requireNonNull(kind, "kind");
  }

  /** What was told of nobody's account in particular. */
  public Profile(
      Optional<String> email, Kind kind, Optional<ZoneId> zone, Optional<Instant> deactivatedAt) {
    this(email, kind, zone, deactivatedAt, Optional.empty());
  }

  /** Whether the person is gone. */
  public boolean deactivated() {
    return deactivatedAt.isPresent();
  }

  /** What they are by that account alone; empty if that isn't known. */
  public Optional<Kind> kindBy(Account account) {
    return tellings.flatMap(told -> told.of(account)).map(Tellings.Telling::kind);
  }

  Tellings.Telling toldBy(Account account) {
    return new Tellings.Telling(account, kind, zone);
  }

  /** The same, as those accounts told it and no other. */
  Profile by(List<Account> accounts) {
    return tellings.map(told -> by(told.keeping(accounts))).orElse(this);
  }

  Profile by(Tellings told) {
    return new Profile(email, told.kind().orElse(kind), zone, deactivatedAt, Optional.of(told));
  }
}
