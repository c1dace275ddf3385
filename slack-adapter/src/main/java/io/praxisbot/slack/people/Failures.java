package io.praxisbot.slack.people;

import io.praxisbot.slack.outbound.Answer;

/** Names what became of a call, for logs: codes only. */
final class Failures {
  private Failures() {}

  static String of(Answer<?> answer) {
    if (answer instanceof Answer.Refused<?> refused) {
      return refused.code();
    }
    if (answer instanceof Answer.NotSent<?> notSent) {
      return "not sent: " + notSent.reason();
    }
    if (answer instanceof Answer.Unknown<?> unknown) {
      return "unknown: " + unknown.reason();
    }
    return answer instanceof Answer.Throttled<?> ? "throttled" : "taken";
  }
}
