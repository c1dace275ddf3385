package io.praxisbot.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/teams.md says of every class of Teams' errors what this code does and {@code why} says. */
class ReasonsInTheDocsTest {

  private static final Path PAGE = Path.of("..", "docs", "teams.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z-]+)` \\| (.+?) \\| .+ \\| (.+?) \\|$");
  private static final Pattern CODE = Pattern.compile("`([A-Za-z_-]+[0-9]*)`");

  private final Map<String, MatchResult> rows =
      ROW.matcher(page()).results().collect(Collectors.toMap(row -> row.group(1), row -> row));

  private static String page() {
    try {
      return Files.readString(PAGE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyClassHasItsRow(Reason reason) {
    assertThat(rows).containsKey(reason.word());
  }

  @ParameterizedTest
  @EnumSource
  void theCodesInItAreOfThatClass(Reason reason) {
    List<String> named =
        CODE.matcher(row(reason).group(2)).results().map(code -> code.group(1)).toList();
    assertThat(reason.codes()).containsAll(named);
    assertThat(named.isEmpty()).isEqualTo(reason.codes().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void itQuotesWhatWhySays(Reason reason) {
    assertThat(row(reason).group(3))
        .isEqualTo(new Texts(Locale.ENGLISH).plain("why.reason." + reason.word()));
  }

  private MatchResult row(Reason reason) {
    return rows.get(reason.word());
  }
}
