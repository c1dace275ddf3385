package io.praxisbot.slack.inbound;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks Slack where a socket can be opened. */
final class Sockets {

  /** What Slack says to that. */
  sealed interface Offer {}

  /** An address, good for one socket and for half a minute. */
  record Address(String url) implements Offer {}

  /**
   * None.
   *
   * @param code Slack's, or what stood in the way
   */
  record Declined(String code) implements Offer {}

  /** Nothing else of what came may come into the log. */
  private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");

  private final Slack slack;
  private final String appToken;

  Sockets(Slack slack, String appToken) {
    this.slack = slack;
    this.appToken = appToken;
  }

  Offer ask() {
    try {
      return offer(slack.methods(appToken).appsConnectionsOpen(request -> request));
    } catch (SlackApiException e) {
      return new Declined("http-" + e.getResponse().code());
    } catch (IOException | RuntimeException fault) {
      return new Declined(fault.getClass().getSimpleName());
    }
  }

  private static Offer offer(AppsConnectionsOpenResponse response) {
    return response.isOk() && response.getUrl() != null
        ? new Address(response.getUrl())
        : new Declined(code(response.getError()));
  }

  private static String code(@Nullable String said) {
    return said != null && CODE.matcher(said).matches() ? said : "unreadable";
  }
}
