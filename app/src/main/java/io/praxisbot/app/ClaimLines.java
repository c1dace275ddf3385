package io.praxisbot.app;

import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.roster.ClaimCodes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells whoever started Praxis how to become the first admin, once for each organization without
 * one; as a duty, for the workspace may be known only a while after the start.
 */
final class ClaimLines implements Duty {

  private final ClaimCodes codes;

  /** What this process has said; saying it again after a restart does no harm. */
  private final Set<String> said = ConcurrentHashMap.newKeySet();

  /** Whether this process has looked yet: until then, whatever another one has seen counts. */
  private final AtomicBoolean looked = new AtomicBoolean();

  private final InstantSource wall;

  private final Set<PlatformName> platforms;

  /**
   * For the organizations of those platforms.
   *
   * @param wall how long ago it was looked
   */
  ClaimLines(ClaimCodes codes, Set<PlatformName> platforms, InstantSource wall) {
    this.codes = codes;
    this.platforms = Set.copyOf(platforms);
    this.wall = wall;
  }

  @Override
  public String name() {
    return "claim-lines";
  }

  @Override
  @SuppressWarnings("SystemOut") // for whoever started it, not for a log
  public int run(Instant now) {
    Instant until = wall.instant();
    boolean again = looked.getAndSet(true);
    codes.sought(platforms, again ? until : until.plus(ClaimCodes.AGAIN)).stream()
        .filter(open -> said.add(open.code()))
        .map(ClaimLines::line)
        .forEach(System.out::println);
    return 0;
  }

  private static String line(ClaimCodes.Open open) {
    String how =
        open.platforms().contains(PlatformName.SLACK)
            ? "types this in Slack is the first: /praxis "
            : "writes this to Praxis in Teams is the first: ";
    return "Praxis has no admin in "
        + open.name()
        + " ("
        + open.organization()
        + ") yet. Whoever "
        + how
        + open.command();
  }
}
