package io.praxisbot.slack.inbound;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Receipt;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Dispatcher;
import java.util.Map;
import java.util.Optional;

/** Hands what somebody did to the core, and has its answers sent. */
final class Turns {

  private final Engine engine;
  private final Dispatcher dispatcher;
  private final Errands errands;
  private final HomeTab home;

  Turns(Engine engine, Dispatcher dispatcher, Errands errands, HomeTab home) {
    this.engine = engine;
    this.dispatcher = dispatcher;
    this.errands = errands;
    this.home = home;
  }

  /**
   * When this returns, it is stored; what it leads to goes out beside.
   *
   * @param event the same for the same thing, however often Slack sends it
   * @return for a form that can't be taken: a sentence by field; then nothing was stored
   */
  Map<String, String> take(Caller.Known member, String event, Input input, Optional<Aside> aside) {
    return taken(
        member, engine.receive(member.person().id(), event, input, aside, member.account()));
  }

  /** As {@link #take(Caller.Known, String, Input, Optional)}, for what a button sends. */
  Map<String, String> take(PressedButton button, Input input) {
    if (button.atHome()) {
      home.isSeenBy(button.by().account());
    }
    return take(button.by(), button.event(), input, button.aside());
  }

  /** As {@link #take(Caller.Known, String, Input, Optional)}, if the message may come later yet. */
  void takeEarly(Caller.Known member, String event, Input.Edited edit) {
    var unused =
        taken(member, engine.receiveEarly(member.person().id(), event, edit, member.account()));
  }

  private Map<String, String> taken(Caller.Known member, Receipt receipt) {
    errands.run(() -> dispatcher.sendNow(receipt.deliveries()));
    home.refresh(member.account());
    return receipt.errors();
  }
}
