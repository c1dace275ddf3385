package io.praxisbot.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.praxisbot.core.conversation.Input;

/**
 * Buttons that open a form, which must happen within 3 s of the press. If it can't, the person gets
 * a message instead of silence.
 */
final class FormButtons implements BlockActionHandler {

  private final Pressing pressing;
  private final Turns turns;
  private final Screens screens;
  private final Modals modals;

  FormButtons(Pressing pressing, Turns turns, Screens screens, Modals modals) {
    this.pressing = pressing;
    this.turns = turns;
    this.screens = screens;
    this.modals = modals;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    pressing
        .of(request.getPayload())
        .filter(button -> !isOpened(button))
        .ifPresent(button -> turns.take(button, new Input.FormMissed(button.press())));
    return context.ack();
  }

  private boolean isOpened(PressedButton button) {
    return Callers.member(button.by())
        .flatMap(member -> screens.form(member.person().id(), button.press()))
        .filter(form -> modals.open(button, form))
        .isPresent();
  }
}
