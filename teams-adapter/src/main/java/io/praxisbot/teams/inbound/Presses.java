package io.praxisbot.teams.inbound;

import io.praxisbot.core.conversation.Input;
import io.praxisbot.teams.render.Elements;

/** What a button of a card means to the core. */
final class Presses {

  private Presses() {}

  /** A button that sends sends what stands in the fields; any other is the answer itself. */
  static Input input(CardValues.Ours ours) {
    return switch (ours.verb()) {
      case Elements.SEND, Elements.SUBMIT -> new Input.Submitted(ours.press(), ours.values());
      case Elements.FORM -> new Input.FormMissed(ours.press());
      default -> new Input.Pressed(ours.press());
    };
  }
}
