package io.praxisbot.slack.inbound;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.views.ViewsOpenRequest;
import com.slack.api.methods.request.views.ViewsPublishRequest;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.Terms;
import io.praxisbot.slack.outbound.WebApi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mockito.Mockito;

/** Keeps what was asked of Slack, and answers as it is told. */
final class RecordedWebApi implements WebApi {

  /** Guarded by this, as the answer. */
  private final List<Object> requests = new ArrayList<>();

  private final Map<Method, Duration> heldBack = new EnumMap<>(Method.class);
  private final List<Terms> terms = new ArrayList<>();
  private String refusal = "";

  /** Refuses every call from now on. */
  synchronized void refuse(String code) {
    refusal = code;
  }

  synchronized List<ViewsOpenRequest> opened() {
    return of(ViewsOpenRequest.class);
  }

  synchronized List<ViewsPublishRequest> published() {
    return of(ViewsPublishRequest.class);
  }

  private <T> List<T> of(Class<T> type) {
    return requests.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** Lets that method wait from now on. */
  synchronized void holdBack(Method method, Duration wait) {
    heldBack.put(method, wait);
  }

  /** On which terms it was called. */
  synchronized List<Terms> terms() {
    return List.copyOf(terms);
  }

  @Override
  public synchronized <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Terms on, Call<T> call) {
    terms.add(on);
    return call(workspace, method, call);
  }

  @Override
  public synchronized <T extends SlackApiTextResponse> Answer<T> call(
      WorkspaceId workspace, Method method, Call<T> call) {
    if (heldBack.containsKey(method)) {
      return new Answer.Throttled<>(heldBack.getOrDefault(method, Duration.ZERO));
    }
    if (!refusal.isEmpty()) {
      return new Answer.Refused<>(refusal);
    }
    try {
      return new Answer.Ok<>(call.on(client()));
    } catch (IOException | SlackApiException fault) {
      throw new AssertionError(fault);
    }
  }

  private MethodsClient client() {
    return Mockito.mock(
        MethodsClient.class,
        asked ->
            switch (asked.getMethod().getName()) {
              case "viewsOpen" -> {
                RequestConfigurator<ViewsOpenRequest.ViewsOpenRequestBuilder> open =
                    asked.getArgument(0);
                requests.add(open.configure(ViewsOpenRequest.builder()).build());
                yield new ViewsOpenResponse();
              }
              case "viewsPublish" -> {
                RequestConfigurator<ViewsPublishRequest.ViewsPublishRequestBuilder> publish =
                    asked.getArgument(0);
                requests.add(publish.configure(ViewsPublishRequest.builder()).build());
                yield new ViewsPublishResponse();
              }
              default -> throw new AssertionError("not to be called: " + asked.getMethod());
            });
  }
}
