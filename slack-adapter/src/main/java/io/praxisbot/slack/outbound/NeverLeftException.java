package io.praxisbot.slack.outbound;

import java.io.IOException;

/** No connection came about, so nothing of the request went out. The cause says why. */
final class NeverLeftException extends IOException {

  NeverLeftException(IOException cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
