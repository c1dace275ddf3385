package io.praxisbot.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/**
 * What gives a request away that somebody else has this machine send. Anybody's web site can make a
 * browser do that, also under a name of its own that leads here.
 */
public enum Foreign {
  /** It came by way of another machine. */
  FORWARDED,
  /** It is meant for another host. */
  HOST,
  /** Another site's page sent it. */
  ORIGIN;

  /** Why a request isn't from this machine; empty if nothing speaks against it. */
  public static Optional<Foreign> of(HttpServletRequest request) {
    List<String> own = own(request.getLocalPort());
    if (names(request).anyMatch(Foreign::forwarded)) {
      return Optional.of(FORWARDED);
    }
    List<String> hosts = all(request, HttpHeaders.HOST);
    if (hosts.size() != 1 || !own.containsAll(hosts)) {
      return Optional.of(HOST);
    }
    boolean ownOrigin =
        all(request, HttpHeaders.ORIGIN).stream()
            .allMatch(origin -> own.stream().anyMatch(host -> origin.equals("http://" + host)));
    return ownOrigin ? Optional.empty() : Optional.of(ORIGIN);
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
}
