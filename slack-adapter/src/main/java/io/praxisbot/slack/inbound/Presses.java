package io.praxisbot.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.praxisbot.core.conversation.Input;

/** Buttons whose press is the answer. */
final class Presses implements BlockActionHandler {

  private final Pressing pressing;
  private final Turns turns;

  Presses(Pressing pressing, Turns turns) {
    this.pressing = pressing;
    this.turns = turns;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    pressing
        .of(request.getPayload())
        .ifPresent(button -> turns.take(button, new Input.Pressed(button.press())));
    return context.ack();
  }
}
