package io.praxisbot.core.conversation.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** Compares a one-time code with what somebody typed. */
final class ClaimCode {

  private ClaimCode() {}

  /** Whether it is the code, however it was written; takes as long whichever letter is wrong. */
  static boolean fits(String code, String typed) {
    return MessageDigest.isEqual(plain(code), plain(typed));
  }

  private static byte[] plain(String code) {
    return code.toUpperCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Pd}]", "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
