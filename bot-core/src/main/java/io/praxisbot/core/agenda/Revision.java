package io.praxisbot.core.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.HexFormat;
import java.util.List;

/** A short name for all that a plan rests on, the same in every process. */
public final class Revision {

  /** Enough that two of one person never meet by chance. */
  private static final int BYTES = 8;

  private Revision() {}

  /** The name of those rules in that zone. */
  static String of(List<String> rules, ZoneId zone) {
    String all = String.join("\n", rules) + "\n" + zone.getId() + "\n" + ofZone(zone);
    return HexFormat.of().formatHex(sha256().digest(all.getBytes(UTF_8)), 0, BYTES);
  }

  /** Which version of the zones' rules this process has, such as {@code 2026a}. */
  public static String ofZones() {
    return ofZone(ZoneId.of("Europe/London"));
  }

  /** A fixed offset has no rules that could change. */
  private static String ofZone(ZoneId zone) {
    return zone.getRules().isFixedOffset()
        ? ""
        : ZoneRulesProvider.getVersions(zone.getId()).lastKey();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java platform has SHA-256", never);
    }
  }
}
