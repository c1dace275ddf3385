package io.praxisbot.slack.outbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import java.io.IOException;
import java.util.Optional;
import okhttp3.Response;

/**
 * Posts to response URLs. They come in with requests, so only Slack's own are ever called, and no
 * redirect leads elsewhere.
 */
final class Responses {

  private static final String HOOKS = "hooks";

  private static final String BAD_URL = "bad_response_url";

  private final SlackConnection connection;

  Responses(SlackConnection connection) {
    this.connection = connection;
  }

  /** Posts it; Slack answers nothing but whether it took it. */
  Answer<Boolean> post(String url, ActionResponse response) {
    if (!slacks(url)) {
      return new Answer.Refused<>(BAD_URL);
    }
    try (Response answer = connection.slack().getHttpClient().postJsonBody(url, response)) {
      return read(answer);
    } catch (IOException e) {
      return Verdict.of(e);
    }
  }

  /** Whether it is one of Slack's. */
  boolean slacks(String text) {
    return new Hosts(connection).isSlacks(text, HOOKS);
  }

  private static Answer<Boolean> read(Response answer) throws IOException {
    Optional<String> error = error(answer.body() == null ? "" : answer.body().string());
    if (answer.isSuccessful()) {
      return error.<Answer<Boolean>>map(Verdict::refused).orElseGet(() -> new Answer.Ok<>(true));
    }
    return Verdict.of(answer, error.or(() -> Optional.of("http-" + answer.code())));
  }

  /** Slack answers "ok" as JSON or as a word. */
  private static Optional<String> error(String body) {
    try {
      JsonElement said = JsonParser.parseString(body);
      return said.isJsonObject() && said.getAsJsonObject().has("error")
          ? Optional.of(Verdict.code(said.getAsJsonObject().get("error").getAsString()))
          : Optional.empty();
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }
}
