package io.praxisbot.slack.outbound;

import java.net.URI;
import okhttp3.HttpUrl;

/**
 * Which addresses are Slack's own. They come in with requests, so no other is ever called: what is
 * sent there may be a token, or somebody's words.
 */
final class Hosts {

  private static final String SLACK = "slack.com";

  private final SlackConnection connection;

  Hosts(SlackConnection connection) {
    this.connection = connection;
  }

  /**
   * Whether it is one of Slack's.
   *
   * @param service what stands before Slack's own name, as {@code hooks}
   */
  boolean isSlacks(String text, String service) {
    HttpUrl url = HttpUrl.parse(text);
    if (url == null) {
      return false;
    }
    return of(service, url, connection.api().getHost()) || fromTheSameServer(url);
  }

  /** Slack's own, and the one for governments: the host of the Web API with that before it. */
  private static boolean of(String service, HttpUrl url, String apiHost) {
    String before = service + ".";
    boolean slacks = url.host().equals(before + SLACK) || url.host().equals(before + apiHost);
    return slacks && url.isHttps() && url.port() == HttpUrl.defaultPort("https");
  }

  /** A stand-in for Slack serves everything beside its Web API. */
  private boolean fromTheSameServer(HttpUrl url) {
    URI api = connection.api();
    HttpUrl own = HttpUrl.get(api);
    return own != null
        && !own.host().equals(SLACK)
        && own.scheme().equals(url.scheme())
        && own.host().equals(url.host())
        && own.port() == url.port();
  }
}
