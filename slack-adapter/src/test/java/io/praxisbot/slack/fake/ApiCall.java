package io.praxisbot.slack.fake;

import java.util.Map;
import java.util.Optional;

/**
 * One call of the Web API.
 *
 * @param caller whose bot token it came with; empty for a method that takes another token
 * @param headers the request's headers, their names in lower case
 */
public record ApiCall(
    FakeSlack slack, Optional<FakeWorkspace> caller, Args args, Map<String, String> headers) {

  public ApiCall {
    headers = Map.copyOf(headers);
  }

  /** The workspace whose bot calls. */
  public FakeWorkspace workspace() {
    return caller.orElseThrow();
  }
}
