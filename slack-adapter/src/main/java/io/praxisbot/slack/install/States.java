package io.praxisbot.slack.install;

import io.praxisbot.core.store.Redemptions;
import io.praxisbot.core.store.Redemptions.Redemption;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/**
 * The states by which it is known that who comes back from Slack is who was sent there: made here,
 * for that browser, not long ago, and not used yet. A state is sealed, so that every replica can
 * check it and nothing has to be kept until it is used.
 */
public final class States {

  /** How long somebody may take to agree. */
  static final Duration GOOD = Duration.ofMinutes(10);

  private static final String PLACE = "slack-oauth-state";
  private static final int BYTES = 32;

  private final Seal seal;
  private final Redemptions redemptions;
  private final InstantSource wall;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param state travels by Slack
   * @param secret stays in the browser's cookie
   */
  record Issued(String state, String secret) {}

  private record Content(Instant at, String secret) {}

  public States(Seal seal, Redemptions redemptions, InstantSource wall) {
    this.seal = seal;
    this.redemptions = redemptions;
    this.wall = wall;
  }

  Issued issue() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new Issued(seal.seal(wall.instant().toEpochMilli() + "." + secret, PLACE), secret);
  }

  /** Uses up a state; false if it isn't good, or no longer, or for another browser. */
  boolean redeem(String state, String secret) {
    Instant now = wall.instant();
    return content(state)
        .filter(content -> same(content.secret(), secret))
        .filter(content -> now.isBefore(content.at().plus(GOOD)))
        .filter(content -> redemptions.redeem(redemption(content), now))
        .isPresent();
  }

  private Optional<Content> content(String state) {
    if (seal.open(state, PLACE) instanceof Seal.Plain plain) {
      String[] parts = plain.text().split("\\.", 2);
      return Optional.of(new Content(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]));
    }
    return Optional.empty();
  }

  private static Redemption redemption(Content content) {
    return new Redemption(PLACE + ":" + Digests.of(content.secret()), content.at().plus(GOOD));
  }

  /** In a time that tells nothing. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
