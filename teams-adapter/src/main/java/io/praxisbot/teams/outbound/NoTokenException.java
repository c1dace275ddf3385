package io.praxisbot.teams.outbound;

import java.io.IOException;

/** No token was to be had, so nothing went out. The message is a code. */
final class NoTokenException extends IOException {

  private final String reason;

  NoTokenException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
