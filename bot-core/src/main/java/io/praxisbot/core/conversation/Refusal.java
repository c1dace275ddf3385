package io.praxisbot.core.conversation;

/** A change that an aggregate refuses, because something else came first. Carries no content. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which sentence tells it. */
  private final String reason;

  Refusal(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
