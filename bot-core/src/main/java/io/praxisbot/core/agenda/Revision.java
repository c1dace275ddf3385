package io.praxisbot.core.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** A short name for all that a plan rests on, the same in every process. */
public final class Revision {

  /** Enough that two of one person never meet by chance. */
  private static final int BYTES = 8;

  private static final Set<String> REGIONS = ZoneRulesProvider.getAvailableZoneIds();

  private Revision() {}

  /** The name of those rules in that zone. */
  static String of(List<String> rules, ZoneId zone) {
    String all = String.join("\n", rules) + "\n" + zone.getId() + "\n" + ofZone(zone.getId());
    return HexFormat.of().formatHex(sha256().digest(all.getBytes(UTF_8)), 0, BYTES);
  }

  /** Which version of the zones' rules this process has, such as {@code 2026a}. */
  public static String ofZones() {
    return ofZone("Europe/London");
  }

  /** A fixed offset has no rules that could change. */
  private static String ofZone(String zone) {
    return REGIONS.contains(zone) ? ZoneRulesProvider.getVersions(zone).lastKey() : "";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every Java platform has SHA-256", never);
    }
  }
}
