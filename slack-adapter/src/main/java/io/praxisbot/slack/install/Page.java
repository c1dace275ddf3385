package io.praxisbot.slack.install;

import io.praxisbot.slack.inbound.Answered;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * A page that tells somebody in a browser how it went and what comes next. It needs nothing else:
 * no script, no image, and the one style that it holds is the only one that the browser takes.
 *
 * @param name of its sentences in the bundle
 * @param about what its sentences speak of; data
 * @param action the name of the sentence on the button
 * @param link where the button leads
 */
record Page(int status, String name, String about, String action, String link) {

  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("io.praxisbot.slack.install.messages", Locale.ROOT);
  private static final String STYLE = resource("page.css");
  private static final String FRAME = resource("page.html");

  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(sha256(STYLE))
          + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The page, with cookies to set. */
  Answered answered(List<String> cookies) {
    return new Answered(
        status,
        Map.of(
            "Content-Type", List.of("text/html; charset=utf-8"),
            "Content-Security-Policy", List.of(POLICY),
            "X-Content-Type-Options", List.of("nosniff"),
            "Referrer-Policy", List.of("no-referrer"),
            "Cache-Control", List.of("no-store"),
            "Set-Cookie", cookies),
        html());
  }

  private String html() {
    return FRAME
        .replace("{style}", STYLE)
        .replace("{link}", escaped(link))
        .replace("{action}", escaped(TEXTS.getString(action)))
        .replace("{title}", escaped(said("title")))
        .replace("{text}", escaped(said("text")));
  }

  private String said(String part) {
    return new MessageFormat(TEXTS.getString(name + "." + part), Locale.ENGLISH)
        .format(new Object[] {about});
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("{", "&#123;");
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
