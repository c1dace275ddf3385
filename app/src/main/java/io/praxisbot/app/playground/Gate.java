package io.praxisbot.app.playground;

import io.praxisbot.app.Foreign;
import io.praxisbot.core.table.Upload;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Lets only this machine's own page in. */
final class Gate extends OncePerRequestFilter {

  /** Whoever uses these checks by their own means who is asking. */
  private static final List<String> OTHERS = List.of("/actuator/", "/slack/", "/api/", "/teams/");

  /** Where files go, below {@link #PLAYGROUND}. */
  static final String UPLOAD = "/upload";

  private static final String PLAYGROUND = "/playground";

  private static final Map<String, String> PROTECTION =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
              + " object-src 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin");

  private final JsonMapper json;

  Gate(JsonMapper json) {
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return OTHERS.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    PROTECTION.forEach(response::setHeader);
    Optional<Foreign> foreign = Foreign.of(request);
    if (foreign.isPresent()) {
      String address = "http://127.0.0.1:" + request.getLocalPort() + "/";
      refuse(
          response,
          HttpStatus.FORBIDDEN,
          Sentences.of(sentence(foreign.get()), Map.of("address", address)));
      return;
    }
    boolean file = request.getRequestURI().equals(PLAYGROUND + UPLOAD);
    int most = file ? Upload.MOST_BYTES : SmallRequest.MOST_BYTES;
    Optional<HttpServletRequest> small = SmallRequest.of(request, most);
    if (small.isEmpty()) {
      String sentence = Sentences.of(file ? "file.large" : "body.large");
      refuse(response, HttpStatus.CONTENT_TOO_LARGE, sentence);
      return;
    }
    rest.doFilter(small.get(), response);
  }

  /** Which sentence says what is foreign about it. */
  private static String sentence(Foreign foreign) {
    return switch (foreign) {
      case FORWARDED -> "foreign.forwarded";
      case HOST -> "foreign.host";
      case ORIGIN -> "foreign.origin";
    };
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    json.writeValue(response.getOutputStream(), Map.of("message", sentence));
  }
}
