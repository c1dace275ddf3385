package io.praxisbot.teams.inbound;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Receipt;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Dispatcher;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Hands what somebody did to the core, and has its answers sent. */
final class Turns {

  /**
   * That something is stored.
   *
   * @param news whether it had an effect that is told: not if it came before
   * @param errors for a form that can't be taken: a sentence by field; then nothing was stored
   * @param sent done once its answers were attempted
   */
  record Taken(boolean news, Map<String, String> errors, CompletableFuture<Void> sent) {}

  private final Engine engine;
  private final Dispatcher dispatcher;
  private final Beside beside;

  Turns(Bot bot, Beside beside) {
    this.engine = bot.engine();
    this.dispatcher = bot.dispatcher();
    this.beside = beside;
  }

  /**
   * When this returns, it is stored; what it leads to goes out beside.
   *
   * @param event the same for the same thing, however often Teams sends it
   */
  Taken take(Caller by, String event, Input input, Optional<Aside> aside) {
    return taken(engine.receive(by.person().id(), event, input, aside, by.account()));
  }

  /** As {@link #take}, for what came in the personal conversation. */
  Taken take(Caller by, String event, Input input) {
    return take(by, event, input, Optional.empty());
  }

  /** As {@link #take}, if the message may come later yet. */
  Taken takeEarly(Caller by, String event, Input.Edited edit) {
    return taken(engine.receiveEarly(by.person().id(), event, edit, by.account()));
  }

  private Taken taken(Receipt receipt) {
    return new Taken(
        !receipt.deliveries().isEmpty(),
        receipt.errors(),
        beside.run(() -> dispatcher.sendNow(receipt.deliveries())));
  }
}
