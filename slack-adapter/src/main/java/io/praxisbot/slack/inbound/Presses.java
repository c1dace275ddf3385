package io.praxisbot.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.praxisbot.core.conversation.Input;

/** Buttons whose press is the answer. */
final class Presses implements BlockActionHandler {

  private final Callers callers;
  private final Turns turns;

  Presses(Callers callers, Turns turns) {
    this.callers = callers;
    this.turns = turns;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    PressedButton.of(request.getPayload(), callers)
        .ifPresent(
            button ->
                turns.take(
                    button.by(),
                    button.event(),
                    new Input.Pressed(button.press()),
                    button.aside()));
    return context.ack();
  }
}
