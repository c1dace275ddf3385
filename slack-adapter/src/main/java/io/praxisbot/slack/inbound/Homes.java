package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has homes published, a workspace's one after the other, so that one that Slack holds back keeps
 * neither the answers nor the other workspaces waiting. Whoever waits already isn't put down once
 * more: what is published is what holds by then.
 */
final class Homes {

  private static final Logger log = LoggerFactory.getLogger(Homes.class);

  /** Of one workspace; about ten minutes' worth at Slack's pace. */
  static final int MOST = 1_000;

  private final Errands errands;
  private final Function<Account, Optional<Duration>> publishing;

  /** Guarded by this; whose workspace is in it is being seen to. */
  private final Map<WorkspaceId, Set<Account>> waiting = new HashMap<>();

  /**
   * @param publishing publishes one, or says after which wait that may be tried again
   */
  Homes(Errands errands, Function<Account, Optional<Duration>> publishing) {
    this.errands = errands;
    this.publishing = publishing;
  }

  /** Has it published soon, or never: until they open it again, that does no harm. */
  void publish(Account account) {
    if (begins(account)) {
      errands.runAside(Duration.ZERO, () -> goOn(account.workspace()));
    }
  }

  private synchronized boolean begins(Account account) {
    boolean idle = !waiting.containsKey(account.workspace());
    Set<Account> line = waiting.computeIfAbsent(account.workspace(), w -> new LinkedHashSet<>());
    if (line.size() < MOST) {
      line.add(account);
    } else if (!line.contains(account)) {
      log.warn("The home of {} is not published: {} wait", account.key(), line.size());
    }
    return idle;
  }

  /** Whatever becomes of one, the next is seen to. */
  private void goOn(WorkspaceId workspace) {
    Optional<Account> next = next(workspace);
    if (next.isPresent()) {
      Duration wait = Duration.ZERO;
      try {
        wait = published(next.get());
      } finally {
        errands.runAside(wait, () -> goOn(workspace));
      }
    }
  }

  private synchronized Optional<Account> next(WorkspaceId workspace) {
    Iterator<Account> line = waiting.getOrDefault(workspace, Set.of()).iterator();
    if (!line.hasNext()) {
      waiting.remove(workspace);
      return Optional.empty();
    }
    Account next = line.next();
    line.remove();
    return Optional.of(next);
  }

  private synchronized void waitsAgain(Account account) {
    Optional.ofNullable(waiting.get(account.workspace())).ifPresent(line -> line.add(account));
  }

  /** How long the workspace waits until the next. */
  private Duration published(Account account) {
    try {
      Optional<Duration> held = publishing.apply(account);
      held.ifPresent(wait -> waitsAgain(account));
      return held.orElse(Duration.ZERO);
    } catch (RuntimeException fault) {
      log.warn("The home of {} is not published: {}", account.key(), fault.getClass().getName());
      return Duration.ZERO;
    }
  }
}
