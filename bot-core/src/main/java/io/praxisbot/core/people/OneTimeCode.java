package io.praxisbot.core.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A code that is shown to somebody and typed once, by them or by whom they trust.
 *
 * @param text as it is shown: groups of four with hyphens between
 */
public record OneTimeCode(String text) {

  /** No letter or digit that is taken for another; 32 of them, so each holds 5 bits. */
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  /** 60 bits: more than anybody can try. */
  private static final int LENGTH = 12;

  private static final int GROUP = 4;

  public OneTimeCode {
    if (!text.matches("([" + ALPHABET + "]{4}-){2}[" + ALPHABET + "]{4}")) {
      throw new IllegalArgumentException("a code is three groups of four");
    }
  }

  /**
   * A new one.
   *
   * @param random one that can't be foreseen
   */
  public static OneTimeCode fresh(RandomGenerator random) {
    return grouped(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> ALPHABET.substring(i, i + 1))
            .collect(Collectors.joining()));
  }

  /** The code that was typed, in any case, with blanks and hyphens anywhere; empty if it's none. */
  public static Optional<OneTimeCode> typed(String text) {
    String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}")
        ? Optional.of(grouped(plain))
        : Optional.empty();
  }

  private static OneTimeCode grouped(String letters) {
    return new OneTimeCode(letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-"));
  }

  /** By which it is found; no secret. */
  public String name() {
    return text.substring(0, GROUP);
  }

  /** By which it is recognised, without giving it away. */
  public String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
