package io.praxisbot.teams.outbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.HttpURLConnection;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Tokens by the registration's id and secret (OAuth 2.0, client credentials). One is kept until
 * shortly before it expires; whoever needs one meanwhile waits for the fetch that is under way.
 *
 * <p>The SDK's own way goes by a library that refuses login services on this machine, so it could
 * not be tried against any stand-in.
 */
public final class ClientCredentials implements Tokens {

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** A call of the connector waits for it, within its own time. */
  private static final Duration FETCH = Duration.ofSeconds(5);

  /** So long before it expires a token is no longer used. */
  private static final Duration EARLY = Duration.ofMinutes(5);

  private static final ObjectMapper JSON = new ObjectMapper();

  private record Kept(Bearer token, Instant until) {}

  private final Registration registration;
  private final InstantSource wall;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT).build();

  /** Guarded by this. */
  private Optional<Kept> kept = Optional.empty();

  /** Guarded by this. */
  private Optional<CompletableFuture<Access>> underWay = Optional.empty();

  /**
   * @param wall the wall clock, by which tokens expire
   */
  public ClientCredentials(Registration registration, InstantSource wall) {
    this.registration = registration;
    this.wall = wall;
  }

  @Override
  public Access access() {
    CompletableFuture<Access> mine = new CompletableFuture<>();
    CompletableFuture<Access> access = joined(mine);
    if (access == mine) {
      fetchFor(mine);
    }
    return access.join();
  }

  @Override
  public synchronized void notTaken() {
    kept = Optional.empty();
  }

  /** What is kept, what somebody else is fetching, or mine to fetch. */
  private synchronized CompletableFuture<Access> joined(CompletableFuture<Access> mine) {
    Optional<Access> good =
        kept.filter(one -> wall.instant().isBefore(one.until())).map(Kept::token);
    if (good.isPresent()) {
      return CompletableFuture.completedFuture(good.get());
    }
    if (underWay.isEmpty()) {
      underWay = Optional.of(mine);
    }
    return underWay.get();
  }

  private void fetchFor(CompletableFuture<Access> waiting) {
    Access fetched = refused("fault");
    try {
      fetched = fetch();
    } finally {
      synchronized (this) {
        underWay = Optional.empty();
      }
      waiting.complete(fetched);
    }
  }

  /** In time to its very end: the client's own time-out is over with the headers. */
  private Access fetch() {
    Instant asked = wall.instant();
    CompletableFuture<HttpResponse<String>> sent =
        http.sendAsync(request(), HttpResponse.BodyHandlers.ofString());
    try {
      return read(sent.get(FETCH.toMillis(), TimeUnit.MILLISECONDS), asked);
    } catch (TimeoutException e) {
      return refused("timeout");
    } catch (ExecutionException e) {
      return refused(e.getCause() instanceof HttpTimeoutException ? "timeout" : "network");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused("interrupted");
    } finally {
      sent.cancel(true);
    }
  }

  private HttpRequest request() {
    Map<String, String> form =
        Map.of(
            "grant_type", "client_credentials",
            "client_id", registration.appId(),
            "client_secret", registration.secret(),
            "scope", registration.scope());
    return HttpRequest.newBuilder(registration.endpoint())
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
        .build();
  }

  private Access read(HttpResponse<String> response, Instant asked) {
    JsonNode said = json(response.body());
    String token = said.path("access_token").asText("");
    if (response.statusCode() != HttpURLConnection.HTTP_OK || token.isEmpty()) {
      String status = "http-" + response.statusCode();
      return refused(Verdict.code(said.path("error").asText("")).orElse(status));
    }
    Bearer bearer = new Bearer(token);
    keep(new Kept(bearer, asked.plus(use(Duration.ofSeconds(said.path("expires_in").asLong(0))))));
    return bearer;
  }

  private synchronized void keep(Kept fetched) {
    kept = Optional.of(fetched);
  }

  /** One that lives for minutes only is used for half of its life. */
  private static Duration use(Duration life) {
    Duration most = life.minus(EARLY);
    Duration half = life.dividedBy(2);
    return most.compareTo(half) > 0 ? most : half;
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException none) {
      return JSON.missingNode();
    }
  }

  private static Refused refused(String why) {
    return new Refused(Reason.NO_TOKEN.with(why));
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
