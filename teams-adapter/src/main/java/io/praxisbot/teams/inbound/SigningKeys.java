package io.praxisbot.teams.inbound;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who signs what Teams sends, and with which keys, as the OpenID metadata say. Read once a day, and
 * anew when a key isn't known, but then only now and then: anybody can name one. Those who name a
 * known one never wait for that. The SDK's own reader has no time-outs, and writes what strangers
 * send into the log.
 */
final class SigningKeys implements OpenIdMetadata {

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration AT_MOST_EVERY = Duration.ofMinutes(5);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
  private static final Duration WHILE_OTHERS_SERVE = Duration.ofMinutes(1);

  /** For each of the two requests. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** What was read, and when. */
  private record Known(String issuer, Map<String, OpenIdMetadataKey> keys, Instant at) {}

  private final URI metadata;
  private final InstantSource wall;
  private final ObjectMapper mapper = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @GuardedBy("this")
  private @Nullable Known known;

  @GuardedBy("this")
  private Instant notBefore = Instant.MIN;

  /** The latest reading, at first one that failed. */
  @GuardedBy("this")
  private CompletableFuture<Known> underWay =
      CompletableFuture.failedFuture(new NotNowException("signing-keys"));

  SigningKeys(URI metadata, InstantSource wall) {
    this.metadata = metadata;
    this.wall = wall;
  }

  /**
   * Who signs.
   *
   * @throws NotNowException if that can't be read
   */
  String issuer() {
    return fresh().issuer();
  }

  /**
   * A key. Only whoever names one that isn't known waits for its being read.
   *
   * @throws NotNowException if it can't be read
   */
  @Override
  public @Nullable OpenIdMetadataKey getKey(@Nullable String keyId) {
    if (keyId == null) {
      return null;
    }
    Known now = fresh();
    return now.keys().containsKey(keyId) ? now.keys().get(keyId) : read(now).keys().get(keyId);
  }

  /** Old ones serve until newer ones are there. */
  private Known fresh() {
    Known before = known();
    if (before == null) {
      return read(null);
    }
    if (!before.at().plus(FRESH).isAfter(wall.instant())) {
      var unused = reading();
    }
    return before;
  }

  private synchronized @Nullable Known known() {
    return known;
  }

  /** Waits for what is being read; what was known holds on if that can't be done. */
  private Known read(@Nullable Known before) {
    try {
      return reading().join();
    } catch (CompletionException unread) {
      if (before == null) {
        throw new NotNowException("signing-keys");
      }
      return before;
    }
  }

  /** What somebody else is reading, or what is read anew, if it is time; else what is known. */
  private synchronized CompletableFuture<Known> reading() {
    if (underWay.isDone() && !wall.instant().isBefore(notBefore)) {
      underWay = request(wall.instant()).whenComplete(this::ended);
    }
    return underWay;
  }

  private synchronized void ended(@Nullable Known read, @Nullable Throwable unread) {
    if (unread == null) {
      known = read;
      notBefore = wall.instant().plus(AT_MOST_EVERY);
    } else {
      notBefore = wall.instant().plus(known == null ? AFTER_A_FAILURE : WHILE_OTHERS_SERVE);
      log.error("The keys of Teams can't be read: {}", cause(unread).getClass().getName());
    }
  }

  private static Throwable cause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return thrown instanceof CompletionException && cause != null ? cause : thrown;
  }

  private CompletableFuture<Known> request(Instant now) {
    return get(metadata)
        .thenCompose(
            openId ->
                get(URI.create(text(openId, "jwks_uri")))
                    .thenApply(keys -> new Known(text(openId, "issuer"), keys(keys), now)));
  }

  private Map<String, OpenIdMetadataKey> keys(Map<String, Object> read) {
    Map<String, OpenIdMetadataKey> keys = new HashMap<>();
    if (read.get("keys") instanceof List<?> listed) {
      listed.forEach(one -> add(keys, one));
    }
    return Map.copyOf(keys);
  }

  /** Keys of other kinds than Teams signs with are of no use. */
  private void add(Map<String, OpenIdMetadataKey> keys, Object one) {
    try {
      Jwk jwk =
          Jwk.fromValues(mapper.convertValue(one, new TypeReference<Map<String, Object>>() {}));
      if (jwk.getId() != null && jwk.getPublicKey() instanceof RSAPublicKey rsa) {
        keys.put(jwk.getId(), key(jwk, rsa));
      }
    } catch (JwkException | IllegalArgumentException foreign) {
      throw new IllegalStateException("a key can't be read", foreign);
    }
  }

  private static OpenIdMetadataKey key(Jwk jwk, RSAPublicKey rsa) {
    OpenIdMetadataKey key = new OpenIdMetadataKey();
    key.key = rsa;
    key.certificateChain = jwk.getCertificateChain();
    // One that endorses no channel endorses none: the SDK would take it for all.
    key.endorsements =
        jwk.getAdditionalAttributes().get("endorsements") instanceof List<?> channels
            ? channels.stream().map(String::valueOf).toList()
            : List.of();
    return key;
  }

  /** In time to its very end: the client's own time-out is over with the headers. */
  private CompletableFuture<Map<String, Object>> get(URI address) {
    CompletableFuture<HttpResponse<byte[]>> sent =
        http.sendAsync(
            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
    return sent.copy()
        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete((response, fault) -> sent.cancel(true))
        .thenApply(this::json);
  }

  private Map<String, Object> json(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      throw new UncheckedIOException(new IOException("status " + response.statusCode()));
    }
    try {
      return mapper.readValue(response.body(), new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Map<String, Object> openId, String name) {
    if (openId.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalStateException("the metadata don't name " + name);
  }
}
