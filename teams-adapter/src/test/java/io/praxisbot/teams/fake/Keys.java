package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The keys that what Teams sends is signed with. */
public final class Keys {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /**
   * One of them.
   *
   * @param endorsed whether it may sign for Teams
   */
  record Key(String id, KeyPair pair, boolean endorsed) {

    String sign(JsonNode claims) {
      String signed = encoded(header()) + "." + encoded(claims);
      return signed + "." + BASE64.encodeToString(signature(signed));
    }

    JsonNode published() {
      RSAPublicKey key = (RSAPublicKey) pair.getPublic();
      return Json.object(
          "kty",
          "RSA",
          "use",
          "sig",
          "kid",
          id,
          "x5t",
          id,
          "n",
          unsigned(key.getModulus()),
          "e",
          unsigned(key.getPublicExponent()),
          "endorsements",
          endorsed ? List.of("msteams") : List.of("webchat"));
    }

    private JsonNode header() {
      return Json.object("alg", "RS256", "kid", id, "x5t", id, "typ", "JWT");
    }

    private byte[] signature(String signed) {
      try {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.UTF_8));
        return signature.sign();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final List<Key> published = new CopyOnWriteArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();

  Keys() {
    rotate();
    published.add(fresh("unendorsed", false));
  }

  /** Signs with a new key from now on, and publishes it alone. */
  public void rotate() {
    Key next = fresh("key-" + numbers.incrementAndGet(), true);
    published.removeIf(Key::endorsed);
    published.add(next);
  }

  /** The one in use. */
  Key current() {
    return published.stream().filter(Key::endorsed).findFirst().orElseThrow();
  }

  /** One that is published, and not for Teams. */
  Key unendorsed() {
    return published.stream().filter(key -> !key.endorsed()).findFirst().orElseThrow();
  }

  /** One that says it is the one in use. */
  Key impostor() {
    return fresh(current().id(), true);
  }

  JsonNode published() {
    return Json.object("keys", Json.array(published.stream().map(Key::published).toList()));
  }

  static String encoded(JsonNode part) {
    return BASE64.encodeToString(part.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static Key fresh(String id, boolean endorsed) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return new Key(id, generator.generateKeyPair(), endorsed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
