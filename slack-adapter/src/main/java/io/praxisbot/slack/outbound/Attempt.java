package io.praxisbot.slack.outbound;

import com.slack.api.methods.SlackApiTextResponse;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** All calls that one attempt makes, within the time that an attempt may take. */
final class Attempt {

  /** A little less than the 20 s that the dispatcher's claim leaves for it. */
  private static final Duration WHOLE = Duration.ofSeconds(19);

  /** Longer than this, what isn't posting waits in the ledger, and others go first. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private static final String OUT_OF_TIME = "out-of-time";

  private final WebApi api;
  private final WorkspaceId workspace;
  private final InstantSource wall;
  private final Optional<Instant> earlier;
  private final Instant lastStart;

  /**
   * @param earlier before which no attempt began that may have left something; empty if none may
   */
  Attempt(WebApi api, WorkspaceId workspace, InstantSource wall, Optional<Instant> earlier) {
    this.earlier = earlier;
    this.api = api;
    this.workspace = workspace;
    this.wall = wall;
    this.lastStart = wall.instant().plus(WHOLE).minus(SlackConnection.CALL);
  }

  Optional<Instant> earlier() {
    return earlier;
  }

  /** Makes the call, unless it might end too late. */
  <T extends SlackApiTextResponse> Answer<T> call(Method method, Terms terms, WebApi.Call<T> call) {
    Duration left = left();
    return left.isNegative()
        ? new Answer.NotSent<>(OUT_OF_TIME)
        : api.call(workspace, method, terms.within(shorter(left, terms.longestWait())), call);
  }

  <T extends SlackApiTextResponse> Answer<T> call(Method method, WebApi.Call<T> call) {
    return call(method, Terms.USUAL.within(PATIENCE), call);
  }

  /** Makes a call that goes by a response URL, unless it might end too late. */
  Answer<Boolean> call(Supplier<Answer<Boolean>> call) {
    return left().isNegative() ? new Answer.NotSent<>(OUT_OF_TIME) : call.get();
  }

  private Duration left() {
    return Duration.between(wall.instant(), lastStart);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
