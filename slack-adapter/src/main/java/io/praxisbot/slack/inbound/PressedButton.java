package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.delivery.Aside;
import java.util.Optional;

/**
 * A button of ours that somebody pressed.
 *
 * @param trigger Slack's own name of this press; for 3 s it also opens a modal
 * @param aside the way back to the message; empty if it wasn't pressed in one
 * @param atHome whether it was pressed in the home tab
 */
record PressedButton(
    Caller.Known by, Press press, String trigger, Optional<Aside> aside, boolean atHome) {

  static PressedButton of(Caller.Known by, Press press, BlockActionPayload payload) {
    return new PressedButton(
        by,
        press,
        given(payload.getTriggerId()),
        ReplyPath.ofPress(by.account(), payload),
        payload.getView() != null && "home".equals(payload.getView().getType()));
  }

  /** The same press, however often Slack tells of it. */
  String event() {
    return "p:" + trigger;
  }
}
