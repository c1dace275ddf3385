package io.praxisbot.app;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps web pages from talking as somebody in a local Teams, where nobody has to show who they are.
 * Its clients are programs: no page sends JSON elsewhere, or anything without its origin.
 */
final class LocalClients extends OncePerRequestFilter {

  private static final Logger log = LoggerFactory.getLogger(LocalClients.class);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain rest)
      throws ServletException, IOException {
    Optional<Foreign> foreign = foreign(request);
    if (foreign.isPresent()) {
      log.warn("A request for the local Teams was refused: {}", foreign.get());
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } else if (!isJson(request)) {
      response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
    } else {
      rest.doFilter(request, response);
    }
  }

  /** No page of Praxis' own talks with Teams either. */
  private static Optional<Foreign> foreign(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.ORIGIN) == null
        ? Foreign.of(request)
        : Optional.of(Foreign.ORIGIN);
  }

  private static boolean isJson(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_JSON_VALUE);
  }
}
