package io.praxisbot.teams.install;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The app package for Teams: a zip of a manifest and two icons, which an admin uploads. */
public final class AppPackage {

  static final String COLOR_ICON = "color.png";
  static final String OUTLINE_ICON = "outline.png";

  /** The earliest that a zip can tell: nothing in it depends on when it was made. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private AppPackage() {}

  /**
   * What of a deployment stands in its package. An app id that is no UUID, or a version that
   * doesn't begin with three numbers, is an {@link IllegalArgumentException}.
   *
   * @param appId the bot's registration, a UUID
   * @param publicUrl how the world reaches this deployment; Teams takes {@code https} only, so any
   *     other counts as none
   * @param version of this build; what follows the three numbers is left out, for Teams takes no
   *     more
   */
  public record Settings(String appId, Optional<URI> publicUrl, String version) {

    private static final Pattern VERSION = Pattern.compile("(\\d+\\.\\d+\\.\\d+)(?:[-+].*)?");

    public Settings {
      appId = UUID.fromString(appId.strip().toLowerCase(Locale.ROOT)).toString();
      publicUrl = publicUrl.filter(Settings::takenByTeams);
      version = numbers(version);
    }

    private static boolean takenByTeams(URI url) {
      return "https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null;
    }

    private static String numbers(String version) {
      Matcher numbers = VERSION.matcher(version);
      if (!numbers.matches()) {
        throw new IllegalArgumentException("a version begins with three numbers");
      }
      return numbers.group(1);
    }
  }

  /** The zip. The same settings give the same bytes. */
  public static byte[] of(Settings settings) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, "manifest.json", Manifest.of(settings).getBytes(StandardCharsets.UTF_8));
      put(zip, COLOR_ICON, resource(COLOR_ICON));
      put(zip, OUTLINE_ICON, resource(OUTLINE_ICON));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = AppPackage.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
