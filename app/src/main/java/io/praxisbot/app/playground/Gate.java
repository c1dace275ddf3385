package io.praxisbot.app.playground;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets only this machine's own page in. Anybody's web site can make a browser send requests here,
 * also under a name of its own that leads to this machine; the headers give that away.
 */
final class Gate extends OncePerRequestFilter {

  /** Whoever uses these checks by their own means who is asking. */
  private static final List<String> OTHERS = List.of("/actuator/", "/slack/", "/api/", "/teams/");

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
    Optional<String> foreign = foreign(request);
    if (foreign.isPresent()) {
      String address = "http://127.0.0.1:" + request.getLocalPort() + "/";
      refuse(
          response, HttpStatus.FORBIDDEN, Sentences.of(foreign.get(), Map.of("address", address)));
      return;
    }
    Optional<HttpServletRequest> small = SmallRequest.of(request);
    if (small.isEmpty()) {
      refuse(response, HttpStatus.CONTENT_TOO_LARGE, Sentences.of("body.large"));
      return;
    }
    rest.doFilter(small.get(), response);
  }

  /** Which sentence says what is foreign about it. */
  private static Optional<String> foreign(HttpServletRequest request) {
    List<String> own = own(request.getLocalPort());
    if (names(request).anyMatch(Gate::forwarded)) {
      return Optional.of("foreign.forwarded");
    }
    if (!all(request, HttpHeaders.HOST).equals(List.of(host(request)))
        || !own.contains(host(request))) {
      return Optional.of("foreign.host");
    }
    boolean ownOrigin =
        all(request, HttpHeaders.ORIGIN).stream()
            .allMatch(origin -> own.stream().anyMatch(host -> origin.equals("http://" + host)));
    return ownOrigin ? Optional.empty() : Optional.of("foreign.origin");
  }

  private static String host(HttpServletRequest request) {
    return all(request, HttpHeaders.HOST).stream().findFirst().orElse("");
  }

  private static List<String> own(int port) {
    Stream<String> hosts = Stream.of("127.0.0.1", "localhost", "[::1]");
    return hosts
        .flatMap(host -> port == 80 ? Stream.of(host, host + ":80") : Stream.of(host + ":" + port))
        .toList();
  }

  private static boolean forwarded(String header) {
    return header.equals("forwarded") || header.startsWith("x-forwarded-");
  }

  private static Stream<String> names(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static List<String> all(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).stream()
        .map(value -> value.toLowerCase(Locale.ROOT))
        .toList();
  }

  private void refuse(HttpServletResponse response, HttpStatus status, String sentence)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    json.writeValue(response.getOutputStream(), Map.of("message", sentence));
  }
}
