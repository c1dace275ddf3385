package io.praxisbot.core.duty;

import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finishes turns that a process left behind when it stopped in the middle. */
public final class FinishTurns implements Duty {

  private static final int ROUND = 100;
  private static final int FURTHEST = ROUND * 64;

  /** Whoever takes a turn needs far less; so this rarely meets one that is being taken. */
  private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);

  private final Stores stores;
  private final Engine engine;
  private final Piecework pieces;

  public FinishTurns(Stores stores, Engine engine, DutyWatch watch) {
    this.stores = stores;
    this.engine = engine;
    this.pieces = new Piecework(name(), watch);
  }

  @Override
  public String name() {
    return "finish-turns";
  }

  /** Looks past those who can't be helped just now, so that others don't wait behind them. */
  @Override
  public int run(Instant now) {
    Set<PersonId> tried = new HashSet<>();
    int did = 0;
    boolean more = true;
    for (int look = ROUND; more && did == 0 && look <= FURTHEST; look *= 4) {
      Set<PersonId> left = left(now, look);
      more = left.size() >= look;
      left.removeAll(tried);
      tried.addAll(left);
      did = pieces.each(List.copyOf(left), id -> id, id -> !engine.finish(id).isEmpty());
    }
    return did;
  }

  private Set<PersonId> left(Instant now, int most) {
    Set<PersonId> left = new LinkedHashSet<>(stores.conversations().unfinished(most));
    left.addAll(stores.inbox().waitingSince(now.minus(LEFT_BEHIND), most));
    return left;
  }
}
