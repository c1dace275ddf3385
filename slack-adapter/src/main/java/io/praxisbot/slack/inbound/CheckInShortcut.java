package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.response.Response;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;

/**
 * "Check in now", from anywhere in Slack: asks as {@code checkin} does, and opens the form of it.
 * If the form comes too late, the message with its buttons is there all the same.
 */
final class CheckInShortcut implements GlobalShortcutHandler {

  /** The shortcut's callback id in the manifest. */
  static final String CALLBACK = "check_in_now";

  private final Callers callers;
  private final Turns turns;
  private final Screens screens;
  private final Modals modals;

  CheckInShortcut(Callers callers, Turns turns, Screens screens, Modals modals) {
    this.callers = callers;
    this.turns = turns;
    this.screens = screens;
    this.modals = modals;
  }

  @Override
  public Response apply(GlobalShortcutRequest request, GlobalShortcutContext context) {
    GlobalShortcutPayload payload = request.getPayload();
    GlobalShortcutPayload.User user = given(payload.getUser());
    WorkspaceId workspace = new WorkspaceId(given(given(payload.getTeam()).getId()));
    Callers.known(callers.of(workspace, user.getId()))
        .ifPresent(known -> checkIn(known, given(payload.getTriggerId())));
    return context.ack();
  }

  private void checkIn(Caller.Known known, String trigger) {
    turns.take(known, "s:" + trigger, new Input.Typed("checkin"), Optional.empty());
    Callers.member(known)
        .flatMap(member -> screens.checkInForm(member.person().id()))
        .ifPresent(form -> modals.open(known.account().workspace(), trigger, form));
  }
}
