package io.praxisbot.slack.install;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Keys to test with. */
final class Keys {
  private Keys() {}

  /** A key as it is written in the setting; another one for each number. */
  static String of(int number) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) number);
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The text with what no encoding can hold replaced. */
  static String wellFormed(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
