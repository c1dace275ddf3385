package io.praxisbot.app.playground;

import org.springframework.http.HttpStatus;

/** A request that can't be met. The message is a sentence for whoever plays. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  Refused(HttpStatus status, String sentence) {
    super(sentence, null, false, false);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
