package io.praxisbot.teams.inbound;

import com.auth0.jwk.Jwk;
import com.auth0.jwk.JwkException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import com.microsoft.bot.connector.authentication.OpenIdMetadata;
import com.microsoft.bot.connector.authentication.OpenIdMetadataKey;
import java.io.IOException;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who signs what Teams sends, and with which keys, as the OpenID metadata say. Read once a day, and
 * anew when a key isn't known, but then only now and then: anybody can name one. The SDK's own
 * reader has no time-outs, and writes what strangers send into the log.
 */
final class SigningKeys implements OpenIdMetadata {

  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration AT_MOST_EVERY = Duration.ofMinutes(5);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
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

  SigningKeys(URI metadata, InstantSource wall) {
    this.metadata = metadata;
    this.wall = wall;
  }

  /**
   * Who signs.
   *
   * @throws NotNowException if that can't be read
   */
  synchronized String issuer() {
    return fresh().issuer();
  }

  /**
   * A key.
   *
   * @throws NotNowException if it can't be read
   */
  @Override
  public synchronized @Nullable OpenIdMetadataKey getKey(@Nullable String keyId) {
    if (keyId == null) {
      return null;
    }
    Known now = fresh();
    return now.keys().containsKey(keyId) ? now.keys().get(keyId) : again(now).keys().get(keyId);
  }

  @GuardedBy("this")
  private Known fresh() {
    Known before = known;
    boolean holds = before != null && before.at().plus(FRESH).isAfter(wall.instant());
    return holds ? Objects.requireNonNull(before) : again(before);
  }

  /** Reads them anew, if it is time; what was known holds on if that can't be done. */
  @GuardedBy("this")
  private Known again(@Nullable Known before) {
    Instant now = wall.instant();
    if (!now.isBefore(notBefore)) {
      try {
        known = read(now);
        notBefore = now.plus(AT_MOST_EVERY);
        return known;
      } catch (IOException unread) {
        notBefore = now.plus(AFTER_A_FAILURE);
        log.error("The keys of Teams can't be read: {}", unread.getClass().getName());
      }
    }
    if (before == null) {
      throw new NotNowException("signing-keys");
    }
    return before;
  }

  private Known read(Instant now) throws IOException {
    Map<String, Object> openId = get(metadata);
    Map<String, OpenIdMetadataKey> keys = new HashMap<>();
    if (get(URI.create(text(openId, "jwks_uri"))).get("keys") instanceof List<?> listed) {
      for (Object one : listed) {
        add(keys, one);
      }
    }
    return new Known(text(openId, "issuer"), Map.copyOf(keys), now);
  }

  /** Keys of other kinds than Teams signs with are of no use. */
  private void add(Map<String, OpenIdMetadataKey> keys, Object one) throws IOException {
    try {
      Jwk jwk =
          Jwk.fromValues(mapper.convertValue(one, new TypeReference<Map<String, Object>>() {}));
      if (jwk.getId() != null && jwk.getPublicKey() instanceof RSAPublicKey rsa) {
        keys.put(jwk.getId(), key(jwk, rsa));
      }
    } catch (JwkException | IllegalArgumentException foreign) {
      throw new IOException("a key can't be read", foreign);
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

  private Map<String, Object> get(URI address) throws IOException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode());
      }
      return mapper.readValue(response.body(), new TypeReference<>() {});
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IOException(hurried);
    }
  }

  private static String text(Map<String, Object> openId, String name) throws IOException {
    if (openId.get(name) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IOException("the metadata don't name " + name);
  }
}
