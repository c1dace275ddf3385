package io.praxisbot.app;

import io.praxisbot.slack.inbound.Answered;
import io.praxisbot.slack.inbound.Asked;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Hands Slack's requests to the adapter as they came: the signature is over the bytes, so nothing
 * may read or decode them before.
 */
final class SlackServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Function<Asked, Answered> door;

  SlackServlet(Function<Asked, Answered> door) {
    this.door = door;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answered answered = door.apply(asked(request));
    response.setStatus(answered.status());
    answered
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    byte[] body = answered.body().getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static Asked asked(HttpServletRequest request) throws IOException {
    return new Asked(
        request.getMethod(),
        request.getRequestURI(),
        Optional.ofNullable(request.getQueryString()).orElse(""),
        headers(request),
        request.getInputStream());
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : Collections.list(request.getHeaderNames())) {
      headers.putIfAbsent(name.toLowerCase(Locale.ROOT), request.getHeader(name));
    }
    return headers;
  }
}
