package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an aggregate refuses, somebody is told why. */
class RefusalTextsTest {

  private static final Pattern REASON = Pattern.compile("new Refusal\\(\\s*\"([a-z-]+)\"");

  @Test
  void eachReasonHasASentence() throws IOException {
    Set<String> reasons = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        Matcher reason = REASON.matcher(Files.readString(source));
        while (reason.find()) {
          reasons.add(reason.group(1));
        }
      }
    }
    Texts texts = new Texts(Locale.UK);
    assertThat(reasons)
        .hasSizeGreaterThan(5)
        .allMatch(reason -> texts.has("refused." + reason), "has a sentence");
  }
}
