package io.praxisbot.slack.outbound;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.table.Upload;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack's Web API over HTTP, by Bolt's client, at the pace that each workspace allows. */
public final class PacedWebApi implements WebApi {

  private static final Logger log = LoggerFactory.getLogger(PacedWebApi.class);
  private static final String NOT_INSTALLED = "not_installed";
  private static final String NOT_AT_HAND = "token-not-at-hand";

  private final SlackConnection connection;
  private final Tokens tokens;
  private final Pace pace;

  /** Calls over that connection, with those tokens, at that pace. */
  public PacedWebApi(SlackConnection connection, Tokens tokens, Pace pace) {
    this.connection = connection;
    this.tokens = tokens;
    this.pace = pace;
  }

  @Override
  public <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Call<T> call) {
    return call(workspace, method, Terms.USUAL, call);
  }

  @Override
  public <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Terms terms, Call<T> call) {
    Tokens.Found found;
    try {
      found = tokens.of(workspace);
    } catch (RuntimeException e) {
      return new Answer.NotSent<>("token-" + e.getClass().getSimpleName());
    }
    if (found instanceof Tokens.Token token) {
      return call(workspace, method, terms, token.value(), call);
    }
    return found instanceof Tokens.NotInstalled
        ? new Answer.Refused<>(NOT_INSTALLED)
        : new Answer.NotSent<>(NOT_AT_HAND);
  }

  @Override
  public Upload fetch(WorkspaceId workspace, SharedFile file) {
    try {
      return tokens.of(workspace) instanceof Tokens.Token token
          ? new Downloads(connection).fetch(file, token.value())
          : Upload.notFetched(file.name(), NOT_AT_HAND);
    } catch (RuntimeException e) {
      return Upload.notFetched(file.name(), "token-" + e.getClass().getSimpleName());
    }
  }

  private <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Terms terms, String token, Call<T> call) {
    Optional<Duration> wait = pace.enter(workspace, method, terms);
    if (wait.isPresent()) {
      return new Answer.Throttled<>(wait.get());
    }
    Answer<T> answer = attempt(workspace, method, call, connection.methods(terms, token));
    if (answer instanceof Answer.Throttled<T> throttled) {
      pace.close(workspace, method, throttled.retryAfter());
    }
    return answer;
  }

  private static <T extends SlackApiTextResponse> Answer<T> attempt(
      WorkspaceId workspace, Method method, Call<T> call, MethodsClient methods) {
    try {
      return Verdict.of(call.on(methods));
    } catch (SlackApiException e) {
      return Verdict.of(e);
    } catch (IOException e) {
      return Verdict.of(e);
    } catch (RuntimeException e) {
      // Bolt reads what is no answer of Slack's so; its message may hold what somebody wrote.
      log.warn("Calling {} in {} ended in a {}", method, workspace, e.getClass().getName());
      return Verdict.unreadable();
    }
  }
}
