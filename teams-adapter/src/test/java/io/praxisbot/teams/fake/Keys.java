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

  // Keys take long to find, so all fakes of one run begin with the same.
  private static final KeyPair FIRST = pair();
  private static final KeyPair OTHERS = pair();
  private static final KeyPair NOBODYS = pair();

  private final List<Key> published = new CopyOnWriteArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();

  Keys() {
    use(FIRST);
    published.add(new Key("unendorsed", OTHERS, false));
  }

  /** Signs with a new key from now on, and publishes it alone. */
  public void rotate() {
    use(pair());
  }

  private void use(KeyPair pair) {
    published.removeIf(Key::endorsed);
    published.add(new Key("key-" + numbers.incrementAndGet(), pair, true));
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
    return new Key(current().id(), NOBODYS, true);
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

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
