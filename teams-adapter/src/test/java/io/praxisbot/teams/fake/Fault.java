package io.praxisbot.teams.fake;

import java.time.Duration;

/** How a call goes wrong on order. */
public sealed interface Fault {

  /** Answered with an HTTP status such as 412, 502 or 504, and without effect. */
  record Status(int code) implements Fault {}

  /** Refused for its rate. */
  record Limited(Duration retryAfter) implements Fault {}

  /** Refused with a status and an error code of Teams'. */
  record Refused(int status, String code) implements Fault {}

  /** Takes effect; then the connection breaks. */
  record AcceptThenClose() implements Fault {}

  /** Takes effect; then the answer is an HTTP status all the same. */
  record AcceptThenStatus(int code) implements Fault {}

  /** The connection breaks before there is an effect. */
  record CloseBeforeAccept() implements Fault {}

  /** Takes effect; the answer comes so much later, on the wall's clock. */
  record Slow(Duration by) implements Fault {}

  static Fault status(int code) {
    return new Status(code);
  }

  static Fault status429(Duration retryAfter) {
    return new Limited(retryAfter);
  }

  /** Such as 403 with {@code BotNotInConversationRoster}. */
  static Fault error(int status, String code) {
    return new Refused(status, code);
  }

  static Fault acceptThenClose() {
    return new AcceptThenClose();
  }

  static Fault acceptThenStatus(int code) {
    return new AcceptThenStatus(code);
  }

  static Fault closeBeforeAccept() {
    return new CloseBeforeAccept();
  }

  static Fault slow(Duration by) {
    return new Slow(by);
  }
}
