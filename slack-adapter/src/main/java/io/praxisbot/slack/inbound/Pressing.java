package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;

/** Finds out who pressed what. Whoever the core isn't told of is told why nothing happens. */
final class Pressing {

  private final Callers callers;
  private final Whisper whisper;
  private final Errands errands;

  Pressing(Callers callers, Whisper whisper, Errands errands) {
    this.callers = callers;
    this.whisper = whisper;
    this.errands = errands;
  }

  /**
   * The button; empty if somebody pressed whom the core isn't told of, or a button of none of ours.
   *
   * @throws NotNowException if it can't be told at the moment who pressed
   */
  Optional<PressedButton> of(BlockActionPayload payload) {
    return token(payload).flatMap(Press::of).flatMap(press -> by(payload, press));
  }

  private Optional<PressedButton> by(BlockActionPayload payload, Press press) {
    WorkspaceId workspace = new WorkspaceId(given(given(payload.getTeam()).getId()));
    String user = given(given(payload.getUser()).getId());
    Caller caller = callers.of(workspace, user);
    if (caller instanceof Caller.Outsider outsider) {
      tell(new Account(PlatformName.SLACK, workspace, user), payload, outsider);
    }
    return Callers.known(caller).map(known -> PressedButton.of(known, press, payload));
  }

  private void tell(Account account, BlockActionPayload payload, Caller.Outsider outsider) {
    String sentence = Sentences.of(outsider.sentence(), outsider.locale());
    ReplyPath.ofPress(account, payload)
        .ifPresent(there -> errands.run(() -> whisper.say(there, sentence)));
  }

  private static Optional<String> token(BlockActionPayload payload) {
    return Optional.ofNullable(payload.getActions().get(0).getValue());
  }
}
