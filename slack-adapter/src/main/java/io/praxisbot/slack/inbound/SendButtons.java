package io.praxisbot.slack.inbound;

import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.delivery.Aside;
import java.util.Map;
import java.util.Optional;

/** Buttons that send the fields of a message. Slack can show no error on those. */
final class SendButtons implements BlockActionHandler {

  private final Pressing pressing;
  private final Turns turns;
  private final Whisper whisper;
  private final Errands errands;

  SendButtons(Pressing pressing, Turns turns, Whisper whisper, Errands errands) {
    this.pressing = pressing;
    this.turns = turns;
    this.whisper = whisper;
    this.errands = errands;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    Map<String, String> values = FieldValues.of(request.getPayload().getState());
    pressing
        .of(request.getPayload())
        .ifPresent(button -> tell(button.aside(), taken(button, values)));
    return context.ack();
  }

  private Map<String, String> taken(PressedButton button, Map<String, String> values) {
    return turns.take(button, new Input.Submitted(button.press(), values));
  }

  private void tell(Optional<Aside> aside, Map<String, String> errors) {
    if (!errors.isEmpty()) {
      aside.ifPresent(
          there -> errands.run(() -> whisper.say(there, String.join("\n", errors.values()))));
    }
  }
}
