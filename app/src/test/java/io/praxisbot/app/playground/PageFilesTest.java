package io.praxisbot.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the page's files as they ship: what a browser would only tell on its console. */
class PageFilesTest {

  private static final Pattern ABSOLUTE = Pattern.compile("\"(/[^\"]*\\.(?:js|css|svg))\"");
  private static final Pattern RELATIVE = Pattern.compile("from \"\\./([^\"]+)\"");
  private static final Pattern INLINE =
      Pattern.compile("<style|<script(?![^>]*\\ssrc=)|\\sstyle=|\\son[a-z]+=", Pattern.DOTALL);
  private static final Pattern AS_MARKUP =
      Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|unsafeHTML|eval\\(");

  @Test
  void everyFileThatThePageNamesIsThere() {
    List<String> named =
        page().flatMap(file -> matches(ABSOLUTE, file)).map(match -> match.group(1)).toList();

    assertThat(named)
        .contains("/js/main.js")
        .anyMatch(path -> path.startsWith("/webjars/lit-html/"));
    assertThat(named).allSatisfy(path -> assertThat(shipped(path)).isNotNull());
  }

  @Test
  void everyModuleThatAnotherImportsIsThere() {
    List<String> imported =
        page().flatMap(file -> matches(RELATIVE, file)).map(match -> match.group(1)).toList();

    assertThat(imported).contains("model.js");
    assertThat(imported).allSatisfy(name -> assertThat(shipped("/js/" + name)).isNotNull());
  }

  @Test
  void nothingStandsInlineThatTheContentSecurityPolicyForbids() {
    assertThat(page()).allSatisfy(file -> assertThat(matches(INLINE, file)).isEmpty());
  }

  @Test
  void nobodysWordsCanBecomeMarkup() {
    assertThat(page()).allSatisfy(file -> assertThat(matches(AS_MARKUP, file)).isEmpty());
  }

  @Test
  void theWholePageIsServedFromHere() {
    assertThat(page())
        .allSatisfy(file -> assertThat(read(file)).doesNotContain("https://", "src=\"//"));
  }

  private static Stream<Path> page() {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      URL index = PageFilesTest.class.getResource("/static/index.html");
      return Path.of(index.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URL shipped(String path) {
    String root = path.startsWith("/webjars/") ? "/META-INF/resources" : "/static";
    return PageFilesTest.class.getResource(root + path);
  }

  private static Stream<MatchResult> matches(Pattern pattern, Path file) {
    return pattern.matcher(read(file)).results();
  }

  private static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
