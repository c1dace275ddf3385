package io.praxisbot.slack.outbound;

/** Names what became of a call, for logs: codes only. */
public final class Failures {

  private Failures() {}

  /** A code of Slack's or of ours; never content. */
  public static String of(Answer<?> answer) {
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
