package io.praxisbot.slack.install;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * Encrypts what may not lie open in the database (AES-256-GCM), each text for the one place that it
 * belongs to: moved to another place, it can't be opened.
 */
public final class Seal {

  /** How an attempt to open something ended. */
  public sealed interface Opened {}

  /** It was sealed for that place, by a key that is still there. */
  public record Plain(String text) implements Opened {
    @Override
    public String toString() {
      return "Plain";
    }
  }

  /** It was changed, belongs elsewhere, or its key is gone. */
  public record Broken() implements Opened {}

  private final Aead aead;

  Seal(Aead aead) {
    this.aead = aead;
  }

  /**
   * By the keys of {@code PRAXIS_SECRET_KEY}: the base64 of 32 bytes each, comma-separated. The
   * first one seals, all of them open, so that keys can be changed without losing anything.
   *
   * @throws BadSecretKeyException with one line that says what to write instead
   */
  public static Seal of(String secretKeys) {
    return new Seal(SecretKeys.aead(secretKeys));
  }

  /** Seals a text for a place. */
  public String seal(String plain, String place) {
    try {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(aead.encrypt(bytes(plain), bytes(place)));
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("the seal of " + place + " can't be made", fault);
    }
  }

  /** Opens what was sealed for a place. */
  public Opened open(String sealed, String place) {
    try {
      byte[] closed = Base64.getUrlDecoder().decode(sealed);
      return new Plain(new String(aead.decrypt(closed, bytes(place)), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      return new Broken();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
