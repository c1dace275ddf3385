package io.praxisbot.teams.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The limits are those of Microsoft's manifest schema. */
class AppPackageTest {

  private static final String APP = "7d1f0c52-9f5e-4a55-9b54-0c6ae3a0b111";

  private static AppPackage.Settings settings(String url) {
    return new AppPackage.Settings(
        APP, Optional.of(url).filter(u -> !u.isEmpty()).map(URI::create), "0.1.0-SNAPSHOT");
  }

  private static Map<String, byte[]> unzipped(String url) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] zip = AppPackage.of(settings(url));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  private static JsonNode manifest(String url) throws IOException {
    return new ObjectMapper().readTree(unzipped(url).get("manifest.json"));
  }

  private static String text(JsonNode manifest, String path) {
    return manifest.at(path).asText();
  }

  @Test
  void itHoldsTheManifestAndTheIconsThatItNames() throws IOException {
    JsonNode manifest = manifest("");
    assertThat(unzipped("").keySet())
        .containsExactly(
            "manifest.json", text(manifest, "/icons/color"), text(manifest, "/icons/outline"));
  }

  @Test
  void theSameSettingsGiveTheSameBytes() {
    assertThat(AppPackage.of(settings("https://praxis.acme.example")))
        .isEqualTo(AppPackage.of(settings("https://praxis.acme.example")))
        .isNotEqualTo(AppPackage.of(settings("")));
  }

  @Test
  void theAppIsTheBot() throws IOException {
    JsonNode manifest = manifest("");
    assertThat(text(manifest, "/id")).isEqualTo(APP);
    assertThat(text(manifest, "/bots/0/botId")).isEqualTo(APP);
    assertThat(text(manifest, "/version")).isEqualTo("0.1.0");
    assertThat(text(manifest, "/$schema")).contains("/v" + text(manifest, "/manifestVersion"));
    assertThat(manifest.at("/bots/0/supportsFiles").asBoolean(false)).isTrue();
    assertThat(manifest.at("/bots/0/scopes").toString()).isEqualTo("[\"personal\",\"team\"]");
  }

  @Test
  void everyTextIsShortEnough() throws IOException {
    JsonNode manifest = manifest("https://praxis.acme.example");
    assertThat(text(manifest, "/name/short")).hasSizeBetween(1, 30);
    assertThat(text(manifest, "/name/full")).hasSizeBetween(1, 100);
    assertThat(text(manifest, "/description/short")).hasSizeBetween(1, 80);
    assertThat(text(manifest, "/description/full")).hasSizeBetween(1, 4_000);
    assertThat(text(manifest, "/developer/name")).hasSizeBetween(1, 32);
    assertThat(text(manifest, "/accentColor")).matches("#[0-9a-f]{6}");
  }

  @Test
  void eachScopeHasItsCommands() throws IOException {
    JsonNode lists = manifest("").at("/bots/0/commandLists");
    assertThat(lists.findValuesAsText("title")).contains("help", "checkin", "goal", "digest");
    assertThat(each(lists).map(list -> list.get("scopes").toString()))
        .containsExactly("[\"personal\"]", "[\"team\"]");
    for (JsonNode list : lists) {
      assertThat(list.get("commands")).hasSizeBetween(1, 10);
      for (JsonNode command : list.get("commands")) {
        assertThat(command.get("title").asText()).hasSizeBetween(1, 32);
        assertThat(command.get("description").asText()).hasSizeBetween(1, 128);
      }
    }
  }

  @Test
  void aPublicAddressIsItsDomainAndItsHome() throws IOException {
    JsonNode manifest = manifest("https://praxis.acme.example:8443/bot");
    assertThat(manifest.get("validDomains").toString()).isEqualTo("[\"praxis.acme.example\"]");
    assertThat(text(manifest, "/developer/websiteUrl"))
        .isEqualTo("https://praxis.acme.example:8443/bot");
  }

  @Test
  void anAddressThatTeamsRefusesIsLeftOut() throws IOException {
    for (String url : List.of("", "http://127.0.0.1:8080", "https:///nowhere")) {
      JsonNode manifest = manifest(url);
      assertThat(manifest.get("validDomains")).isEmpty();
      for (String page : List.of("websiteUrl", "privacyUrl", "termsOfUseUrl")) {
        assertThat(text(manifest, "/developer/" + page)).matches("https://\\S+");
      }
    }
  }

  @Test
  void whatIsNoAppIdOrVersionIsRefused() {
    assertThatThrownBy(() -> new AppPackage.Settings("praxis", Optional.empty(), "1.0.0"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AppPackage.Settings(APP, Optional.empty(), "1.0"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theColourIconIsFullAndTheOutlineIsWhiteOnNothing() throws IOException {
    Map<String, byte[]> files = unzipped("");
    int[] colour = pixels(files.get("color.png"), 192);
    int[] outline = pixels(files.get("outline.png"), 32);
    assertThat(all(colour, argb -> argb >>> 24 == 0xff)).isTrue();
    String corner = "#%06x".formatted(colour[colour.length - 1] & 0xffffff);
    assertThat(corner).isEqualTo(text(manifest(""), "/accentColor"));
    assertThat(all(outline, argb -> argb >>> 24 == 0 || (argb & 0xffffff) > 0xf8f8f8)).isTrue();
    assertThat(all(outline, argb -> argb >>> 24 == 0)).isFalse();
    assertThat(outline[0] >>> 24).isZero();
  }

  private static int[] pixels(byte[] png, int size) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(size);
    assertThat(image.getHeight()).isEqualTo(size);
    return image.getRGB(0, 0, size, size, null, 0, size);
  }

  private static boolean all(int[] pixels, IntPredicate holds) {
    return IntStream.of(pixels).allMatch(holds);
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
