package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.YesNo;
import java.util.Map;
import java.util.Optional;

/** Asks by one press whether what was typed answers the open question or is a command. */
final class Either {

  private static final String QUESTION = "EITHER";
  private static final String TYPED = "typed";
  private static final String ANSWER = "answer";

  private Either() {}

  /** The question that was open waits meanwhile. */
  static Step ask(String text, Moment moment) {
    Reply reply = new Reply(moment).quoting(text);
    Dialogue asked = reply.begin(FlowName.HELP).noting(TYPED, text);
    return reply.ask(asked, QUESTION, "either", Map.of()).done();
  }

  static boolean asks(Dialogue dialogue) {
    return dialogue.question().equals(QUESTION);
  }

  /** What it is about. */
  static String typed(Dialogue asked) {
    return asked.note(TYPED);
  }

  /** Whether it is the answer; empty if somebody went on to something else. */
  static Optional<Boolean> said(Input input, Dialogue asked) {
    if (input instanceof Input.Typed typed) {
      return YesNo.read(typed.text());
    }
    return input instanceof Input.Pressed pressed
            && pressed.press().flow() == FlowName.HELP
            && pressed.press().nonce().equals(asked.nonce())
        ? Optional.of(pressed.press().action().equals(ANSWER))
        : Optional.empty();
  }
}
