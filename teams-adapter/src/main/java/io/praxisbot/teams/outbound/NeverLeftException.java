package io.praxisbot.teams.outbound;

import java.io.IOException;

/** Nothing of the request went out. The cause says why. */
final class NeverLeftException extends IOException {

  NeverLeftException(IOException cause) {
    super(cause.getClass().getSimpleName(), cause);
  }
}
