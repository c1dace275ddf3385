package io.praxisbot.core.duty;

import io.praxisbot.core.conversation.Engine;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finishes turns that a process left behind when it stopped in the middle. */
public final class FinishTurns implements Duty {

  private static final int ROUND = 100;

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

  @Override
  public int run(Instant now) {
    Set<PersonId> left = new LinkedHashSet<>(stores.conversations().unfinished(ROUND));
    left.addAll(stores.inbox().waitingSince(now.minus(LEFT_BEHIND), ROUND));
    return pieces.each(List.copyOf(left), id -> id, id -> !engine.finish(id).isEmpty());
  }
}
