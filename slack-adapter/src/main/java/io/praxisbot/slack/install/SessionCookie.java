package io.praxisbot.slack.install;

import io.praxisbot.slack.inbound.Asked;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The cookie that binds an installation to the browser that began it. */
record SessionCookie(boolean secure, String path) {
  private static final String NAME = "praxis_install";

  /** What a browser sent back. */
  static Optional<String> in(Asked asked) {
    return Arrays.stream(asked.header("cookie").split(";", -1))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(NAME + "="))
        .map(cookie -> cookie.substring(NAME.length() + 1))
        .findFirst();
  }

  String set(String value, Duration age) {
    return NAME
        + "="
        + value
        + "; Path="
        + path
        + "; Max-Age="
        + age.toSeconds()
        + "; HttpOnly; SameSite=Lax"
        + (secure ? "; Secure" : "");
  }

  String cleared() {
    return set("", Duration.ZERO);
  }
}
