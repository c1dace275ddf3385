package io.praxisbot.slack.outbound;

import com.google.gson.Gson;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.impl.MethodsClientImpl;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.util.json.GsonFactory;
import java.io.IOException;
import java.util.Objects;
import okhttp3.FormBody;
import okhttp3.Response;

/**
 * Bolt's client, which reads answers by what it has learned of their shape before. Bolt's own
 * learns it anew for each answer, which costs more than all else that it does for a call. It keeps
 * no statistics and tells no listeners, who would see what people wrote.
 */
final class FrugalMethods extends MethodsClientImpl {

  private final SlackHttpClient http;
  private final Gson answers;

  private FrugalMethods(SlackHttpClient http, Gson answers, String token) {
    super(http, token);
    this.http = http;
    this.answers = answers;
    setEndpointUrlPrefix(http.getConfig().getMethodsEndpointUrlPrefix());
  }

  /** What makes one for each token. */
  interface Maker {
    FrugalMethods with(String token);
  }

  /** Clients over that connection; they share what they learn. */
  static Maker over(SlackHttpClient http) {
    Gson answers = GsonFactory.createSnakeCase(http.getConfig());
    return token -> new FrugalMethods(http, answers, token);
  }

  @Override
  protected <T extends SlackApiTextResponse> T postFormWithTokenAndParseResponse(
      FormBody.Builder form, String endpoint, String token, Class<T> type)
      throws IOException, SlackApiException {
    Response response = runPostFormWithToken(form, endpoint, token);
    String body = Objects.requireNonNull(response.body(), "every answer has a body").string();
    if (!response.isSuccessful()) {
      throw new SlackApiException(http.getConfig(), response, body);
    }
    T answer = Objects.requireNonNull(answers.fromJson(body, type), "an empty answer");
    answer.setHttpResponseHeaders(response.headers().toMultimap());
    return answer;
  }
}
