package io.praxisbot.slack.install;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Reads {@code PRAXIS_SECRET_KEY}. */
final class SecretKeys {
  private static final int BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private static final String WHAT_TO_WRITE =
      "PRAXIS_SECRET_KEY is not a key: write the base64 of 32 random bytes, as 'openssl rand"
          + " -base64 32' prints it. To change it, write the new one first and the old one after a"
          + " comma.";

  private SecretKeys() {}

  /** Encrypts by the first key and decrypts by all. */
  static Aead aead(String setting) {
    List<byte[]> keys =
        Arrays.stream(setting.split(",", -1)).map(String::strip).map(SecretKeys::bytes).toList();
    try {
      AeadConfig.register();
      return handle(keys).getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("AES-256-GCM isn't there", fault);
    }
  }

  private static KeysetHandle handle(List<byte[]> keys) throws GeneralSecurityException {
    KeysetHandle.Builder handle = KeysetHandle.newBuilder();
    for (int i = 0; i < keys.size(); i++) {
      var entry = KeysetHandle.importKey(key(keys.get(i))).withFixedId(i + 1);
      handle.addEntry(i == 0 ? entry.makePrimary() : entry);
    }
    return handle.build();
  }

  /** Without a prefix: which key it was is found by trying, so their order may change. */
  @AccessesPartialKey
  private static AesGcmKey key(byte[] bytes) throws GeneralSecurityException {
    var parameters =
        AesGcmParameters.builder()
            .setKeySizeBytes(BYTES)
            .setIvSizeBytes(NONCE_BYTES)
            .setTagSizeBytes(TAG_BYTES)
            .setVariant(AesGcmParameters.Variant.NO_PREFIX)
            .build();
    return AesGcmKey.builder()
        .setParameters(parameters)
        .setKeyBytes(SecretBytes.copyFrom(bytes, InsecureSecretKeyAccess.get()))
        .build();
  }

  private static byte[] bytes(String base64) {
    byte[] bytes = decoded(base64);
    if (bytes.length != BYTES) {
      throw new BadSecretKeyException(WHAT_TO_WRITE);
    }
    return bytes;
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      // Without its cause: that one quotes a character of the key.
      throw new BadSecretKeyException(WHAT_TO_WRITE);
    }
  }
}
