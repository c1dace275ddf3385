package io.praxisbot.slack.fake.client;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Slack does: https://docs.slack.dev/authentication/verifying-requests-from-slack. */
public final class Signature {

  private Signature() {}

  /** The value of {@code X-Slack-Request-Timestamp}. */
  public static String timestamp(Instant at) {
    return String.valueOf(at.getEpochSecond());
  }

  /** The value of {@code X-Slack-Signature}. */
  public static String of(String secret, Instant at, String body) {
    String signed = "v0:" + timestamp(at) + ":" + body;
    return "v0="
        + HexFormat.of().formatHex(mac(secret).doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  private static Mac mac(String secret) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
