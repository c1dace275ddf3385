package io.praxisbot.slack.install;

import io.praxisbot.slack.inbound.Answered;
import io.praxisbot.slack.inbound.Asked;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody's browser: it keeps the cookie, and says what Slack would send back with it. */
final class Browser {
  private final OAuthDoor door;
  private String cookie = "";

  Browser(OAuthDoor door) {
    this.door = door;
  }

  /** Opens the first page; where it is sent to. */
  Answered opensInstall() {
    return gets("/slack/install", "");
  }

  /** Opens the first page; the state with which it is sent to Slack. */
  String state() {
    return arguments(opensInstall()).getOrDefault("state", "");
  }

  Answered comesBack(String code, String state) {
    return gets("/slack/oauth_redirect", "code=" + code + "&state=" + state);
  }

  Answered gets(String path, String query) {
    Answered answered =
        door.answer(
                new Asked(
                    "GET", path, query, Map.of("cookie", cookie), InputStream.nullInputStream()))
            .orElseThrow();
    answered.headers().getOrDefault("Set-Cookie", List.of()).stream()
        .map(header -> header.split(";", 2)[0])
        .forEach(kept -> cookie = "theme=dark; " + kept);
    return answered;
  }

  String cookie() {
    return cookie;
  }

  void has(String another) {
    cookie = another;
  }

  static Map<String, String> arguments(Answered redirect) {
    return new HashMap<>(
        Query.of(URI.create(redirect.headers().get("Location").get(0)).getRawQuery()));
  }
}
