package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;

/**
 * A button of ours that somebody pressed.
 *
 * @param trigger Slack's own name of this press; for 3 s it also opens a modal
 * @param aside the way back to the message; empty if it wasn't pressed in one
 */
record PressedButton(Caller.Known by, Press press, String trigger, Optional<Aside> aside) {

  /** Empty if an outsider pressed, or if the button is none of ours. */
  static Optional<PressedButton> of(BlockActionPayload payload, Callers callers) {
    BlockActionPayload.User user = given(payload.getUser());
    return token(payload)
        .flatMap(Press::of)
        .flatMap(
            press ->
                Callers.known(callers.of(workspace(payload), user.getTeamId(), user.getId()))
                    .map(
                        member ->
                            new PressedButton(
                                member,
                                press,
                                given(payload.getTriggerId()),
                                ReplyPath.ofPress(member.account(), payload))));
  }

  /** The same press, however often Slack tells of it. */
  String event() {
    return "p:" + trigger;
  }

  private static Optional<String> token(BlockActionPayload payload) {
    return Optional.ofNullable(payload.getActions().get(0).getValue());
  }

  private static WorkspaceId workspace(BlockActionPayload payload) {
    return new WorkspaceId(given(given(payload.getTeam()).getId()));
  }
}
