package io.praxisbot.slack.inbound;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Slack's requests from others', as Slack describes it: HMAC-SHA256 over {@code v0}, the time
 * and the raw bytes of the body.
 */
final class Signature {

  private static final Duration WINDOW = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final InstantSource wall;

  Signature(String signingSecret, InstantSource wall) {
    this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.wall = wall;
  }

  /** Whether that body was signed so by Slack, at most 5 minutes ago or ahead. */
  boolean fits(String timestamp, byte[] body, String given) {
    return SECONDS.matcher(timestamp).matches()
        && isNow(Instant.ofEpochSecond(Long.parseLong(timestamp)))
        && MessageDigest.isEqual(
            of(timestamp, body).getBytes(StandardCharsets.UTF_8),
            given.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isNow(Instant signedAt) {
    return Duration.between(signedAt, wall.instant()).abs().compareTo(WINDOW) <= 0;
  }

  /** The signature that Slack would send. */
  String of(String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every JVM has " + ALGORITHM, e);
    }
  }
}
