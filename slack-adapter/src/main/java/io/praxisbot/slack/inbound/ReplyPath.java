package io.praxisbot.slack.inbound;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.people.Account;
import io.praxisbot.slack.outbound.ResponseUrl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way back that Slack gives with what somebody typed or pressed. */
final class ReplyPath {

  private static final String NO_MESSAGE = "";

  private ReplyPath() {}

  /** After a slash command: nowhere but there. */
  static Optional<Aside> ofCommand(Account by, @Nullable String url) {
    return address(NO_MESSAGE, url).map(address -> new Aside(by, address, true, false));
  }

  /** After a press in a message: it can be replaced. In a home or a modal there is no such way. */
  static Optional<Aside> ofPress(Account by, BlockActionPayload payload) {
    BlockActionPayload.@Nullable Container container = payload.getContainer();
    if (container == null || !"message".equals(container.getType())) {
      return Optional.empty();
    }
    return address(container.getMessageTs(), payload.getResponseUrl())
        .map(address -> new Aside(by, address, container.isEphemeral(), true));
  }

  private static Optional<String> address(@Nullable String message, @Nullable String url) {
    return message == null || url == null || url.isBlank()
        ? Optional.empty()
        : Optional.of(ResponseUrl.address(message, url));
  }
}
