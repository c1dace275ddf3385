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

  ClaimLines(ClaimCodes codes, InstantSource wall) {
    this.codes = codes;
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
    codes.sought(PlatformName.SLACK, again ? until : until.plus(ClaimCodes.AGAIN)).stream()
        .filter(open -> said.add(open.code()))
        .forEach(
            open ->
                System.out.println(
                    "Praxis has no admin in "
                        + open.organization()
                        + " yet. Whoever types this in Slack is the first: /praxis "
                        + open.command()));
    return 0;
  }
}
