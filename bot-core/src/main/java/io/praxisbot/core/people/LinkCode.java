package io.praxisbot.core.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A one-time code by which two accounts become one person, or two organizations one. Whoever types
 * it where it wasn't made shows that both are theirs.
 *
 * @param id the code's {@linkplain OneTimeCode#name() name}
 * @param digest of the code, which itself is kept nowhere here
 * @param maker who asked for it
 * @param organization the maker's
 * @param until wall time from which it is no longer good
 * @param wrong how often something was typed that only begins like it
 */
public record LinkCode(
    String id,
    String digest,
    Purpose purpose,
    PersonId maker,
    OrganizationId organization,
    Instant until,
    int wrong,
    boolean used) {

  /** How long a code is good. */
  public static final Duration LASTS = Duration.ofMinutes(15);

  private static final int MOST_WRONG = 5;

  /** What is linked by it. */
  public enum Purpose {
    ACCOUNTS,
    ORGANIZATIONS
  }

  public LinkCode {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(until, "until");
  }

  /** A code that somebody has just asked for. */
  public static LinkCode of(OneTimeCode code, Purpose purpose, Person maker, Instant wallNow) {
    return new LinkCode(
        code.name(),
        code.digest(),
        purpose,
        maker.id(),
        maker.organization(),
        wallNow.plus(LASTS),
        0,
        false);
  }

  /** Whether it may still be used. */
  public boolean good(Instant wallNow) {
    return !used && wrong < MOST_WRONG && wallNow.isBefore(until);
  }

  /** Whether that is the code. */
  public boolean fits(OneTimeCode typed) {
    return MessageDigest.isEqual(bytes(digest), bytes(typed.digest()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same code, after something else was typed that begins like it. */
  public LinkCode missed() {
    return new LinkCode(id, digest, purpose, maker, organization, until, wrong + 1, used);
  }

  /** The same code, used up. */
  public LinkCode spent() {
    return new LinkCode(id, digest, purpose, maker, organization, until, wrong, true);
  }
}
