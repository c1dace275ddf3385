package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Instant;

/** A workspace that takes the bot away. */
final class Departures {

  private final InstallationWatch watch;

  Departures(InstallationWatch watch) {
    this.watch = watch;
  }

  void uninstalled(EventsApiPayload<AppUninstalledEvent> payload) {
    watch.uninstalled(workspace(payload), at(payload));
  }

  /** People's own tokens are none of ours. */
  void revoked(EventsApiPayload<TokensRevokedEvent> payload) {
    TokensRevokedEvent.Tokens tokens = given(payload.getEvent().getTokens());
    if (tokens.getBot() != null && !tokens.getBot().isEmpty()) {
      watch.tokensRevoked(workspace(payload), at(payload));
    }
  }

  private static WorkspaceId workspace(EventsApiPayload<?> payload) {
    return new WorkspaceId(given(payload.getTeamId()));
  }

  private static Instant at(EventsApiPayload<?> payload) {
    return Instant.ofEpochSecond(given(payload.getEventTime()));
  }
}
