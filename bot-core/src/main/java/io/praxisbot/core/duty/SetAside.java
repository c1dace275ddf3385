package io.praxisbot.core.duty;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.store.Conversations;
import java.time.Instant;
import java.util.Optional;

/** Sets dialogues aside in which nobody has said a word for long. What was said is kept. */
public final class SetAside implements Duty {

  private static final int ROUND = 100;

  private final Conversations conversations;
  private final Engine engine;
  private final Piecework pieces;

  public SetAside(Conversations conversations, Engine engine, DutyWatch watch) {
    this.conversations = conversations;
    this.engine = engine;
    this.pieces = new Piecework(name(), watch);
  }

  @Override
  public String name() {
    return "set-aside";
  }

  @Override
  public int run(Instant now) {
    return pieces.each(conversations.stale(now, ROUND), Conversation::id, this::quieten);
  }

  @Override
  public Optional<Instant> next(Instant after) {
    return conversations.nextStale().filter(at -> at.isAfter(after));
  }

  /** A dialogue may fall silent more than once, so the turn is named after the moment, too. */
  private boolean quieten(Conversation silent) {
    Optional<Dialogue> dialogue = silent.current();
    dialogue.ifPresent(
        d ->
            engine.due(
                silent.id(),
                "silence~" + d.id() + "~" + silent.staleAt().map(Instant::toEpochMilli).orElse(0L),
                new Input.Silence(d.id())));
    return dialogue.isPresent();
  }
}
