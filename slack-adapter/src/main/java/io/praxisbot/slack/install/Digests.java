package io.praxisbot.slack.install;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Names secrets without giving them away. They are long and random, so a plain digest will do. */
final class Digests {
  private Digests() {}

  static String of(String secret) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(secret));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
